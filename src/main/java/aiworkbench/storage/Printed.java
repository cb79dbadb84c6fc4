package aiworkbench.storage;

import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How the entries of a document's large lists were printed last, so that whoever saves it again prints only what has changed since: records
 * never change, so one that is still there is still printed like that. Given up where memory is short.
 *
 * <p>Safe for use by several threads.
 */
public final class Printed {

    /** Remembers nothing, for documents that are printed once. */
    public static final Printed NOTHING = new Printed(Integer.MAX_VALUE);

    private static final int LARGE = 64;

    private final int large;
    private SoftReference<Map<Record, byte[]>> last = new SoftReference<>(Map.of());
    private int size;

    private Printed(int large) {
        this.large = large;
    }

    /** Remembers lists of 64 entries and more. */
    public Printed() {
        this(LARGE);
    }

    boolean isLarge(int entries) {
        return entries >= large;
    }

    /** The bytes of each entry that the last printing met. Not to be changed. */
    synchronized Map<Record, byte[]> last() {
        Map<Record, byte[]> known = last.get();
        return known == null ? Map.of() : known;
    }

    /** How many bytes the last printing took; 0 if there was none. */
    synchronized int size() {
        return size;
    }

    /** Takes the place of what was remembered. */
    synchronized void remember(IdentityHashMap<Record, byte[]> entries, int bytes) {
        if (this != NOTHING) {
            last = new SoftReference<>(entries);
            size = bytes;
        }
    }
}
