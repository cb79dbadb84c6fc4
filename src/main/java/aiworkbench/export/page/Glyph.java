package aiworkbench.export.page;

/**
 * One glyph of a font.
 *
 * @param id its number in the font
 * @param x of its origin, in points from the start of the run
 * @param y of its origin, in points below the baseline of the run
 */
public record Glyph(int id, double x, double y) {
}
