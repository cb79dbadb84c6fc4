package aiworkbench.export.layout;

import java.util.ArrayList;
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

    private static final double[] SHARES = {3, 2, 1.8, 4};
    /** In blocks narrower than this the impact stands below the other three. */
    private static final double NARROW = 190;

    private MetricRows() {}

    static List<BlockContent.Piece> of(LayoutContext context, Canvas canvas, double width, double size) {
        if (canvas.metrics().isEmpty()) {
            return List.of();
        }
        double small = Math.max(BlockContent.SMALLEST, size - 1.6);
        var head = Style.of(small, PageInks.MUTED).semibold();
        var body = Style.of(small, PageInks.INK);
        var pieces = new ArrayList<BlockContent.Piece>();
        pieces.add(row(context, List.of(
                context.text("field.Metric.name"), context.text("field.Metric.baseline"),
                context.text("field.Metric.target"), context.text("field.Metric.impact")), head, width, Tag.COLUMN_HEADER, 0));
        for (int i = 0; i < canvas.metrics().size(); i++) {
            var metric = canvas.metrics().get(i);
            boolean last = i == canvas.metrics().size() - 1;
            pieces.add(row(context, List.of(metric.name(), metric.baseline().isBlank() ? "–" : metric.baseline(),
                    metric.target().isBlank() ? "–" : metric.target(), metric.impact()), body, width, Tag.CELL, last ? size * 0.6 : 0));
        }
        return pieces;
    }

    private static BlockContent.Piece row(LayoutContext context, List<String> texts, Style style, double width, Tag tag, double gap) {
        boolean below = width < NARROW;
        int beside = below ? SHARES.length - 1 : SHARES.length;
        double all = IntStream.range(0, beside).mapToDouble(i -> SHARES[i]).sum();
        var shaped = IntStream.range(0, texts.size())
                .mapToObj(i -> context.shape(texts.get(i), style, i < beside ? width * SHARES[i] / all - 5 : width)).toList();
        double first = shaped.stream().limit(beside).mapToDouble(ShapedText::height).max().orElse(0);
        double height = first + (below ? shaped.getLast().height() : 0) + 2.4;
        return new BlockContent.Piece(height + gap, false, (x, y) -> {
            var cells = new ArrayList<Content>();
            double left = x;
            for (int i = 0; i < beside; i++) {
                cells.add(shaped.get(i).at(left, y, i == 0 && tag == Tag.CELL ? Tag.ROW_HEADER : tag));
                left += width * SHARES[i] / all;
            }
            if (below) {
                cells.add(shaped.getLast().at(x, y + first, tag));
            }
            cells.add(Group.of(Tag.ARTIFACT, BlockContent.rule(x, y + height - 1.2, width)));
            return Group.of(Tag.TABLE.partOf(context.part().named("canvas metrics")), new Group(Tag.ROW, cells));
        });
    }
}
