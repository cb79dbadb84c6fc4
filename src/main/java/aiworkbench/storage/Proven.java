package aiworkbench.storage;

import java.lang.ref.SoftReference;
import java.util.List;

/**
 * The last image of a document, with the places of the entries of its large lists, each proved by reading: these bytes give this record.
 * Records never change, so whoever saves the document again need neither print nor read an entry that is still there: its bytes are copied
 * and compared. Given up where memory is short.
 *
 * <p>Safe for use by several threads.
 */
public final class Proven {

    /** Remembers nothing, for documents that are printed or read once. */
    public static final Proven NOTHING = new Proven(Integer.MAX_VALUE);

    private static final int LARGE = 64;
    private static final Image NO_IMAGE = new Image(new byte[0], List.of());

    private final int large;
    private SoftReference<Image> last = new SoftReference<>(NO_IMAGE);

    /**
     * An entry of a list.
     *
     * @param record that the bytes give
     * @param from where its bytes begin in the image
     * @param to where they end
     * @param tokens how many the reader has counted in them
     */
    record Entry(Record record, int from, int to, int tokens) {}

    /**
     * A whole file.
     *
     * @param bytes not to be changed
     * @param entries in the order of the file
     */
    record Image(byte[] bytes, List<Entry> entries) {}

    /** Finds entries that are asked for in about the order of the image, without a look at the others. */
    static final class Walk {

        /** How many entries may be gone at one place. */
        private static final int FAR = 64;

        private final List<Entry> entries;
        private int next;

        Walk(Image image) {
            entries = image.entries();
        }

        /** The entry that was this very record; null if it is not near. */
        Entry to(Object record) {
            int end = Math.min(entries.size(), next + FAR);
            for (int i = next; i < end; i++) {
                Entry entry = entries.get(i);
                if (entry.record() == record) {
                    next = i + 1;
                    return entry;
                }
            }
            return null;
        }
    }

    private Proven(int large) {
        this.large = large;
    }

    /** Remembers lists of 64 entries and more. */
    public Proven() {
        this(LARGE);
    }

    boolean isLarge(int entries) {
        return entries >= large;
    }

    /** The last image; an empty one if there was none. */
    synchronized Image last() {
        Image known = last.get();
        return known == null ? NO_IMAGE : known;
    }

    /** Takes the place of what was remembered. */
    synchronized void remember(Image image) {
        if (this != NOTHING) {
            last = new SoftReference<>(image);
        }
    }
}
