package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.Proven;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.file.Fresh;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Whole documents as the bytes of files. */
final class Images {

    /** A save that leaves less than one part in this many of the old file is asked about. */
    private static final int MUCH_SMALLER = 2;

    private Images() {}

    /**
     * The image of a document, to be written only if it gives the same document again: a file that its own program cannot open is
     * worse than none.
     */
    static Fresh fresh(JsonFormat format, Document document, Proven proven) {
        return new Fresh(() -> format.write(document, proven), bytes -> {
            try {
                boolean faithful = format.gives(bytes, document, proven);
                return faithful ? Optional.empty() : Optional.of(SaveFailed.because(Reason.UNFAITHFUL));
            } catch (FormatProblem e) {
                return Optional.of(new SaveFailed(Reason.UNFAITHFUL, e.complaint(), e));
            }
        });
    }

    /** Whether an image in the place of an older one would remove most of it. */
    static boolean isMuchSmaller(byte[] image, byte[] old) {
        return (long) image.length * MUCH_SMALLER < old.length;
    }

    /** Whether the user listed anything in a document, given its tree. */
    static boolean listsSomething(Object value) {
        return switch (value) {
            case Map<?, ?> members -> members.values().stream().anyMatch(Images::listsSomething);
            case Collection<?> entries -> !entries.isEmpty();
            case null, default -> false;
        };
    }
}
