package aiworkbench.export.page;

/**
 * Width and height in points, both above 0 and at most 14,400 (the limit of PDF).
 */
public record Size(double width, double height) {

    private static final double LARGEST = 14_400;

    public Size {
        if (!(width > 0 && width <= LARGEST && height > 0 && height <= LARGEST)) {
            throw new IllegalArgumentException("a page size must be above 0 and at most 14,400 points: "
                    + width + " x " + height);
        }
    }

    /** The whole page as an area. */
    public Area area() {
        return new Area(0, 0, width, height);
    }
}
