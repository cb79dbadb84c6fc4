package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.Style;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.NoteColours;
import aiworkbench.governance.PaperSlips;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;

/** A canvas for a workshop on paper: a page with numbered places in every block, then slips with the same numbers to write on and cut out. */
final class PaperPages {

    private static final double PADDING = 8;
    private static final double GAP = 4;
    private static final double LEAST_PLACE = 14;
    private static final int SLIP_COLUMNS = 4;
    private static final int SLIP_ROWS = 4;
    private static final double SLIP_PADDING = 9;
    /** From one line to write on to the next. */
    private static final double RULE = 22;

    private final LayoutContext context;
    private final Sheets sheets;
    private final Layout layout;

    PaperPages(LayoutContext context, Sheets sheets, Canvas canvas) {
        this.context = context;
        this.sheets = sheets;
        this.layout = Catalogue.layoutOf(canvas);
    }

    void print() {
        board();
        slips();
    }

    private void board() {
        sheets.bookmark(context.text("export.paper.board"));
        sheets.flow(context.shape(context.text("export.paper.how", PaperSlips.last(layout)), Looks.KIND, sheets.room().width()), Tag.P);
        sheets.down(GAP);
        var room = sheets.room();
        double column = room.width() / layout.columns();
        double row = room.height() / layout.rows();
        for (int i = 0; i < layout.blocks().size(); i++) {
            var block = layout.blocks().get(i);
            block(block, i, new Area(room.x() + (block.column() - 1) * column, room.y() + (block.row() - 1) * row, column * block.columnSpan(), row * block.rowSpan()));
        }
        sheets.down(room.height());
    }

    private void block(Block block, int place, Area area) {
        var content = new ArrayList<Content>();
        content.add(Group.of(Tag.ARTIFACT, Box.outlined(area, Pen.solid(PageInks.FAINT, 0.7))));
        double width = area.width() - 2 * PADDING;
        double x = area.x() + PADDING;
        double y = area.y() + PADDING;
        var title = context.shorten(block.title(), Style.of(11 * sheets.enlarged(), PageInks.INK).semibold(), width, 2);
        var question = context.shorten(block.question(), Style.of(8 * sheets.enlarged(), PageInks.MUTED), width, 2);
        content.add(title.at(x, y, Tag.H2));
        content.add(question.at(x, y + title.height(), Tag.P));
        y += title.height() + question.height() + GAP;
        content.add(new Group(Tag.LIST, places(place, new Area(x, y, width, Math.max(1, area.bottom() - PADDING - y)))));
        sheets.put(new Group(Tag.SECTION, content));
    }

    /** The places of a block, in as many columns as make them easiest to write into. */
    private List<Content> places(int block, Area area) {
        var numbers = PaperSlips.numbers(block);
        int columns = area.width() > area.height() * 0.8 || area.height() / numbers.size() < LEAST_PLACE ? 2 : 1;
        int rows = (numbers.size() + columns - 1) / columns;
        double width = (area.width() - GAP * (columns - 1)) / columns;
        double height = (area.height() - GAP * (rows - 1)) / rows;
        var content = new ArrayList<Content>();
        for (int i = 0; i < numbers.size(); i++) {
            var box = new Area(area.x() + i / rows * (width + GAP), area.y() + i % rows * (height + GAP), width, Math.max(1, height));
            var number = context.line(String.valueOf(numbers.get(i)), Looks.LABEL);
            content.add(Group.of(Tag.ITEM, Group.of(Tag.BODY,
                    Group.of(Tag.ARTIFACT, Box.outlined(box, Pen.dashed(PageInks.FAINT, 0.6, 2)).rounded(2)),
                    number.at(box.x() + 3, box.y() + 2, Tag.P))));
        }
        return content;
    }

    private void slips() {
        double width = sheets.size().width() - 2 * Sheets.MARGIN;
        int on = SLIP_COLUMNS * SLIP_ROWS;
        for (int first = 1; first <= PaperSlips.last(layout); first += on) {
            sheets.newPage();
            if (first == 1) {
                sheets.bookmark(context.text("export.paper.slips"));
            }
            var room = sheets.room();
            var content = new ArrayList<Content>();
            double slipWidth = width / SLIP_COLUMNS;
            double slipHeight = room.height() / SLIP_ROWS;
            for (int number = first; number < Math.min(first + on, PaperSlips.last(layout) + 1); number++) {
                int at = number - first;
                content.add(slip(number, new Area(room.x() + at % SLIP_COLUMNS * slipWidth, room.y() + at / SLIP_COLUMNS * slipHeight, slipWidth, slipHeight)));
            }
            sheets.put(new Group(Tag.LIST, content));
            sheets.down(room.height());
        }
    }

    private Content slip(int number, Area area) {
        var block = PaperSlips.block(layout, number).orElseThrow();
        var colour = NoteColours.ofBlock(block.id(), layout.blocks().indexOf(block));
        double x = area.x() + SLIP_PADDING;
        double inner = area.width() - 2 * SLIP_PADDING;
        var digits = context.line(String.valueOf(number), Style.of(20, PageInks.INK).bold());
        var title = context.shorten(block.title(), Looks.H4, inner - digits.width() - 8, 2);
        var art = new ArrayList<Content>();
        art.add(Box.outlined(area, Pen.dashed(PageInks.FAINT, 0.7, 3)));
        art.add(Box.filled(new Area(area.x() + 1, area.y() + 1, 3, area.height() - 2), PageInks.stripe(colour)));
        double top = area.y() + SLIP_PADDING;
        for (double line = top + digits.height() + RULE; line < area.bottom() - SLIP_PADDING / 2; line += RULE) {
            art.add(Line.across(x, x + inner, line, Pen.hairline()));
        }
        return Group.of(Tag.ITEM, Group.of(Tag.BODY, new Group(Tag.ARTIFACT, art), digits.at(x, top, Tag.P),
                title.at(x + digits.width() + 8, top + 4, Tag.P)));
    }
}
