package aiworkbench.ui.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import aiworkbench.model.Document;
import aiworkbench.session.Workspace;

/**
 * What is exported.
 *
 * @param document as it was when somebody asked
 * @param workspace knows what links point at
 * @param today for the today line and late items
 * @param sourceName name of the document inside a PDF
 * @param since the state since which a report lists changes; empty for no list
 */
public record ExportSubject(Document document, Workspace workspace, LocalDate today, String sourceName, Optional<Earlier> since) {

    /** Without changes. */
    public ExportSubject(Document document, Workspace workspace, LocalDate today, String sourceName) {
        this(document, workspace, today, sourceName, Optional.empty());
    }

    /** The same with what changed since a state. */
    ExportSubject since(Optional<Earlier> state) {
        return new ExportSubject(document, workspace, today, sourceName, state);
    }

    /** The other documents of the product. */
    public List<Workspace.Entry> others() {
        return workspace.entries().stream()
                .filter(entry -> !entry.document().id().equals(document.id()) && entry.document().title().equals(document.title())).toList();
    }
}
