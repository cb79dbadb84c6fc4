package aiworkbench.export.image;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** Shapes and numbers as SVG writes them. */
final class SvgPath {

    private SvgPath() {
    }

    /** The data of a path element; empty for an empty shape. */
    static String data(Shape shape) {
        StringBuilder out = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> step(out, 'M', p, 2);
                case PathIterator.SEG_LINETO -> step(out, 'L', p, 2);
                case PathIterator.SEG_QUADTO -> step(out, 'Q', p, 4);
                case PathIterator.SEG_CUBICTO -> step(out, 'C', p, 6);
                default -> out.append('Z');
            }
        }
        return out.toString();
    }

    /** At most three decimals. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        end -= text.charAt(end - 1) == '.' ? 1 : 0;
        String shorter = text.substring(0, end);
        return shorter.equals("-0") ? "0" : shorter;
    }

    private static void step(StringBuilder out, char letter, double[] points, int count) {
        out.append(letter);
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(number(points[i]));
        }
    }
}
