package aiworkbench.ui.export;

import java.time.LocalDate;
import java.util.List;

import aiworkbench.model.Document;
import aiworkbench.session.Workspace;

/**
 * What is exported.
 *
 * @param document as it was when somebody asked
 * @param workspace knows what links point at
 * @param today for the today line and late items
 * @param sourceName name of the document inside a PDF
 */
public record ExportSubject(Document document, Workspace workspace, LocalDate today, String sourceName) {

    /** The other documents of the product. */
    List<Workspace.Entry> others() {
        return workspace.entries().stream()
                .filter(entry -> !entry.document().id().equals(document.id()) && entry.document().title().equals(document.title())).toList();
    }
}
