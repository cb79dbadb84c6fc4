package aiworkbench.review;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import aiworkbench.model.Document;

/** Short hashes of places, by which a waiver notices that its place has changed. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Eight hexadecimal digits that stay the same while the place does: the element, or else the field of the document. */
    public static String of(Document document, Target target) {
        return of(document, Parts.of(document), target);
    }

    /** The same for a caller who knows the parts of the document already. */
    static String of(Document document, Parts parts, Target target) {
        var hash = new CRC32C();
        hash.update(parts.content(document, target).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) hash.getValue());
    }
}
