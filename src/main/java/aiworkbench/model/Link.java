package aiworkbench.model;

import java.util.Map;

/**
 * Points at a document, or at an element inside it.
 *
 * @param document the document pointed at
 * @param element id of the element, or empty for the document as a whole
 */
public record Link(
        DocumentId document,
        String element,
        Map<String, Object> unknown) {

    public Link {
        Require.present(document, "document");
        Require.present(element, "element");
        unknown = Require.members(unknown);
    }

    /** Points at one element of a document. */
    public static Link to(DocumentId document, String element) {
        return new Link(document, element, Map.of());
    }
}
