package aiworkbench.export.page;

/** The paper sizes on offer. */
public enum PaperSize {
    /** ISO A4, 210 by 297 millimetres. */
    A4(210 / 25.4 * 72, 297 / 25.4 * 72),
    /** ISO A3, 297 by 420 millimetres. */
    A3(297 / 25.4 * 72, 420 / 25.4 * 72),
    /** US Letter, 8.5 by 11 inches. */
    LETTER(612, 792);

    private final double shortSide;
    private final double longSide;

    PaperSize(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** The size of this paper held that way. */
    public Size held(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> new Size(shortSide, longSide);
            case LANDSCAPE -> new Size(longSide, shortSide);
        };
    }
}
