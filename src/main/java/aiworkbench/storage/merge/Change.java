package aiworkbench.storage.merge;

import java.util.Map;
import java.util.Optional;

/**
 * One step from a document to its next state.
 *
 * <p>Where something new stands is told by the neighbour before it; no neighbour means first.
 */
public sealed interface Change {

    /** The object or list that it changes. */
    Place at();

    /** A member that is there gets another value. */
    record Set(Place at, String name, Object value) implements Change {}

    /**
     * A part of a text is replaced.
     *
     * @param start where, in characters
     * @param length of the text that goes, in characters
     */
    record Splice(Place at, String name, int start, int length, String text) implements Change {}

    /** A new member. */
    record Insert(Place at, String name, Object value, Optional<String> after) implements Change {}

    /** A member goes. */
    record Drop(Place at, String name) implements Change {}

    /** A member stands elsewhere in its object. */
    record Shift(Place at, String name, Optional<String> after) implements Change {}

    /** A new element. */
    record Add(Place at, Map<String, Object> element, Optional<String> after) implements Change {}

    /** An element goes. */
    record Remove(Place at, String id) implements Change {}

    /**
     * An element stands elsewhere, in its list or in another one.
     *
     * @param to the list that it goes to
     */
    record Move(Place at, String id, Place to, Optional<String> after) implements Change {}
}
