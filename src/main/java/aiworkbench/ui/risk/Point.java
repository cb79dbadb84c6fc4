package aiworkbench.ui.risk;

/** A point, in pixels. */
record Point(double x, double y) {

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point so far along the way to another one. */
    Point towards(Point other, double distance) {
        double whole = distance(other);
        return whole == 0 ? this : new Point(x + (other.x - x) * distance / whole, y + (other.y - y) * distance / whole);
    }
}
