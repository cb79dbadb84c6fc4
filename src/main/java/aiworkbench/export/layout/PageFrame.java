package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Size;
import aiworkbench.export.page.Tag;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Catalogue;

/** What stands around every page: title, kind and date above, source and page number below. */
final class PageFrame {

    private static final double GAP = 10;
    /** The least room between title, kind and date, all together. */
    private static final double GAPS = 36;
    /** From the words of the head to the line below them. */
    private static final double RULE = 4.5;
    private static final int FOOT_LINES = 2;

    private final LayoutContext context;

    PageFrame(LayoutContext context) {
        this.context = context;
    }

    /** The head of the first page: in one line where title, kind, date and owner fit beside each other, else below each other. */
    void header(Sheets sheets) {
        var room = sheets.room();
        String about = context.part().heading().isPresent() ? "" : about();
        var title = context.line(title(), Looks.TITLE);
        var kind = context.line(kind(), Looks.KIND);
        var meta = context.line(about, Looks.META);
        if (title.lines().size() == 1 && meta.lines().size() == 1 && title.width() + kind.width() + meta.width() + GAPS <= room.width()) {
            double baseline = room.y() + title.ascent();
            sheets.put(title.at(room.x(), room.y(), Tag.H1), kind.at(room.x() + title.width() + GAP, baseline - kind.ascent(), Tag.P));
            if (meta.width() > 0) {
                sheets.put(meta.at(room.right() - meta.width(), baseline - meta.ascent(), Tag.P));
            }
            sheets.down(title.height());
        } else {
            sheets.flow(context.shape(title(), Looks.TITLE, room.width()), Tag.H1);
            sheets.flow(context.shape(Words.join(kind(), about), Looks.KIND, room.width()), Tag.P);
        }
        sheets.down(RULE);
        sheets.put(Line.across(room.x(), room.right(), sheets.room().y(), Pen.solid(PageInks.INK, 1.4)));
        sheets.down(RULE * 2);
    }

    private String title() {
        return context.part().heading().map(ReportPart.Heading::title).orElseGet(() -> context.words().title());
    }

    private String kind() {
        return context.part().heading().map(ReportPart.Heading::kind).orElseGet(() -> context.words().kind());
    }

    /** What the heads say about the document, so that its fields need not say it again. */
    static Set<String> says(LayoutContext context) {
        var imprint = context.options().imprint();
        return Stream.of(imprint.date() ? "Header.date" : "", imprint.owner() ? "Header.owner" : "").filter(s -> !s.isEmpty()).collect(Collectors.toSet());
    }

    /** Date and owner, as far as the pages may tell them. */
    private String about() {
        var header = context.document().header();
        var imprint = context.options().imprint();
        return Words.join(imprint.date() ? header.date().map(context::date).orElse("") : "",
                imprint.owner() && !header.owner().isEmpty() ? context.text("export.owner", header.owner()) : "");
    }

    /** The head of the pages after the first; screen readers skip it. */
    List<Content> laterHeader(Size size) {
        var content = new ArrayList<Content>();
        double width = size.width() - 2 * Sheets.MARGIN;
        var text = context.shorten(Words.join(title(), kind()), Looks.META, width, 1);
        content.addAll(text.at(Sheets.MARGIN, 22));
        content.add(Line.across(Sheets.MARGIN, size.width() - Sheets.MARGIN, 36, Pen.hairline()));
        return List.of(new Group(Tag.ARTIFACT, content));
    }

    List<Content> footer(Size size, int page, int pages) {
        double y = size.height() - 34;
        var content = new ArrayList<Content>();
        var number = context.line(context.text("export.page", page, pages), Looks.FOOT);
        var imprint = context.options().imprint();
        String about = Words.join(imprint.product() ? context.words().title() : "", about());
        String source = context.options().source().map(file -> context.text("export.attached", file.name())).orElse("");
        double width = size.width() - 2 * Sheets.MARGIN - number.width() - 20;
        String note = Catalogue.text("export-note");
        content.addAll(context.shorten(Words.lines(about, Words.join(source, note)), Looks.FOOT, width, FOOT_LINES).at(Sheets.MARGIN, y));
        content.addAll(number.at(size.width() - Sheets.MARGIN - number.width(), y));
        return content;
    }
}
