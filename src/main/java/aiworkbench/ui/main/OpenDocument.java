package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.Optional;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Header;
import aiworkbench.session.Session;
import aiworkbench.ui.common.Editor;
import aiworkbench.ui.common.EditorContext;
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
    private final Optional<String> notice;
    private Optional<Place> place;
    private Optional<String> failure = Optional.empty();
    private boolean saving;

    /**
     * A document that is being looked at.
     *
     * @param context what its editor was made with
     * @param type the kind of its record
     * @param header where its header lies
     * @param place its file, empty while it was never saved
     * @param notice a sentence above the document, such as why it is read-only
     */
    OpenDocument(EditorContext<D> context, Editor<D> editor, Class<D> type, Lens<D, Header> header, Optional<Place> place,
            Optional<String> notice) {
        this.context = context;
        this.session = context.session();
        this.whole = new Selected<>("document.title", header, Header.class);
        this.editor = editor;
        this.type = type;
        this.header = header;
        this.place = place;
        this.notice = notice;
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
        return place.map(Place::path);
    }

    Class<D> type() {
        return type;
    }

    Optional<Place> place() {
        return place;
    }

    /** A sentence above the document, such as why it is read-only. */
    public Optional<String> notice() {
        return notice;
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
            return new SavedState.Saved();
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

    void saved(D snapshot, Place now) {
        saving = false;
        place = Optional.of(now);
        session.markSaved(snapshot);
    }

    void savingFailed(String reason) {
        saving = false;
        failure = Optional.of(reason);
    }

}
