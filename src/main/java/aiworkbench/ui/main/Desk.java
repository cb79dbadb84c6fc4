package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.session.Workspace;

/** The open documents, which one is in front, and the documents of their folders. Used on the FX thread. */
public final class Desk {

    private final ObservableList<OpenDocument<?>> documents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<OpenDocument<?>>> active = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> patient = new CopyOnWriteArrayList<>();
    private final List<Runnable> templateListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Optional<OpenDocument<?>>>> besideListeners = new CopyOnWriteArrayList<>();
    private final Set<Path> roots = new TreeSet<>();
    private Workspace folders = Workspace.empty();
    private List<Document> arriving = List.of();
    private Optional<OpenDocument<?>> beside = Optional.empty();
    private boolean together;
    private boolean seen;

    /** The open documents in the order of their tabs. */
    public ObservableList<OpenDocument<?>> documents() {
        return FXCollections.unmodifiableObservableList(documents);
    }

    /** The files of the open documents, that of the one in front last. */
    public List<Path> files() {
        return documents.stream().sorted(Comparator.comparing(document -> active().filter(front -> front == document).isPresent()))
                .flatMap(document -> document.path().stream()).toList();
    }

    /** The document in front; empty while the start page is. */
    public ReadOnlyObjectProperty<Optional<OpenDocument<?>>> activeProperty() {
        return active.getReadOnlyProperty();
    }

    public Optional<OpenDocument<?>> active() {
        return active.get();
    }

    /** Puts a document in front, on the desk if it was not. */
    public void show(OpenDocument<?> document) {
        if (!documents.contains(document)) {
            documents.add(document);
            document.session().listen(_ -> {
                tellOthers(document);
                changed();
            });
            document.editor().selection().addListener(_ -> changed());
        }
        active.set(Optional.of(document));
        document.editor().othersChanged();
        changed();
    }

    /** Puts the start page in front. */
    public void showStart() {
        active.set(Optional.empty());
        changed();
    }

    /** Puts the start page in front, where it lists what new documents can start from. */
    public void showTemplates() {
        showStart();
        templateListeners.forEach(Runnable::run);
    }

    /** Shows a document beside the one in front, or none. */
    public void showBeside(Optional<OpenDocument<?>> document) {
        besideListeners.forEach(listener -> listener.accept(document));
        changed();
    }

    /** The document that is shown beside the one in the tab. */
    Optional<OpenDocument<?>> beside() {
        return beside;
    }

    /** The window shows a document beside the one in the tab, or none. */
    void besideIs(Optional<OpenDocument<?>> document) {
        beside = document;
    }

    /** Tells a listener when somebody wants to see two documents side by side. */
    void onBeside(Consumer<Optional<OpenDocument<?>>> listener) {
        besideListeners.add(listener);
    }

    /** Tells a listener when somebody wants to see the templates. */
    void onTemplates(Runnable listener) {
        templateListeners.add(listener);
    }

    /** Takes a document off the desk, saved or not. Its neighbour comes to the front. */
    public void remove(OpenDocument<?> document) {
        int index = documents.indexOf(document);
        documents.remove(document);
        document.editor().close();
        if (active.get().filter(a -> a == document).isPresent()) {
            active.set(documents.isEmpty() ? Optional.empty() : Optional.of(documents.get(Math.min(index, documents.size() - 1))));
        }
        changed();
    }

    /** Brings the next tab to the front, or the one before. The start page is the first tab. */
    public void step(int by) {
        int count = documents.size() + 1;
        int now = active.get().map(documents::indexOf).orElse(-1) + 1;
        int next = Math.floorMod(now + by, count);
        if (next == 0) {
            showStart();
        } else {
            show(documents.get(next - 1));
        }
    }

    /** The open document of a file. */
    public Optional<OpenDocument<?>> find(Path path) {
        return documents.stream().filter(d -> d.path().equals(Optional.of(path))).findFirst();
    }

    /** The open document with an id. */
    public Optional<OpenDocument<?>> find(DocumentId id) {
        return documents.stream().filter(d -> d.document().id().equals(id)).findFirst();
    }

    /** The documents of the folders as last read, and the open ones as they are being edited. */
    public Workspace workspace() {
        return folders.with(documents.stream().filter(open -> open.path().isPresent())
                .map(open -> new Workspace.Entry(open.path().get(), open.document())).toList());
    }

    /** Notes what a file holds. */
    void fileHolds(Path path, Document document) {
        folders = folders.with(path, document);
        tellAll();
        changed();
    }

    /** Forgets a file that is gone. */
    void fileGone(Path path) {
        folders = folders.without(path);
        tellAll();
        changed();
    }

    /** Lists the documents of a folder no more, but for those that are open. */
    void closeFolder(Path folder) {
        roots.remove(folder);
        folders = new Workspace(folders.entries().stream().filter(entry -> !folder.equals(entry.path().getParent())).toList());
        tellAll();
        changed();
    }

    /** What links may point at: the workspace, the open documents without a file, and those that are about to be opened. */
    Workspace known() {
        var more = Stream.concat(arriving.stream(), documents.stream().filter(open -> open.path().isEmpty()).map(OpenDocument::document))
                .map(document -> new Workspace.Entry(standIn(document), document)).toList();
        return workspace().with(more);
    }

    /** Names documents that are about to be put on the desk together, so that they know of each other. */
    void arriving(List<Document> some) {
        arriving = List.copyOf(some);
    }

    private static Path standIn(Document document) {
        return Path.of(document.id() + document.kind().extension());
    }

    /** What the folders held when they were last read; the same instance while nothing has changed there. */
    Workspace onDisk() {
        return folders;
    }

    /** Adds documents that lie in a folder. */
    void addFolder(Workspace found) {
        folders = folders.with(found.entries());
        tellAll();
        changed();
    }

    /** Keeps a folder in mind even while no document lies in it. */
    void addRoot(Path folder) {
        roots.add(folder);
    }

    /** The folders whose documents are known. */
    Set<Path> folders() {
        var all = folders.entries().stream().map(entry -> entry.path().getParent()).collect(Collectors.toCollection(TreeSet::new));
        all.addAll(roots);
        return all;
    }

    /** Notes what folders hold now, in the place of what was known of them. */
    void foldersHold(Set<Path> some, Workspace found) {
        var others = folders.entries().stream().filter(entry -> !some.contains(entry.path().getParent())).toList();
        var next = found.with(others);
        if (!next.equals(folders)) {
            folders = next;
            tellAll();
            changed();
        }
    }

    /** Tells a listener of whatever changes: documents, selection, saved state, what is in front. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tellAll() {
        documents.forEach(document -> document.editor().othersChanged());
    }

    /** Links may point at what has changed. */
    private void tellOthers(OpenDocument<?> changed) {
        documents.stream().filter(document -> document != changed).forEach(document -> document.editor().othersChanged());
    }

    /** Tells a listener of the same, but not before people see the window: what stands beside documents may come a moment after them. */
    void listenOnceSeen(Runnable listener) {
        patient.add(listener);
    }

    /** People see the window. */
    public void seen() {
        seen = true;
        patient.forEach(Runnable::run);
    }

    /** Does several things after which listeners are told once. */
    void together(Runnable changes) {
        together = true;
        try {
            changes.run();
        } finally {
            together = false;
            changed();
        }
    }

    void changed() {
        if (!together) {
            listeners.forEach(Runnable::run);
            if (seen) {
                patient.forEach(Runnable::run);
            }
        }
    }
}
