package aiworkbench.model;

import java.util.UUID;

/**
 * Identity of a document: a UUID in its usual form, in lower case.
 *
 * @param value 36 characters
 */
public record DocumentId(String value) {

    public DocumentId {
        Require.present(value, "document id");
        Require.that(value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "model.refused.documentId");
    }

    /** The id with the bits of a UUID. */
    public static DocumentId of(UUID uuid) {
        return new DocumentId(uuid.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
