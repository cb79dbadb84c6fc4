package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Hash;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.file.Fresh;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A whole document as the bytes of a file.
 *
 * @param bytes not to be changed
 * @param hash of the bytes
 */
record Image(byte[] bytes, String hash) {

    /** A save that leaves less than this part of the old file is asked about. */
    private static final double MUCH_SMALLER = 0.5;

    static Image of(byte[] bytes) {
        return new Image(bytes, Hash.of(bytes));
    }

    /**
     * The image of a document, to be written only if it gives the same document again: a file that its own program cannot open is
     * worse than none.
     */
    static Fresh fresh(JsonFormat format, Document document) {
        return new Fresh(format.write(document), bytes -> {
            try {
                boolean faithful = format.read(bytes).equals(document);
                return faithful ? Optional.empty() : Optional.of(SaveFailed.because(Reason.UNFAITHFUL));
            } catch (FormatProblem e) {
                return Optional.of(new SaveFailed(Reason.UNFAITHFUL, e.complaint(), e));
            }
        });
    }

    /** Whether this image in the place of an older one would remove most of it, or everything that the user listed in it. */
    boolean removesMostOf(Image old, Map<String, Object> tree, Map<String, Object> oldTree) {
        return bytes.length < old.bytes.length * MUCH_SMALLER || !listsSomething(tree) && listsSomething(oldTree);
    }

    private static boolean listsSomething(Object value) {
        return switch (value) {
            case Map<?, ?> members -> members.values().stream().anyMatch(Image::listsSomething);
            case Collection<?> entries -> !entries.isEmpty();
            case null, default -> false;
        };
    }
}
