package aiworkbench.export.page;

import java.util.Locale;

/**
 * An opaque sRGB colour; every part is 0 to 255.
 */
public record Ink(int red, int green, int blue) {

    public Ink {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("a colour part is 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /** The colour of a number such as 0x1B2430. */
    public static Ink of(int rgb) {
        return new Ink(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The colour as a number such as 0x1B2430. */
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    /** The colour as SVG and HTML write it, a hash sign and six hexadecimal digits. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", rgb());
    }

    /** This colour mixed with another; 0 is all this one, 1 all the other. */
    public Ink mixed(Ink other, double share) {
        return new Ink(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * Math.clamp(share, 0, 1));
    }
}
