package aiworkbench.export.pdf;

import aiworkbench.export.page.Ink;
import aiworkbench.export.page.Pen;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The drawing language of PDF as text; y grows upwards, lengths are in points or in glyph units. Colours, pens and fonts are written
 * only when they change.
 */
final class Operators {

    private static final long[] TEN = {1, 10, 100, 1000};

    private final StringBuilder out = new StringBuilder(4096);
    private Ink fill;
    private Pen pen;
    private String font = "";
    private double size;

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    void raw(String operators) {
        out.append(operators);
    }

    /** Numbers followed by an operator. */
    void op(String operator, double... numbers) {
        for (double number : numbers) {
            number(number);
            out.append(' ');
        }
        out.append(operator).append('\n');
    }

    void fill(Ink ink) {
        if (!ink.equals(fill)) {
            fill = ink;
            op("rg", ink.red() / 255.0, ink.green() / 255.0, ink.blue() / 255.0);
        }
    }

    void stroke(Pen next) {
        if (!next.equals(pen)) {
            pen = next;
            op("RG", pen.ink().red() / 255.0, pen.ink().green() / 255.0, pen.ink().blue() / 255.0);
            op("w", pen.width());
            out.append(pen.dashes().stream().map(Operators::format).collect(Collectors.joining(" ", "[", "] 0 d\n")));
        }
    }

    /** Text from here on is in that font. */
    void font(String name, double points) {
        if (!name.equals(font) || points != size) {
            font = name;
            size = points;
            out.append('/').append(name).append(' ');
            op("Tf", points);
        }
    }

    /** The outline of a shape with y growing downwards. */
    void shape(Shape shape) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> op("m", p[0], -p[1]);
                case PathIterator.SEG_LINETO -> op("l", p[0], -p[1]);
                case PathIterator.SEG_QUADTO -> op("c", x + (p[0] - x) * 2 / 3, -(y + (p[1] - y) * 2 / 3),
                        p[2] + (p[0] - p[2]) * 2 / 3, -(p[3] + (p[1] - p[3]) * 2 / 3), p[2], -p[3]);
                case PathIterator.SEG_CUBICTO -> op("c", p[0], -p[1], p[2], -p[3], p[4], -p[5]);
                default -> op("h");
            }
            int last = switch (steps.currentSegment(p)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = p[last];
            y = p[last + 1];
        }
    }

    /** Width and frame that a glyph procedure starts with; the frame has y growing downwards. */
    void glyphBox(double width, Rectangle2D box) {
        op("d1", width, 0, Math.floor(box.getMinX()), -Math.ceil(box.getMaxY()), Math.ceil(box.getMaxX()),
                -Math.floor(box.getMinY()));
    }

    void number(double number) {
        out.append(format(number));
    }

    /** At most three decimals: a thousandth of a point is finer than any printer. */
    static String format(double number) {
        long thousandths = Math.round(number * TEN[3]);
        if (thousandths % TEN[3] == 0) {
            return Long.toString(thousandths / TEN[3]);
        }
        int digits = thousandths % TEN[2] == 0 ? 1 : thousandths % TEN[1] == 0 ? 2 : 3;
        long value = thousandths / TEN[3 - digits];
        String text = Long.toString(Math.abs(value));
        String padded = "0".repeat(Math.max(0, digits + 1 - text.length())) + text;
        int point = padded.length() - digits;
        return (value < 0 ? "-" : "") + padded.substring(0, point) + "." + padded.substring(point);
    }
}
