package aiworkbench.ui.main;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Header;
import aiworkbench.session.Session;
import aiworkbench.storage.document.Keeper;
import aiworkbench.ui.common.Editor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Lane;
import aiworkbench.ui.common.Selected;

/** One document on the desk: its session, its editor, and how it stands to its file. Used on the FX thread. */
public final class OpenDocument<D extends Document> {

    private static final Lens<Header, String> PRODUCT = Lens.field(Header.class, "product");

    private final EditorContext<D> context;
    private final Session<D> session;
    private final Editor<D> editor;
    private final Class<D> type;
    private final Lens<D, Header> header;
    private final Selected<D, Header> whole;
    private final Care care;
    private final ObservableList<Banner> banners = FXCollections.observableArrayList();
    private Optional<Path> path;
    private Optional<Instant> savedAt = Optional.empty();
    private Optional<String> failure = Optional.empty();
    private boolean saving;

    /**
     * Who looks after a document.
     *
     * @param keeper of its file and edits; empty for a copy that is only looked at
     * @param lane on which the keeper works, so that nothing overtakes
     * @param notes on which edits are noted, whatever the other lane waits for
     */
    record Care(Optional<Keeper> keeper, Lane lane, Lane notes) {}

    /**
     * A document that is being looked at.
     *
     * @param context what its editor was made with
     * @param type the kind of its record
     * @param header where its header lies
     * @param path its file, empty while it was never saved
     */
    OpenDocument(EditorContext<D> context, Editor<D> editor, Class<D> type, Lens<D, Header> header, Optional<Path> path, Care care) {
        this.context = context;
        this.session = context.session();
        this.whole = new Selected<>("document.title", header, Header.class);
        this.editor = editor;
        this.type = type;
        this.header = header;
        this.path = path;
        this.care = care;
    }

    public Session<D> session() {
        return session;
    }

    public Editor<D> editor() {
        return editor;
    }

    /** What its editor and forms of its parts need. */
    EditorContext<D> context() {
        return context;
    }

    /** The document as it is now. */
    public D document() {
        return session.document();
    }

    /** Its file, empty while it was never saved. */
    public Optional<Path> path() {
        return path;
    }

    Class<D> type() {
        return type;
    }

    /** Who looks after its file and edits; empty for a copy that is only looked at. */
    Optional<Keeper> keeper() {
        return care.keeper();
    }

    /** The lane of its keeper. */
    Lane lane() {
        return care.lane();
    }

    /** The lane on which its edits are noted. */
    Lane notes() {
        return care.notes();
    }

    /** The sentences above the document. */
    ObservableList<Banner> banners() {
        return banners;
    }

    /** Shows a banner in the place of an older one about the same. */
    void show(Banner banner) {
        hide(banner.about());
        banners.add(banner);
    }

    /** Takes a banner away. */
    void hide(Banner.About about) {
        banners.removeIf(old -> old.about() == about);
    }

    /** Puts a whole other version in the place of the document, as one step. */
    void become(String label, Document other) {
        var next = type.cast(other);
        session.edit(Edit.of(label, "", _ -> next));
    }

    /** Renames the product in this document. */
    public void rename(String product) {
        if (!product.equals(document().title())) {
            session.edit(Edit.set("document.edit.rename", "", header.then(PRODUCT), product));
        }
    }

    /** What the side pane shows: the editor's selection, or the document's own header. */
    public Selected<D, ?> selected() {
        var selected = editor.selection().get();
        return selected.isPresent() ? selected.get() : whole;
    }

    /** True if closing it would lose edits. */
    public boolean unsaved() {
        return session.dirty();
    }

    /** How it stands to its file. */
    public SavedState state() {
        if (session.readOnly()) {
            return new SavedState.ReadOnly();
        }
        if (saving) {
            return new SavedState.Saving();
        }
        if (!session.dirty()) {
            return new SavedState.Saved(savedAt);
        }
        return failure.<SavedState>map(SavedState.Failed::new).orElseGet(SavedState.Edited::new);
    }

    boolean saving() {
        return saving;
    }

    void savingStarted() {
        saving = true;
        failure = Optional.empty();
    }

    void saved(D snapshot, Path now, Instant at) {
        saving = false;
        path = Optional.of(now);
        savedAt = Optional.of(at);
        session.markSaved(snapshot);
    }

    void savingFailed(String reason) {
        saving = false;
        failure = Optional.of(reason);
    }

}
