package aiworkbench.export.layout;

import java.util.List;
import java.util.Map;

import aiworkbench.export.layout.ProductReport.Change;
import aiworkbench.export.layout.ProductReport.Since;
import aiworkbench.export.page.Tag;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Link;

/** The part of a report that lists what changed in all documents of the product since an earlier state. */
final class ReportChanges {

    private final LayoutContext context;
    private final Sheets sheets;
    private final Since since;

    ReportChanges(LayoutContext context, Sheets sheets, Since since) {
        this.context = context;
        this.sheets = sheets;
        this.since = since;
    }

    void print() {
        if (since.documents().isEmpty()) {
            sheets.flow(context.shape(context.text("versions.compare.same"), Looks.BODY, sheets.room().width()), Tag.P);
        }
        since.documents().forEach(document -> {
            if (document.changes().isEmpty()) {
                sheets.heading(2, document.title());
            } else {
                table(document.title(), document.document(), document.changes());
            }
        });
    }

    private void table(String title, DocumentId document, List<Change> changes) {
        new Table(context, sheets, List.of(
                new Table.Column(context.text("export.changes.element"), 2.6),
                new Table.Column(context.text("export.changes.what"), 0.9),
                new Table.Column(context.text("export.report.place"), 1.8),
                new Table.Column(context.text("export.changes.before"), 3.2),
                new Table.Column(context.text("export.changes.now"), 3.2)))
                .draw(2, title, changes.stream().map(change -> List.of(element(document, change), Cell.strong(change.kind()), Cell.of(change.where()),
                        Cell.of(change.before()), Cell.of(change.after()))).toList());
    }

    /** The element by its title, which leads to it if it is still there. */
    private Cell element(DocumentId document, Change change) {
        var link = new Link(document, change.element(), Map.of());
        return change.element().isEmpty() ? Cell.of(change.title())
                : context.words().titles().apply(link).map(title -> Cell.of(title).linked(List.of(link))).orElseGet(() -> Cell.of(change.title()));
    }
}
