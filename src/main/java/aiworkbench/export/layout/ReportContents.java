package aiworkbench.export.layout;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.Style;

/** The table of contents: parts and their sections, each with its page; a click leads there. */
final class ReportContents {

    private static final Style PART = Style.of(11, PageInks.INK).semibold();
    private static final Style SECTION = Style.of(9.5, PageInks.INK);
    private static final double INDENT = 16;
    private static final double ROOM_FOR_NUMBER = 40;
    private static final double WIDEST = 520;

    private final LayoutContext context;
    private final Sheets sheets;

    ReportContents(LayoutContext context, Sheets sheets) {
        this.context = context;
        this.sheets = sheets;
    }

    /**
     * One entry.
     *
     * @param depth 0 for a part, 1 for a section of it
     */
    void entry(String title, String place, int page, int depth) {
        var style = depth == 0 ? PART : SECTION;
        if (depth == 0 && !sheets.atTop()) {
            sheets.down(7);
        }
        var room = sheets.room();
        double width = Math.min(room.width(), WIDEST);
        double left = depth * INDENT;
        var text = context.shape(title, style, width - left - ROOM_FOR_NUMBER);
        sheets.need(Math.min(text.height() + (depth == 0 ? 20 : 0), sheets.fullHeight()));
        room = sheets.room();
        var number = context.line(String.valueOf(page), style);
        double last = text.height() - number.height();
        double dotsFrom = room.x() + left + text.lines().getLast().width() + 6;
        double dotsTo = room.x() + width - number.width() - 6;
        if (dotsTo > dotsFrom) {
            sheets.put(Group.of(Tag.ARTIFACT, Line.across(dotsFrom, dotsTo, room.y() + last + number.ascent() - 1, Pen.dashed(PageInks.FAINT, 0.6, 1.6))));
        }
        var link = Group.of(Tag.LINK, text.at(room.x() + left, room.y(), Tag.SPAN), number.at(room.x() + width - number.width(), room.y() + last, Tag.SPAN),
                new Link(new Area(room.x() + left, room.y(), width - left, text.height()), new Link.Target.Place(place),
                        context.text("export.report.entry", title, page)));
        sheets.put(Group.of(Tag.CONTENTS.partOf(context.part().named("all")), Group.of(Tag.CONTENTS_ITEM, link)));
        sheets.down(text.height() + 3);
    }
}
