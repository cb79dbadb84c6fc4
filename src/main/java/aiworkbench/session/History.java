package aiworkbench.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import aiworkbench.edit.Edit;
import aiworkbench.model.Document;

/**
 * Past, present and future of a document, as a value.
 *
 * @param past steps that can be undone, oldest first
 * @param present the document as it is
 * @param future steps that can be redone, next one last
 */
public record History<D extends Document>(List<Step<D>> past, D present, List<Step<D>> future) {

    /** Edits of one place within this time are one step. */
    static final Duration MERGE_WITHIN = Duration.ofMillis(800);
    /** Older steps are forgotten. */
    static final int LIMIT = 1000;

    /** A history that starts now. */
    public static <D extends Document> History<D> of(D document) {
        return new History<>(List.of(), document, List.of());
    }

    /** Runs an edit. The same history comes back when the edit changes nothing. */
    public History<D> apply(Edit<D> edit, Instant now) {
        D after = edit.step().apply(present);
        if (after == present) {
            return this;
        }
        var last = past.isEmpty() ? null : past.getLast();
        boolean joins = last != null && future.isEmpty() && edit.mergeKey().isPresent()
                && last.mergeKey().equals(edit.mergeKey()) && !now.isAfter(last.at().plus(MERGE_WITHIN));
        var step = new Step<>(edit.label(), edit.element(), joins ? last.before() : present, after, edit.mergeKey(), now);
        return new History<>(push(joins ? past.subList(0, past.size() - 1) : past, step), after, List.of());
    }

    /** Runs an edit as a part of the last step, as when a new element is named; as a step of its own if there is none. */
    public History<D> amend(Edit<D> edit, Instant now) {
        D after = edit.step().apply(present);
        if (past.isEmpty() || after == present) {
            return apply(edit, now);
        }
        var last = past.getLast();
        var step = new Step<>(last.label(), last.element(), last.before(), after, Optional.<String>empty(), now);
        return new History<>(push(past.subList(0, past.size() - 1), step), after, List.of());
    }

    /** Closes the last step: later edits start a new one. */
    public History<D> close() {
        if (past.isEmpty() || past.getLast().mergeKey().isEmpty()) {
            return this;
        }
        var last = past.getLast();
        var closed = new Step<>(last.label(), last.element(), last.before(), last.after(), Optional.<String>empty(), last.at());
        return new History<>(push(past.subList(0, past.size() - 1), closed), present, future);
    }

    /** One step back; the same history when there is none. */
    public History<D> undo() {
        if (past.isEmpty()) {
            return this;
        }
        var step = past.getLast();
        return new History<>(List.copyOf(past.subList(0, past.size() - 1)), step.before(), push(future, step)).close();
    }

    /** One step forward; the same history when there is none. */
    public History<D> redo() {
        if (future.isEmpty()) {
            return this;
        }
        var step = future.getLast();
        return new History<>(push(past, step), step.after(), List.copyOf(future.subList(0, future.size() - 1))).close();
    }

    /** The same history of documents that something was made of, such as one with another id: what was one instance has to stay one. */
    public History<D> made(UnaryOperator<D> making) {
        return new History<>(made(past, making), making.apply(present), made(future, making));
    }

    private static <D extends Document> List<Step<D>> made(List<Step<D>> steps, UnaryOperator<D> making) {
        return steps.stream().map(step -> new Step<>(step.label(), step.element(), making.apply(step.before()), making.apply(step.after()),
                step.mergeKey(), step.at())).toList();
    }

    /** The step that undo would take back. */
    public Optional<Step<D>> undoable() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast());
    }

    /** The step that redo would bring back. */
    public Optional<Step<D>> redoable() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getLast());
    }

    private static <D extends Document> List<Step<D>> push(List<Step<D>> steps, Step<D> step) {
        var grown = new ArrayList<>(steps.size() >= LIMIT ? steps.subList(1, steps.size()) : steps);
        grown.add(step);
        return List.copyOf(grown);
    }
}
