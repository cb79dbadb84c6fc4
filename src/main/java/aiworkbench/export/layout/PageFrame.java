package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;

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

    private final LayoutContext context;

    PageFrame(LayoutContext context) {
        this.context = context;
    }

    /** The head of the first page. */
    List<Content> header(Size size) {
        double left = Sheets.MARGIN;
        double right = size.width() - Sheets.MARGIN;
        var header = context.document().header();
        var meta = context.line(Words.join(
                header.date().map(context::date).orElse(""),
                header.owner().isEmpty() ? "" : context.text("export.owner", header.owner())), Looks.META);
        var kind = context.line(context.words().kind(), Looks.KIND);
        double forTitle = Math.max(120, right - left - Math.min(meta.width(), 220) - kind.width() - 36);
        var title = context.shape(context.words().title(), Looks.TITLE, forTitle).lines(0, 1);
        double baseline = 26 + title.ascent();
        var content = new ArrayList<Content>();
        content.add(title.at(left, 26, Tag.H1));
        content.add(kind.at(left + Math.min(title.width(), forTitle) + 10, baseline - kind.ascent(), Tag.P));
        if (meta.width() > 0) {
            content.add(meta.at(right - meta.width(), baseline - meta.ascent(), Tag.P));
        }
        content.add(Line.across(left, right, 53, Pen.solid(PageInks.INK, 1.4)));
        return content;
    }

    /** The head of the pages after the first; screen readers skip it. */
    List<Content> laterHeader(Size size) {
        var content = new ArrayList<Content>();
        var text = context.shape(Words.join(context.words().title(), context.words().kind()), Looks.META, size.width() - 2 * Sheets.MARGIN).lines(0, 1);
        content.addAll(text.at(Sheets.MARGIN, 22));
        content.add(Line.across(Sheets.MARGIN, size.width() - Sheets.MARGIN, 36, Pen.hairline()));
        return List.of(new Group(Tag.ARTIFACT, content));
    }

    List<Content> footer(Size size, int page, int pages) {
        double y = size.height() - 34;
        var content = new ArrayList<Content>();
        var number = context.line(context.text("export.page", page, pages), Looks.FOOT);
        String source = context.options().source().map(file -> context.text("export.attached", file.name())).orElse("");
        double width = size.width() - 2 * Sheets.MARGIN - number.width() - 20;
        content.addAll(context.shape(Words.join(source, Catalogue.text("export-note")), Looks.FOOT, width).at(Sheets.MARGIN, y));
        content.addAll(number.at(size.width() - Sheets.MARGIN - number.width(), y));
        return content;
    }
}
