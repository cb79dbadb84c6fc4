package aiworkbench.ui.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import aiworkbench.export.layout.ProductReport;
import aiworkbench.export.layout.ProductReport.Found;
import aiworkbench.export.page.Attachment;
import aiworkbench.model.Document;
import aiworkbench.review.Finding;
import aiworkbench.review.Folder;
import aiworkbench.review.Review;
import aiworkbench.review.Wording;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

/** Makes the report about a product from the documents as they are now. */
final class Reporting {

    private final JsonFormat format;
    private final Messages messages;

    Reporting(JsonFormat format, Messages messages) {
        this.format = format;
        this.messages = messages;
    }

    private record Named(String name, Document document) {}

    /** The report with the documents of a product: canvas, plan, risk matrix. */
    ProductReport of(ExportSubject subject, boolean withSources) {
        var all = Stream.concat(Stream.of(new Named(subject.sourceName(), subject.document())),
                        subject.others().stream().map(entry -> new Named(entry.path().getFileName().toString(), entry.document())))
                .sorted(Comparator.comparing(named -> named.document().kind())).toList();
        var documents = all.stream().map(Named::document).toList();
        return new ProductReport(documents, found(subject, documents), withSources ? sources(all) : List.of());
    }

    private List<Found> found(ExportSubject subject, List<Document> documents) {
        var known = Stream.concat(documents.stream(), subject.workspace().documents().stream().filter(d -> documents.stream().noneMatch(o -> o.id().equals(d.id()))))
                .toList();
        var folder = new Folder(known, subject.today());
        var review = Review.complete();
        var wording = new Wording(messages);
        return documents.stream().flatMap(document -> review.check(folder, document).stream()).sorted(Comparator.comparing(Finding::severity))
                .map(f -> new Found(f.target().document(), f.target().element(), wording.name(f.severity()), f.ruleId(), wording.message(f),
                        wording.why(f.ruleId()), wording.fix(f)))
                .toList();
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
