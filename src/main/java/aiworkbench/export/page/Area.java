package aiworkbench.export.page;

/**
 * A rectangle on a page in points; width and height are not negative.
 */
public record Area(double x, double y, double width, double height) {

    public Area {
        if (!(Double.isFinite(x) && Double.isFinite(y) && width >= 0 && height >= 0
                && Double.isFinite(width) && Double.isFinite(height))) {
            throw new IllegalArgumentException(
                    "not an area: " + x + ", " + y + ", " + width + " x " + height);
        }
    }

    /** The x of the right edge. */
    public double right() {
        return x + width;
    }

    /** The y of the bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** The x of the middle. */
    public double centreX() {
        return x + width / 2;
    }

    /** The y of the middle. */
    public double centreY() {
        return y + height / 2;
    }

    /** This area with that much taken off every side, never below an empty area. */
    public Area inset(double every) {
        return inset(every, every);
    }

    /** This area with so much taken off left and right, and top and bottom, never below an empty area. */
    public Area inset(double sides, double topAndBottom) {
        return new Area(x + sides, y + topAndBottom,
                Math.max(0, width - 2 * sides), Math.max(0, height - 2 * topAndBottom));
    }

    /** This area without that much of its top, never below an empty area. */
    public Area below(double taken) {
        double left = Math.min(Math.max(taken, 0), height);
        return new Area(x, y + left, width, height - left);
    }
}
