package aiworkbench.export.layout;

import java.util.List;

import aiworkbench.export.page.Attachment;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;

/**
 * Everything about a product in one place.
 *
 * @param documents of the product, in the order in which they are printed; at least one
 * @param findings what a review found in them, the worst first
 * @param sources the files that the PDF carries
 */
public record ProductReport(List<Document> documents, List<Found> findings, List<Attachment> sources) {

    public ProductReport {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a report is about at least one document");
        }
    }

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
