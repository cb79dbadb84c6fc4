package aiworkbench.export.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.export.page.Tag;
import aiworkbench.export.words.Words;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Link;
import aiworkbench.model.Waiver;

/** The last part of a report: what a review found in all documents, and what the team decided to leave. */
final class ReportReview {

    private final LayoutContext context;
    private final Sheets sheets;
    private final ProductReport report;

    ReportReview(LayoutContext context, Sheets sheets, ProductReport report) {
        this.context = context;
        this.sheets = sheets;
        this.report = report;
    }

    private record Left(Document document, Waiver waiver) {}

    void print() {
        if (report.findings().isEmpty()) {
            sheets.flow(context.shape(context.text("export.report.nothing"), Looks.BODY, sheets.room().width()), Tag.P);
            sheets.down(8);
        } else {
            findings();
        }
        var left = report.documents().stream().flatMap(document -> document.waivers().stream().map(waiver -> new Left(document, waiver))).toList();
        if (!left.isEmpty()) {
            waivers(left);
        }
    }

    private void findings() {
        new Table(context, sheets, List.of(
                new Table.Column(context.text("export.report.severity"), 0.9),
                new Table.Column(context.text("export.report.document"), 1.3),
                new Table.Column(context.text("export.report.place"), 2),
                new Table.Column(context.text("export.report.sentence"), 4),
                new Table.Column(context.text("export.report.fix"), 3.4),
                new Table.Column(context.text("export.report.rule"), 0.8)))
                .draw(2, context.text("export.report.findings"), report.findings().stream().map(found -> List.of(
                        Cell.strong(found.severity()), kind(found.document()), place(new Link(found.document(), found.element(), Map.of())),
                        Cell.of(Words.lines(found.sentence(), found.why())), Cell.of(found.fix()), Cell.of(found.rule()))).toList());
    }

    private void waivers(List<Left> left) {
        new Table(context, sheets, List.of(
                new Table.Column(context.text("field.Waiver.rule"), 0.8),
                new Table.Column(context.text("export.report.document"), 1.3),
                new Table.Column(context.text("field.Waiver.place"), 2),
                new Table.Column(context.text("field.Waiver.reason"), 4),
                new Table.Column(context.text("field.Waiver.by"), 1.6),
                new Table.Column(context.text("field.Waiver.on"), 1.1)))
                .draw(2, context.text("export.waivers"), left.stream().map(one -> List.of(
                        Cell.strong(one.waiver().rule()), kind(one.document().id()), place(one.document(), one.waiver()),
                        Cell.of(one.waiver().reason()), Cell.of(one.waiver().by()), Cell.of(one.waiver().on().map(context::date).orElse("")))).toList());
    }

    private Cell kind(DocumentId id) {
        var words = report.documents().stream().filter(document -> document.id().equals(id)).findFirst()
                .map(document -> new Words(document, context.words().messages(), context.words().titles()).kind()).orElse("");
        return Cell.of(words);
    }

    /** The element by its title, which leads to it; the document as a whole has no place. */
    private Cell place(Link link) {
        return link.element().isEmpty() ? Cell.of("") : Cell.of(context.title(link)).linked(List.of(link));
    }

    /** Waivers name an element, or a member of the document. */
    private Cell place(Document document, Waiver waiver) {
        var link = Stream.of(waiver.place()).filter(place -> !place.isEmpty()).map(place -> new Link(document.id(), place, Map.of())).findFirst();
        Optional<String> title = link.flatMap(context.words().titles());
        return title.map(words -> Cell.of(words).linked(link.stream().toList())).orElseGet(() -> Cell.of(waiver.place()));
    }
}
