package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.ShapedText;

/** A table that goes on over pages with its head repeated. Rows that do not fit on a page are split between lines. */
final class Table {

    /** Half of the room between columns. Text begins where its column does, so that the first one stands under the heading. */
    private static final double PAD_X = 4;
    private static final double PAD_Y = 3;
    private static final double SMALLEST_START = 30;
    /** Tables of few rows up to this share of a page are not parted: a page with one row left over looks like a mistake. */
    private static final double TOGETHER = 0.35;
    private static final int SHORT = 12;

    private final LayoutContext context;
    private final Sheets sheets;
    private final String name;
    private List<Column> columns;
    private List<List<Cell>> rows = List.of();
    private ColumnWidths widths = ColumnWidths.none();

    /**
     * One column.
     *
     * @param share of the width that it takes, relative to the other columns
     */
    record Column(String title, double share) {}

    Table(LayoutContext context, Sheets sheets, List<Column> columns) {
        this.context = context;
        this.sheets = sheets;
        this.columns = columns;
        this.name = sheets.name("table");
    }

    /** Draws all rows below a heading, which stays with the first of them; the first column heads its row. Columns without any text are left out. */
    void draw(int level, String title, List<List<Cell>> all) {
        fill(all);
        draw(level, title);
    }

    /** Takes the rows that are to be drawn. */
    void fill(List<List<Cell>> all) {
        var kept = IntStream.range(0, columns.size())
                .filter(i -> i == 0 || all.stream().anyMatch(row -> !row.get(i).text().isBlank())).boxed().toList();
        columns = kept.stream().map(columns::get).toList();
        rows = all.stream().map(row -> kept.stream().map(row::get).toList()).toList();
        widths = ColumnWidths.of(context, columns, rows, sheets.room().width(), PAD_X);
    }

    /** How high the rows that it was filled with are with their head, if no page ends between them. */
    double height() {
        return height(headTexts()) + rows.stream().mapToDouble(row -> height(shape(row))).sum();
    }

    /** How high the part of it is that stays together with a heading: all of a short table, or the first two rows. */
    double start() {
        double most = sheets.fullHeight() * TOGETHER;
        double all = rows.size() <= SHORT ? height() : Double.MAX_VALUE;
        return all <= most ? all : Math.min(most, height(headTexts()) + rows.stream().limit(2).mapToDouble(row -> height(shape(row))).sum());
    }

    /** Draws the rows that it was filled with below a heading, which stays with the first of them. */
    void draw(int level, String title) {
        sheets.heading(level, title, start());
        draw();
    }

    /** Draws the rows that it was filled with. */
    void draw() {
        sheets.need(Math.max(SMALLEST_START + 20, start()));
        head(false);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && i == rows.size() - 2) {
                keepLast(rows.get(i), rows.get(i + 1));
            }
            drawRow(rows.get(i));
        }
        sheets.down(6);
    }

    /** The last row does not stand alone on a page if it can have the one before it for company. */
    private void keepLast(List<Cell> one, List<Cell> last) {
        double both = height(shape(one)) + height(shape(last));
        if (both > sheets.room().height() && both <= sheets.fullHeight() * TOGETHER) {
            turn();
        }
    }

    private void drawRow(List<Cell> row) {
        String rowName = sheets.name("row");
        var texts = shape(row);
        double height = height(texts);
        if (height > sheets.room().height() && (height <= sheets.fullHeight() - 30 || sheets.room().height() < SMALLEST_START)) {
            turn();
        }
        var rest = texts;
        while (height(rest) > sheets.room().height()) {
            double room = sheets.room().height() - 2 * PAD_Y;
            var part = rest.stream().map(text -> text.lines(0, take(text, room))).toList();
            put(row, part, rowName);
            var before = rest;
            rest = IntStream.range(0, part.size()).mapToObj(i -> before.get(i).lines(part.get(i).lines().size(), before.get(i).lines().size())).toList();
            if (rest.stream().allMatch(t -> t.lines().isEmpty())) {
                return;
            }
            turn();
        }
        put(row, rest, rowName);
    }

    /** Lines that fit; at least one, so that a row always gets on. */
    private static int take(ShapedText text, double room) {
        return Math.min(text.lines().size(), Math.max(1, text.linesWithin(room)));
    }

    private void turn() {
        sheets.next();
        head(true);
    }

    private double width(int column) {
        return widths.width(column);
    }

    private double x(int column) {
        return sheets.room().x() + widths.before(column);
    }

    private List<ShapedText> shape(List<Cell> row) {
        return IntStream.range(0, columns.size()).mapToObj(i -> shape(row.get(i), i)).toList();
    }

    private ShapedText shape(Cell cell, int column) {
        return context.shape(cell.text(), cell.style(), width(column) - 2 * PAD_X - cell.pill());
    }

    private static double height(List<ShapedText> texts) {
        return texts.stream().mapToDouble(ShapedText::height).max().orElse(0) + 2 * PAD_Y;
    }

    private List<ShapedText> headTexts() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> context.shape(columns.get(i).title(), Looks.HEAD, width(i) - 2 * PAD_X)).toList();
    }

    private void head(boolean again) {
        var texts = headTexts();
        double height = height(texts);
        double top = sheets.room().y();
        var cells = new ArrayList<Content>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(texts.get(i).at(x(i), top + PAD_Y, Tag.COLUMN_HEADER));
        }
        sheets.put(again
                ? new Group(Tag.ARTIFACT, cells.stream().flatMap(c -> ((Group) c).content().stream()).toList())
                : tagged(Group.of(Tag.HEAD_ROWS, new Group(Tag.ROW, cells))));
        rule(top + height);
        sheets.down(height);
    }

    private void put(List<Cell> row, List<ShapedText> texts, String rowName) {
        double height = height(texts);
        double top = sheets.room().y();
        row.stream().map(Cell::anchor).filter(id -> !id.isEmpty()).forEach(sheets::anchor);
        var cells = new ArrayList<Content>();
        for (int i = 0; i < texts.size(); i++) {
            var tag = (i == 0 ? Tag.ROW_HEADER : Tag.CELL).partOf(rowName + "c" + i);
            cells.add(new Group(tag, cell(row.get(i), texts.get(i), x(i), top + PAD_Y)));
        }
        sheets.put(tagged(Group.of(Tag.BODY_ROWS.partOf(name + "body"), new Group(Tag.ROW.partOf(rowName), cells))));
        rule(top + height);
        sheets.down(height);
    }

    private List<Content> cell(Cell cell, ShapedText text, double x, double y) {
        var content = new ArrayList<Content>();
        if (cell.fill().isPresent() && text.width() > 0) {
            var pill = Box.filled(new Area(x, y, text.width() + cell.pill(), text.height()), cell.fill().get()).rounded(2.5);
            content.add(Group.of(Tag.ARTIFACT, pill));
            content.addAll(text.at(x + cell.pill() / 2, y));
        } else {
            content.addAll(text.at(x, y));
            content.addAll(LinkMarks.of(context, text, x, y, cell.links()));
        }
        return content;
    }

    private Group tagged(Group rows) {
        return Group.of(Tag.TABLE.partOf(name), rows);
    }

    private void rule(double y) {
        var room = sheets.room();
        sheets.put(Line.across(room.x(), room.x() + room.width(), y, Pen.hairline()));
    }
}
