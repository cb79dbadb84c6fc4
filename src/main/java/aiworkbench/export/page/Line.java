package aiworkbench.export.page;

/**
 * A straight line.
 */
public record Line(double x1, double y1, double x2, double y2, Pen pen) implements Mark {

    /** A line from left to right. */
    public static Line across(double x1, double x2, double y, Pen pen) {
        return new Line(x1, y, x2, y, pen);
    }

    /** A line from top to bottom. */
    public static Line down(double x, double y1, double y2, Pen pen) {
        return new Line(x, y1, x, y2, pen);
    }
}
