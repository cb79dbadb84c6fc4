package aiworkbench.storage;

import aiworkbench.model.Document;
import java.util.List;

/**
 * A document as it was read.
 *
 * @param readOnly true if a newer release wrote it: show it, but never save it at its place
 * @param notes what the user should know: characters that were replaced or left out, a newer version
 * @param hash of the bytes it was read from; saving compares it, to notice changes by others
 */
public record Opened(Document document, boolean readOnly, List<Complaint> notes, String hash) {

    public Opened {
        notes = List.copyOf(notes);
    }
}
