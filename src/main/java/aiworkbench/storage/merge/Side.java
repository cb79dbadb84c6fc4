package aiworkbench.storage.merge;

/**
 * What one version has at a place: a value, which may be null as JSON has it, or nothing.
 *
 * @param value maps, lists, texts, numbers, truths or null; null if nothing is there
 */
public record Side(boolean present, Object value) {

    /** Nothing is there. */
    public static final Side NOTHING = new Side(false, null);

    /** A value is there. */
    public static Side of(Object value) {
        return new Side(true, value);
    }

    /** Whether both have nothing, or the same in the same order. */
    boolean same(Side other) {
        return present == other.present && Trees.same(value, other.value);
    }
}
