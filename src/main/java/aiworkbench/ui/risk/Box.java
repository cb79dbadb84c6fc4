package aiworkbench.ui.risk;

/** A rectangle, in pixels from its top left corner. */
record Box(double x, double y, double width, double height) {

    /** True for points inside and on the left and top edges. */
    boolean contains(double px, double py) {
        return px >= x && py >= y && px < x + width && py < y + height;
    }

    Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }
}
