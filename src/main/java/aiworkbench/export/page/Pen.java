package aiworkbench.export.page;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in points, above 0
 * @param dashes lengths of strokes and gaps in turn, in points; empty is a solid line
 */
public record Pen(Ink ink, double width, List<Double> dashes) {

    public Pen {
        if (!(width > 0)) {
            throw new IllegalArgumentException("a line needs a width above 0: " + width);
        }
        dashes = List.copyOf(dashes);
        if (dashes.stream().anyMatch(dash -> !(dash > 0))) {
            throw new IllegalArgumentException("a dash needs a length above 0: " + dashes);
        }
    }

    /** A solid line. */
    public static Pen solid(Ink ink, double width) {
        return new Pen(ink, width, List.of());
    }

    /** A dashed line with strokes and gaps of that length. */
    public static Pen dashed(Ink ink, double width, double length) {
        return new Pen(ink, width, List.of(length, length));
    }

    /** The thin separating line used everywhere. */
    public static Pen hairline() {
        return solid(PageInks.HAIRLINE, 0.6);
    }
}
