package aiworkbench.export;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Area;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.Bookmark;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.Path;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.page.Size;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.Align;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.text.ShapedText;
import aiworkbench.export.text.Span;
import aiworkbench.export.text.Style;
import aiworkbench.export.text.TextShaper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pages with everything a page can have, for tests and for looking at. */
public final class SamplePages {

    /** One sentence in each script the program's own fonts have, by language. */
    public static final Map<String, String> SCRIPTS = scripts();

    private static final Style H1 = Style.of(24, PageInks.INK).bold();
    private static final Style H2 = Style.of(12, PageInks.INK).semibold();
    private static final Style BODY = Style.of(10.5, PageInks.INK);
    private static final Style SMALL = Style.of(8.5, PageInks.MUTED);

    private final TextShaper shaper;
    private final List<Content> content = new ArrayList<>();
    private double y;

    private SamplePages(TextShaper shaper) {
        this.shaper = shaper;
    }

    /** A job of a page that looks like a canvas and one with every script. */
    public static PrintJob job(FontLibrary fonts) {
        Attachment source = new Attachment("support-assistant.canvas.json", Attachment.JSON,
                "{\n  \"format\": \"aiworkbench-canvas\"\n}\n".getBytes(StandardCharsets.UTF_8));
        return PrintJob.of(new JobInfo("Support reply assistant", "Product manager", "AI product canvas", Locale.UK,
                        Optional.empty()), List.of(canvas(fonts), scripts(fonts, SCRIPTS)))
                .with(List.of(new Bookmark("Canvas", "canvas", List.of(Bookmark.of("Levels", "levels"))),
                        Bookmark.of("Every script", "scripts")))
                .with(source);
    }

    /** A landscape page with frames, stripes, a table, a list, a figure and links. */
    public static Page canvas(FontLibrary fonts) {
        return new SamplePages(new TextShaper(fonts, Locale.UK)).canvasPage();
    }

    /** A page with one paragraph a script. */
    public static Page scripts(FontLibrary fonts, Map<String, String> texts) {
        return new SamplePages(new TextShaper(fonts, Locale.UK)).scriptsPage(texts);
    }

