package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.Style;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;

/** The first page of a report: the product, what the report holds, and from when and whom it is. */
final class ReportCover {

    private static final Style TITLE = Style.of(32, PageInks.INK).bold();
    private static final Style KIND = Style.of(14, PageInks.MUTED);
    private static final Style SENTENCE = Style.of(13, PageInks.INK).spaced(1.25);
    private static final Style PART = Style.of(11, PageInks.INK).semibold();
    private static final Style FACTS = Style.of(9.5, PageInks.MUTED);
    private static final double BAR = 46;

    private final LayoutContext context;
    private final ProductReport report;
    private final Sheets sheets;

    ReportCover(LayoutContext context, ProductReport report) {
        this.context = context;
        this.report = report;
        this.sheets = Sheets.bare(context);
    }

    ReportCover print() {
        var size = sheets.size();
        double width = Math.min(sheets.room().width(), 560);
        sheets.down(size.height() * 0.2);
        sheets.put(Group.of(Tag.ARTIFACT, Box.filled(new Area(sheets.room().x(), sheets.room().y() - 22, BAR, 5), PageInks.ACCENT)));
        sheets.flow(context.shape(context.words().title(), TITLE, width), Tag.H1);
        sheets.down(2);
        sheets.flow(context.shape(Words.join(context.text("export.report"), about()), KIND, width), Tag.P);
        sheets.down(22);
        report.documents().stream().filter(Canvas.class::isInstance).map(Canvas.class::cast).findFirst().map(this::outcome)
                .filter(sentence -> !sentence.isBlank()).ifPresent(sentence -> {
                    sheets.flow(context.shape(sentence, SENTENCE, width), Tag.P);
                    sheets.down(22);
                });
        for (var document : report.documents()) {
            sheets.need(34);
            sheets.flow(context.shape(new Words(document, context.words().messages(), context.words().titles()).kind(), PART, width), Tag.P);
            sheets.flow(context.shape(facts(document), FACTS, width), Tag.P);
            sheets.down(8);
        }
        sheets.down(10);
        sheets.flow(context.shape(Catalogue.text("export-note"), Looks.META, width), Tag.P);
        return this;
    }

    /** The outcome sentence, as far as it is said. */
    private String outcome(Canvas canvas) {
        var outcome = canvas.outcome();
        var words = new ArrayList<String>();
        for (var part : List.of(List.of("export.outcome.for", outcome.segment()), List.of("export.outcome.when", outcome.situation()),
                List.of("export.outcome.will", outcome.improvement()), List.of("export.outcome.by", outcome.metric()),
                List.of("export.outcome.while", outcome.guardrail()))) {
            if (!part.getLast().isBlank()) {
                words.add(context.text(part.getFirst()).replace('_', ' ') + part.getLast());
            }
        }
        return outcome.segment().isBlank() || words.size() < 2 ? "" : String.join("", words) + ".";
    }

    private String about() {
        var header = context.document().header();
        var imprint = context.options().imprint();
        return Words.join(imprint.date() ? header.date().map(context::date).orElse("") : "",
                imprint.owner() && !header.owner().isEmpty() ? context.text("export.owner", header.owner()) : "");
    }

    private String facts(Document document) {
        return switch (document) {
            case Canvas canvas -> context.text("export.report.canvas", canvas.notes().size(), canvas.metrics().size());
            case Plan plan -> context.text("export.plan.dates", context.date(plan.startDate()), context.date(plan.date(Plan.DAYS)), plan.items().size());
            case RiskMatrix matrix -> context.text("export.report.risks", matrix.risks().size(),
                    matrix.risks().stream().mapToInt(risk -> risk.mitigations().size()).sum());
        };
    }

    int pages() {
        return sheets.pages();
    }

    List<Page> pages(int before, int all) {
        return sheets.finish(before, all);
    }
}
