package aiworkbench.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;

import aiworkbench.model.Document;

/**
 * One change to a document.
 *
 * @param label message key of its name in the undo menu, such as {@code canvas.edit.addNote}
 * @param mergeKey edits with the same key that follow each other quickly become one undo step; empty for edits that stand alone
 * @param element id of the element to select when the step is undone or redone, or empty
 * @param step makes the next document; returns the same instance if nothing changes
 */
public record Edit<D extends Document>(String label, Optional<String> mergeKey, String element, UnaryOperator<D> step) {

    /** An edit that is its own undo step. */
    public static <D extends Document> Edit<D> of(String label, String element, UnaryOperator<D> step) {
        return new Edit<>(label, Optional.empty(), element, step);
    }

    /** Sets the value of one place; quick repeats at the same place merge, as typing does. */
    public static <D extends Document, A> Edit<D> set(String label, String element, Lens<D, A> place, A value) {
        return new Edit<>(label, Optional.of(place.path()), element, document -> place.set(document, value));
    }
}
