package aiworkbench.export.layout;

import java.time.ZoneOffset;
import java.util.function.BiConsumer;

import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.text.ShapeMemory;
import aiworkbench.export.text.TextShaper;
import aiworkbench.export.words.Words;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;

/** Lays documents out on pages, by any number of threads; the second document is faster than the first. The same document with the same options always gives the same pages. */
public final class DocumentLayout {

    private final FontLibrary fonts;
    private final Messages messages;
    private final LayoutLimits limits;
    private final ShapeMemory memory = new ShapeMemory();

    /** A layout with these fonts, whose own words are these messages. */
    public DocumentLayout(FontLibrary fonts, Messages messages) {
        this(fonts, messages, LayoutLimits.USUAL);
    }

    DocumentLayout(FontLibrary fonts, Messages messages, LayoutLimits limits) {
        this.fonts = fonts;
        this.messages = messages;
        this.limits = limits;
    }

    /**
     * All pages of a document, ready for every writer.
     *
     * @throws TooLongException if it goes beyond {@link LayoutLimits#USUAL}
     */
    public PrintJob print(Document document, PageOptions options) {
        return print(document, options, "", (context, sheets) -> print(context, sheets, document));
    }

    /**
     * The summary of a workshop about a canvas: decisions, votes, open assumptions, actions, and what was parked.
     *
     * @throws TooLongException if it goes beyond {@link LayoutLimits#USUAL}
     */
    public PrintJob printSummary(Canvas canvas, PageOptions options) {
        return print(canvas, options, "export.workshop.summary", (context, sheets) -> new WorkshopPages(context, sheets, canvas).print());
    }

    /** A canvas without notes for a workshop on paper: numbered places in every block, then slips with the same numbers to cut out. */
    public PrintJob printPaper(Canvas canvas, PageOptions options) {
        return print(canvas, options, "export.workshop.paper", (context, sheets) -> new PaperPages(context, sheets, canvas).print());
    }

    /**
     * Pages about a document.
     *
     * @param heading message key of what they are; empty for the document itself
     */
    private PrintJob print(Document document, PageOptions options, String heading, BiConsumer<LayoutContext, Sheets> content) {
        var words = new Words(document, messages, options.titles());
        var part = heading.isEmpty() ? ReportPart.WHOLE : ReportPart.headed(words.title(), messages.text(heading));
        var context = new LayoutContext(words, new TextShaper(fonts, words.locale(), memory), options, limits.start(), part);
        var sheets = new Sheets(context);
        content.accept(context, sheets);
        var imprint = options.imprint();
        var info = new JobInfo(words.title(), imprint.owner() ? document.header().owner() : "", heading.isEmpty() ? words.kind() : messages.text(heading), words.locale(),
                document.header().date().filter(_ -> imprint.date()).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return new PrintJob(sheets.finish(), info, sheets.bookmarks(), options.source().stream().toList());
    }

    /**
     * All pages of a report about a product: cover, contents, its documents, and what a review found.
     *
     * @param options whose source does not count: the report names its own
     * @throws TooLongException if it goes beyond {@link LayoutLimits#REPORT}
     */
    public PrintJob print(ProductReport report, PageOptions options) {
        return new ReportPages(language -> new TextShaper(fonts, language, memory), messages, report, options, LayoutLimits.REPORT).print();
    }

    static void print(LayoutContext context, Sheets sheets, Document document) {
        switch (document) {
            case Canvas canvas -> new CanvasPages(context, sheets, canvas).print();
            case Plan plan -> new PlanPages(context, sheets, plan).print();
            case RiskMatrix matrix -> new RiskPages(context, sheets, matrix).print();
        }
    }
}
