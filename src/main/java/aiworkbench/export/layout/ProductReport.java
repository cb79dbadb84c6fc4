package aiworkbench.export.layout;

import java.util.List;
import java.util.Optional;

import aiworkbench.export.page.Attachment;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;

/**
 * Everything about a product in one place.
 *
 * @param documents of the product, in the order in which they are printed; at least one
 * @param findings what a review found in them, the worst first
 * @param sources the files that the PDF carries
 * @param since what changed since an earlier state; empty for no page about it
 */
public record ProductReport(List<Document> documents, List<Found> findings, List<Attachment> sources, Optional<Since> since) {

    public ProductReport {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a report is about at least one document");
        }
    }

    /** A report without changes. */
    public ProductReport(List<Document> documents, List<Found> findings, List<Attachment> sources) {
        this(documents, findings, sources, Optional.empty());
    }

    /**
     * What changed.
     *
     * @param state the earlier state in words, such as the date of a version
     * @param documents those that changed
     */
    public record Since(String state, List<ChangedDocument> documents) {

        public Since {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What changed in a document.
     *
     * @param title with what became of the document as a whole
     * @param changes one for each element; none if the document is new or gone
     */
    public record ChangedDocument(DocumentId document, String title, List<Change> changes) {

        public ChangedDocument {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What changed about an element, in words.
     *
     * @param kind what happened, as one word
     * @param element its id, or empty
     * @param where it lies in the document, or empty
     * @param before what its fields said, one a line
     * @param after what they say now, one a line
     */
    public record Change(String kind, String element, String title, String where, String before, String after) {}

    /**
     * A finding in words.
     *
     * @param element id of the element it is about, or empty
     * @param severity how much it matters
     * @param rule id of its rule
     * @param sentence what is wrong
     * @param why it matters
     * @param fix what to do about it
     */
    public record Found(DocumentId document, String element, String severity, String rule, String sentence, String why, String fix) {}
}
