package aiworkbench.ui.versions;

import aiworkbench.model.Document;
import java.time.Instant;
import java.util.concurrent.Callable;

/**
 * One earlier version in the history of a file.
 *
 * @param note why it was kept, in words; may be empty
 * @param bytes size of the file
 * @param content reads it; called off the FX thread
 */
public record PastVersion(Instant time, String note, long bytes, Warning warning, Callable<Document> content) {

    /** What is suspicious about it. */
    public enum Warning {
        /** Nothing. */
        NONE,
        /** It holds nothing. */
        EMPTY,
        /** It is far smaller than the one before it. */
        FAR_SMALLER
    }
}
