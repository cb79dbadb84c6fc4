package aiworkbench.session;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import aiworkbench.edit.Edit;
import aiworkbench.model.Document;

/** One open document: its history, what was saved of it, and who wants to know of changes. Used by one thread. */
public final class Session<D extends Document> {

    private final InstantSource clock;
    private final boolean readOnly;
    private final List<Consumer<Change<D>>> listeners = new CopyOnWriteArrayList<>();
    private History<D> history;
    private D saved;
    private boolean announcing;

    /** A session of a document as it lies on disk. A read-only one takes no edits. */
    public Session(D document, InstantSource clock, boolean readOnly) {
        this.history = History.of(document);
        this.saved = document;
        this.clock = clock;
        this.readOnly = readOnly;
    }

    public D document() {
        return history.present();
    }

    public boolean readOnly() {
        return readOnly;
    }

    /** This session as one of a kind of document; empty if it is of another kind. */
    @SuppressWarnings("unchecked")
    public <E extends Document> Optional<Session<E>> as(Class<E> kind) {
        return kind.isInstance(document()) ? Optional.of((Session<E>) this) : Optional.empty();
    }

    /** True if the document is not the one that was saved. Undoing back to that one is clean again. */
    public boolean dirty() {
        return history.present() != saved;
    }

    /** Says that nothing of the document was ever saved: a new one stays dirty until it is. */
    public void neverSaved() {
        saved = null;
    }

    /**
     * Runs an edit and tells the listeners.
     *
     * @return false if it changed nothing, or the session is read-only
     * @throws IllegalStateException if a change is being announced
     */
    public boolean edit(Edit<D> edit) {
        return !readOnly && become(history.apply(edit, clock.instant()), edit.element(), false);
    }

    /**
     * Runs an edit as a part of the last step, as when a new element is named.
     *
     * @return false if it changed nothing, or the session is read-only
     */
    public boolean amend(Edit<D> edit) {
        return !readOnly && become(history.amend(edit, clock.instant()), edit.element(), false);
    }

    /** Takes the last step back. */
    public boolean undo() {
        return become(history.undo(), history.undoable().map(Step::element).orElse(""), true);
    }

    /** Brings the next step back. */
    public boolean redo() {
        return become(history.redo(), history.redoable().map(Step::element).orElse(""), true);
    }

    /**
     * Goes on with documents that something was made of, such as one with another id; all steps can still be undone.
     *
     * @param making gives the same instance for the same instance
     */
    public void made(UnaryOperator<D> making) {
        saved = saved == null ? null : making.apply(saved);
        become(history.made(making), "", false);
    }

    /** The step that undo would take back. */
    public Optional<Step<D>> undoable() {
        return history.undoable();
    }

    /** The step that redo would bring back. */
    public Optional<Step<D>> redoable() {
        return history.redoable();
    }

    /** Ends the merging of typing, as when focus leaves a field. */
    public void closeStep() {
        history = history.close();
    }

    /** Notes that a snapshot was saved. Later edits are a step of their own. */
    public void markSaved(D snapshot) {
        closeStep();
        saved = snapshot;
    }

    /** Notes that the file holds the document as it is. */
    public void markSavedNow() {
        markSaved(document());
    }

    /** Tells a listener of every change until the returned action is run. */
    public Runnable listen(Consumer<Change<D>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private boolean become(History<D> next, String element, boolean travelled) {
        if (announcing) {
            throw new IllegalStateException("An edit was made while a change is being announced");
        }
        if (next == history) {
            return false;
        }
        var change = new Change<>(history.present(), next.present(), element, travelled);
        history = next;
        announcing = true;
        try {
            listeners.forEach(listener -> listener.accept(change));
        } finally {
            announcing = false;
        }
        return true;
    }
}
