package aiworkbench.review;

import java.util.Objects;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;

/**
 * What a finding is about: a document, an element of it, or one field of either.
 *
 * @param document the document
 * @param element id of the element, or empty for the document as a whole
 * @param field the member of the document or element, such as {@code owner} or {@code header.product}, or empty
 */
public record Target(DocumentId document, String element, String field) {

    public Target {
        Objects.requireNonNull(document);
        Objects.requireNonNull(element);
        Objects.requireNonNull(field);
    }

    /** A document as a whole. */
    public static Target of(Document document) {
        return new Target(document.id(), "", "");
    }

    /** A field of the document itself. */
    public static Target field(Document document, String field) {
        return new Target(document.id(), "", field);
    }

    /** A field of an element. */
    public static Target element(Document document, String element, String field) {
        return new Target(document.id(), element, field);
    }

    /** The place as waivers name it: the element, or the field if it is about the document itself. */
    public String place() {
        return element.isEmpty() ? field : element;
    }
}
