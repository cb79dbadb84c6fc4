package aiworkbench.export.page;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file carried inside a PDF: the document the pages were made from.
 *
 * @param name file name without folders
 * @param mediaType such as {@value #JSON}
 * @param bytes not copied; never change them
 */
public record Attachment(String name, String mediaType, byte[] bytes) {

    /** The media type of the workbench's own documents. */
    public static final String JSON = "application/vnd.aiworkbench+json";

    public Attachment {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("not a file name: " + name);
        }
        Objects.requireNonNull(mediaType, "media type");
        Objects.requireNonNull(bytes, "bytes");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that && name.equals(that.name) && mediaType.equals(that.mediaType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}
