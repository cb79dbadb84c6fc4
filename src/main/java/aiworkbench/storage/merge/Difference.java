package aiworkbench.storage.merge;

import java.util.List;
import java.util.Map;

/**
 * What differs in one element of two documents, or in the document as such.
 *
 * @param place in the later document; in the earlier one if it was removed
 * @param from in the earlier document; other than the place if it went to another list
 * @param element as it is later; as it was if it was removed
 * @param fields what changed inside, without its elements, which have differences of their own
 */
public record Difference(Kind kind, Place place, Place from, Map<String, Object> element, List<Field> fields) {

    /** What happened to an element. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** Something inside it is different. */
        CHANGED,
        /** It stands elsewhere; it may have changed too. */
        MOVED
    }

    public Difference {
        fields = List.copyOf(fields);
    }

    /**
     * One value that changed.
     *
     * @param place in the later document
     */
    public record Field(Place place, Side before, Side after) {}
}
