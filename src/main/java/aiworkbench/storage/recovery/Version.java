package aiworkbench.storage.recovery;

import java.time.Instant;

/**
 * One earlier image of a document.
 *
 * @param hash of its bytes
 * @param time when it was put here, by the clock of then; for people to read, never to decide by
 * @param note more about it, in the user's words; may be empty
 * @param size in bytes
 * @param doubt what speaks against restoring it
 */
public record Version(String hash, Instant time, Why why, String note, long size, Doubt doubt) {

    /** What speaks against restoring an image. */
    public enum Doubt {
        NONE,
        /** It holds no data. */
        EMPTY,
        /** It has less than half the size of the image before it. */
        FAR_SMALLER
    }
}
