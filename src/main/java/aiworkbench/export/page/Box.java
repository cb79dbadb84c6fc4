package aiworkbench.export.page;

import java.util.Optional;

/**
 * A rectangle, filled, outlined or both.
 *
 * @param radius of the corners in points, 0 for square ones; at most half the shorter side is used
 */
public record Box(Area area, double radius, Optional<Ink> fill, Optional<Pen> outline) implements Mark {

    public Box {
        if (!(radius >= 0)) {
            throw new IllegalArgumentException("a corner radius is not negative: " + radius);
        }
    }

    /** A filled rectangle. */
    public static Box filled(Area area, Ink fill) {
        return new Box(area, 0, Optional.of(fill), Optional.empty());
    }

    /** An outlined rectangle. */
    public static Box outlined(Area area, Pen outline) {
        return new Box(area, 0, Optional.empty(), Optional.of(outline));
    }

    /** The same box with round corners. */
    public Box rounded(double radius) {
        return new Box(area, radius, fill, outline);
    }

    /** The same box with an outline. */
    public Box outlined(Pen pen) {
        return new Box(area, radius, fill, Optional.of(pen));
    }
}
