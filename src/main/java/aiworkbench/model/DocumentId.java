package aiworkbench.model;

import java.util.UUID;

/**
 * Identity of a document: a UUID in its usual form, in lower case.
 *
 * @param value 36 characters
 */
public record DocumentId(String value) {

    private static final String FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    public DocumentId {
        Require.present(value, "document id");
        Require.that(isUuid(value), "model.refused.documentId");
    }

    /** By hand and not by a pattern: every link of every document is checked. */
    private static boolean isUuid(String value) {
        boolean fits = value.length() == FORM.length();
        for (int i = 0; fits && i < FORM.length(); i++) {
            char c = value.charAt(i);
            fits = FORM.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return fits;
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
