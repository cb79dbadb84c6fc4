package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Hash;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import java.util.Collection;
import java.util.Map;

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
     * The image of a document, read back and compared: a file that its own program cannot open is worse than none.
     *
     * @throws SaveFailed if what would be written does not give the same document
     */
    static Image faithful(JsonFormat format, Document document) throws SaveFailed {
        byte[] bytes = format.write(document);
        try {
            if (!format.read(bytes).equals(document)) {
                throw SaveFailed.because(Reason.UNFAITHFUL);
            }
        } catch (FormatProblem e) {
            throw new SaveFailed(Reason.UNFAITHFUL, e.complaint(), e);
        }
        return of(bytes);
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
