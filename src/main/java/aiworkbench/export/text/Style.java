package aiworkbench.export.text;

import aiworkbench.export.page.Ink;
import java.util.Objects;

/**
 * How text looks.
 *
 * @param size of the font in points, above 0
 * @param spacing height of a line as a multiple of the size
 */
public record Style(double size, Weight weight, boolean italic, Ink ink, double spacing) {

    private static final double NORMAL_SPACING = 1.36;

    public Style {
        if (!(size > 0 && size <= 1000 && spacing > 0 && spacing <= 10)) {
            throw new IllegalArgumentException("not a text size and spacing: " + size + ", " + spacing);
        }
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(ink, "ink");
    }

    /** Regular text with normal spacing. */
    public static Style of(double size, Ink ink) {
        return new Style(size, Weight.REGULAR, false, ink, NORMAL_SPACING);
    }

    /** The same style in weight 600. */
    public Style semibold() {
        return new Style(size, Weight.SEMIBOLD, italic, ink, spacing);
    }

    /** The same style in weight 700. */
    public Style bold() {
        return new Style(size, Weight.BOLD, italic, ink, spacing);
    }

    /** The same style, slanted. */
    public Style slanted() {
        return new Style(size, weight, true, ink, spacing);
    }

    /** The same style in another colour. */
    public Style in(Ink other) {
        return new Style(size, weight, italic, other, spacing);
    }

    /** The same style in another size. */
    public Style sized(double points) {
        return new Style(points, weight, italic, ink, spacing);
    }

    /** The same style with lines of that height, as a multiple of the size. */
    public Style spaced(double multiple) {
        return new Style(size, weight, italic, ink, multiple);
    }
}