    private static Map<String, String> scripts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en-GB", "The office staff files five difficult waffles at 42\u00A0% \u2013 \u201Cfinally\u201D.");
        texts.put("de", "Gr\u00F6\u00DFe z\u00E4hlt f\u00FCr die \u00DCberpr\u00FCfung.");
        texts.put("el", "\u0397 \u03C0\u03BF\u03B9\u03CC\u03C4\u03B7\u03C4\u03B1 \u03BC\u03B5\u03C4\u03C1\u03AC\u03B5\u03B9.");
        texts.put("ru", "\u041A\u0430\u0447\u0435\u0441\u0442\u0432\u043E \u0432\u0430\u0436\u043D\u043E.");
        texts.put("ar", "\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645 \u0641\u064A \u0627\u0644\u0644\u0648\u062D\u0629 123");
        texts.put("ar-EG", "\u0644\u0627 \u0633\u0644\u0627\u0645 \u0625\u0644\u0627 \u0627\u0644\u0622\u0646");
        texts.put("he", "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD (2026)");
        texts.put("hi", "\u0939\u093F\u0928\u094D\u0926\u0940 \u092E\u0947\u0902 \u0938\u094D\u0935\u093E\u0917\u0924 \u0939\u0948");
        texts.put("bn", "\u09AC\u09BE\u0982\u09B2\u09BE \u09AD\u09BE\u09B7\u09BE");
        texts.put("ta", "\u0BA4\u0BAE\u0BBF\u0BB4\u0BCD \u0BAE\u0BCA\u0BB4\u0BBF");
        texts.put("th", "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E04\u0E23\u0E31\u0E1A");
        texts.put("am", "\u12A0\u121B\u122D\u129B");
        return texts;
    }

    private Page scriptsPage(Map<String, String> texts) {
        content.add(new Anchor("scripts", 20));
        if (texts.size() > 1) {
            add(Tag.H1, "Every script", H1, 42, 500);
        }
        texts.forEach((language, text) -> {
            y += 8;
            add(Tag.P.in(Locale.forLanguageTag(language)), text, BODY.sized(14), 42, 500);
        });
        return new Page(PaperSize.A4.held(Orientation.PORTRAIT), content);
    }

    private Page canvasPage() {
        Size size = PaperSize.A4.held(Orientation.LANDSCAPE);
        double right = size.width() - 32;
        content.add(new Anchor("canvas", 0));
        ShapedText title = shaper.line("Support reply assistant", H1);
        content.add(title.at(32, 22, Tag.H1));
        content.add(Line.across(32, right, 58, Pen.solid(PageInks.INK, 1.5)));
        Style accent = BODY.sized(11).semibold().in(PageInks.ACCENT);
        content.add(shaper.shape(List.of(new Span("For ", BODY.sized(11)), new Span("support agents", accent),
                        new Span(", when ", BODY.sized(11)), new Span("answering chat tickets", accent),
                        new Span(", we will ", BODY.sized(11)), new Span("cut handle time by 30\u00A0%", accent)),
                right - 32, Align.START).at(32, 68, Tag.P));
        content.add(Box.outlined(new Area(32, 92, right - 32, 440), Pen.solid(PageInks.FAINT, 0.8)).rounded(3));
        double width = (right - 32) / 3;
        content.add(Line.down(32 + width, 92, 532, Pen.hairline()));
        content.add(Line.down(32 + 2 * width, 92, 532, Pen.hairline()));
        content.add(block(42, width - 20));
        content.add(table(42 + width));
        content.add(levels(42 + 2 * width));
        content.add(link());
        ShapedText footer = shaper.shape("1 / 2", SMALL, right - 32, Align.END);
        content.add(footer.at(32, 548, Tag.ARTIFACT));
        return new Page(size, content);
    }

    private Group block(double x, double width) {
        List<Content> items = new ArrayList<>();
        double top = 150;
        for (String note : List.of("Agents search five systems before they can answer a ticket",
                "New agents need 11 weeks to reach target handle time")) {
            ShapedText text = shaper.shape(note, BODY, width - 12);
            items.add(Box.filled(new Area(x, top, 2.2, text.height()), PageInks.stripe(aiworkbench.model.NoteColour.AMBER)));
            items.add(Group.of(Tag.ITEM, text.at(x + 9, top, Tag.BODY)));
            top += text.height() + 8;
        }
        return Group.of(Tag.SECTION,
                shaper.line("User problem", H2).at(x, 102, Tag.H2),
                shaper.line("What are we solving, for whom?", SMALL).at(x, 120, Tag.P),
                new Group(Tag.LIST, items));
    }

    private Group table(double x) {
        List<Content> rows = new ArrayList<>();
        double top = 120;
        for (List<String> row : List.of(List.of("Metric", "Target"), List.of("Handle time", "7.7 min"))) {
            boolean head = rows.isEmpty();
            Style style = head ? SMALL.semibold() : SMALL.in(PageInks.INK);
            rows.add(Group.of(Tag.ROW,
                    shaper.line(row.get(0), style).at(x, top, head ? Tag.COLUMN_HEADER : Tag.ROW_HEADER),
                    shaper.line(row.get(1), style).at(x + 70, top, head ? Tag.COLUMN_HEADER : Tag.CELL)));
            top += 14;
        }
        return Group.of(Tag.SECTION, shaper.line("Evaluation metric", H2).at(x, 102, Tag.H2),
                new Group(Tag.TABLE, rows));
    }

    private Group levels(double x) {
        List<Content> cells = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            cells.add(Box.filled(new Area(x + i * 44, 124, 42, 30), PageInks.level(i, 5)).rounded(3));
        }
        cells.add(Path.circle(x + 21, 139, 5, Optional.of(PageInks.INK), Optional.empty()));
        cells.add(Path.circle(x + 109, 139, 5, Optional.empty(), Optional.of(Pen.dashed(PageInks.INK, 1, 2))));
        cells.add(Path.polyline(Pen.solid(PageInks.INK, 1), x + 28, 139, x + 100, 139));
        cells.add(Path.polygon(Optional.of(PageInks.INK), Optional.empty(), x + 102, 139, x + 96, 136, x + 96, 142));
        return Group.of(Tag.SECTION, new Anchor("levels", 90),
                shaper.line("Risk levels", H2).at(x, 102, Tag.H2),
                new Group(Tag.figure("Risk R1 goes from low to moderate"), cells));
    }

    private Group link() {
        ShapedText text = shaper.line("AI risk management on the web", SMALL.in(PageInks.ACCENT));
        Area area = new Area(32, 548, text.width(), text.height());
        Link.Target target = new Link.Target.Web(URI.create("https://www.nist.gov/itl/ai-risk-management-framework"));
        return Group.of(Tag.P, Group.of(Tag.LINK, text.at(32, 548, Tag.SPAN), new Link(area, target, "NIST on the web")),
                Group.of(Tag.LINK, new Link(new Area(400, 548, 60, 12), new Link.Target.Place("scripts"), "Every script"),
                        shaper.line("Every script", SMALL.in(PageInks.ACCENT)).at(400, 548, Tag.SPAN)));
    }

    private void add(Tag tag, String text, Style style, double x, double width) {
        ShapedText shaped = shaper.shape(text, style, width);
        content.add(shaped.at(x, y + 20, tag));
        y += shaped.height();
    }
}
