package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.ShapedText;
import aiworkbench.export.text.Style;
import aiworkbench.model.Canvas;

/** The short metrics table inside its block: metric, baseline, target, impact. */
final class MetricRows {

    /** In blocks narrower than this the impact stands below the other three. */
    private static final double NARROW = 190;
    private static final int COLUMNS = 4;
    /** Letters that a column may ask for. */
    private static final int LONGEST = 72;
    /** Between columns. */
    private static final double GAP = 5;

    private MetricRows() {}

    static List<BlockContent.Piece> of(LayoutContext context, Canvas canvas, double width, double size) {
        if (canvas.metrics().isEmpty()) {
            return List.of();
        }
        double small = Math.max(BlockContent.SMALLEST, size - 1.6);
        var head = Style.of(small, PageInks.MUTED).semibold();
        var body = Style.of(small, PageInks.INK);
        var pieces = new ArrayList<BlockContent.Piece>();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(context.text("field.Metric.name"), context.text("field.Metric.baseline"), context.text("field.Metric.target"), context.text("field.Metric.impact")));
        canvas.metrics().forEach(metric -> rows.add(List.of(metric.name(), metric.baseline().isBlank() ? "–" : metric.baseline(),
                metric.target().isBlank() ? "–" : metric.target(), metric.impact())));
        double[] widths = widths(context, rows, width, head, body);
        for (int i = 0; i < rows.size(); i++) {
            pieces.add(row(context, rows.get(i), widths, i == 0 ? head : body, width, i == 0 ? Tag.COLUMN_HEADER : Tag.CELL, i == rows.size() - 1 ? size * 0.6 : 0));
        }
        return pieces;
    }

    /**
     * Of the columns beside each other: wider for longer texts, but not as much as they are longer, since those have several lines.
     * No word is broken while another column has room.
     */
    private static double[] widths(LayoutContext context, List<List<String>> rows, double width, Style head, Style body) {
        int beside = width < NARROW ? COLUMNS - 1 : COLUMNS;
        var shares = IntStream.range(0, beside)
                .mapToDouble(column -> Math.sqrt(Math.min(LONGEST, rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)))).toArray();
        var least = IntStream.range(0, beside).mapToDouble(column -> Math.min(width / beside, Math.max(
                widestWord(context, rows.subList(0, 1), column, head), widestWord(context, rows.subList(1, rows.size()), column, body)) + GAP + 0.5)).toArray();
        return ColumnWidths.balanced(Arrays.stream(shares).map(share -> share * width / Arrays.stream(shares).sum()).toArray(), least);
    }

    private static double widestWord(LayoutContext context, List<List<String>> rows, int column, Style style) {
        return rows.stream().flatMap(row -> ColumnWidths.words(row.get(column))).distinct().mapToDouble(word -> context.line(word, style).width()).max().orElse(0);
    }

    private static BlockContent.Piece row(LayoutContext context, List<String> texts, double[] widths, Style style, double width, Tag tag, double gap) {
        int beside = widths.length;
        boolean below = beside < COLUMNS;
        var shaped = IntStream.range(0, texts.size()).mapToObj(i -> context.shape(texts.get(i), style, i < beside ? widths[i] - GAP : width)).toList();
        double first = shaped.stream().limit(beside).mapToDouble(ShapedText::height).max().orElse(0);
        double height = first + (below ? shaped.getLast().height() : 0) + 2.4;
        return new BlockContent.Piece(height + gap, false, (x, y) -> {
            var cells = new ArrayList<Content>();
            double left = x;
            for (int i = 0; i < beside; i++) {
                cells.add(shaped.get(i).at(left, y, i == 0 && tag == Tag.CELL ? Tag.ROW_HEADER : tag));
                left += widths[i];
            }
            if (below) {
                cells.add(shaped.getLast().at(x, y + first, tag));
            }
            cells.add(Group.of(Tag.ARTIFACT, BlockContent.rule(x, y + height - 1.2, width)));
            return Group.of(Tag.TABLE.partOf(context.part().named("canvas metrics")), new Group(Tag.ROW, cells));
        });
    }
}
