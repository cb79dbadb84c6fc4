package aiworkbench.session;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import aiworkbench.edit.Edit;
import aiworkbench.model.Document;

/** One open document: its history, what was saved of it, and who wants to know of changes. Used by one thread. */
public final class Session<D extends Document> {

    /** More edits than this that answer one change are listeners that answer each other without end. */
    private static final int MOST_ANSWERS = 1000;

    private final InstantSource clock;
    private final boolean readOnly;
    private final List<Consumer<Change<D>>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> beforeTravel = new CopyOnWriteArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private History<D> history;
    private D saved;
    private boolean announcing;
    private boolean settling;

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
     * Runs an edit and tells the listeners; while a change is being announced, right after that.
     *
     * @return false if it changed nothing, waits, or the session is read-only
     */
    public boolean edit(Edit<D> edit) {
        return !readOnly && !waits(() -> edit(edit)) && become(history.apply(edit, clock.instant()), edit.element(), false);
    }

    /**
     * Runs an edit as a part of the last step, as when a new element is named; while a change is being announced, right after that.
     *
     * @return false if it changed nothing, waits, or the session is read-only
     */
    public boolean amend(Edit<D> edit) {
        return !readOnly && !waits(() -> amend(edit)) && become(history.amend(edit, clock.instant()), edit.element(), false);
    }

    /** Takes the last step back: typing, if it had not ended. */
    public boolean undo() {
        endTyping();
        return become(history.undo(), history.undoable().map(Step::element).orElse(""), true);
    }

    /** Brings the next step back, unless something was being typed: that is kept instead, and nothing can be brought back. */
    public boolean redo() {
        endTyping();
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
        soon(() -> history = history.close());
    }

    /**
     * Runs something that edits: now, or right after the change that is being announced, in the order in which it was asked for. So a field
     * that loses the keyboard because of a change can keep what was typed.
     */
    public void soon(Runnable action) {
        if (!waits(action)) {
            action.run();
        }
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

    /** Runs an action before each undo and redo, until the returned one is run: typing that no edit was made of yet ends there. */
    public Runnable beforeTravel(Runnable action) {
        beforeTravel.add(action);
        return () -> beforeTravel.remove(action);
    }

    private void endTyping() {
        if (!announcing) {
            beforeTravel.forEach(Runnable::run);
        }
    }

    private boolean waits(Runnable action) {
        if (announcing) {
            waiting.add(action);
        }
        return announcing;
    }

    private boolean become(History<D> next, String element, boolean travelled) {
        if (announcing) {
            throw new IllegalStateException("A step was taken while a change is being announced");
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
            settle();
        }
        return true;
    }

    /** Runs what was asked for during announcements, also if a listener failed: what was typed is not lost with it. */
    private void settle() {
        if (settling) {
            return;
        }
        settling = true;
        try {
            for (int i = 0; !waiting.isEmpty(); i++) {
                if (i == MOST_ANSWERS) {
                    throw new IllegalStateException("Listeners answer each other's edits without end");
                }
                waiting.remove().run();
            }
        } finally {
            waiting.clear();
            settling = false;
        }
    }
}
