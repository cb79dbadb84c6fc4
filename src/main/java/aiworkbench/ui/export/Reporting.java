package aiworkbench.ui.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.export.layout.ProductReport;
import aiworkbench.export.layout.ProductReport.Found;
import aiworkbench.export.layout.ProductReport.Since;
import aiworkbench.export.page.Attachment;
import aiworkbench.model.Document;
import aiworkbench.reporting.ReportParts;
import aiworkbench.review.Folder;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

/** Makes the report about a product from the documents as they are now. */
final class Reporting {

    private final JsonFormat format;
    private final ReportParts parts;

    Reporting(JsonFormat format, Messages messages) {
        this.format = format;
        this.parts = new ReportParts(messages);
    }

    private record Named(String name, Document document) {}

    /**
     * The report with the documents of a product: canvas, plan, risk matrix.
     *
     * @throws IOException if the earlier state that it is compared with cannot be read
     */
    ProductReport of(ExportSubject subject, boolean withSources) throws IOException {
        var all = Stream.concat(Stream.of(new Named(subject.sourceName(), subject.document())),
                        subject.others().stream().map(entry -> new Named(entry.path().getFileName().toString(), entry.document())))
                .sorted(Comparator.comparing(named -> named.document().kind())).toList();
        var documents = all.stream().map(Named::document).toList();
        return new ProductReport(documents, found(subject, documents), withSources ? sources(all) : List.of(), since(subject, documents));
    }

    private List<Found> found(ExportSubject subject, List<Document> documents) {
        var known = Stream.concat(documents.stream(), subject.workspace().documents().stream().filter(d -> documents.stream().noneMatch(o -> o.id().equals(d.id()))))
                .toList();
        return parts.found(new Folder(known, subject.today()), documents);
    }

    private Optional<Since> since(ExportSubject subject, List<Document> documents) throws IOException {
        return subject.since().isEmpty() ? Optional.empty()
                : Optional.of(parts.since(subject.since().get().name(), subject.since().get().content().read(), documents));
    }

    private List<Attachment> sources(List<Named> all) {
        var names = new HashSet<String>();
        var sources = new ArrayList<Attachment>();
        for (var named : all) {
            var name = named.name();
            for (int i = 2; !names.add(name); i++) {
                name = i + "-" + named.name();
            }
            sources.add(new Attachment(name, Attachment.JSON, format.write(named.document())));
        }
        return sources;
    }
}
