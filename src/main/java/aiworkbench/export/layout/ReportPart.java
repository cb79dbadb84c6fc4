package aiworkbench.export.layout;

import java.util.Optional;
import java.util.Set;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Link;

/**
 * Which part of a report pages are: names count within the whole of it, and links lead from part to part.
 *
 * @param prefix of all names of the part; empty for a document on its own
 * @param heading what stands at the top of its pages; empty for that of the document
 * @param documents all documents of the report
 */
record ReportPart(String prefix, Optional<Heading> heading, Set<DocumentId> documents) {

    /** A document on its own. */
    static final ReportPart WHOLE = new ReportPart("", Optional.empty(), Set.of());

    /**
     * The words at the top of a part that is no document.
     *
     * @param kind what the part is, behind its title
     */
    record Heading(String title, String kind) {}

    /** Pages about a document that are not the document itself. */
    static ReportPart headed(String title, String kind) {
        return new ReportPart("", Optional.of(new Heading(title, kind)), Set.of());
    }

    /** Whether links lead to other places of the pages. */
    boolean linked() {
        return !documents.isEmpty();
    }

    /** A name as no other part has it. */
    String named(String name) {
        return prefix + name;
    }

    /** The name of the place of an element; with an empty element that of its document. */
    static String place(DocumentId document, String element) {
        return "at " + document.value() + " " + element;
    }

    /** The name of the place that a link leads to, if its document is in the report. */
    Optional<String> place(Link link) {
        return documents.contains(link.document()) ? Optional.of(place(link.document(), link.element())) : Optional.empty();
    }
}
