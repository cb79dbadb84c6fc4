package aiworkbench.export.text;

import java.util.List;

/**
 * A run of one face and direction as glyphs, in thousandths of the text size.
 *
 * @param pieces from left to right
 * @param advances per character: how much its piece moves the pen, 0 for the further characters of a piece
 */
record ShapedRun(List<Piece> pieces, float[] advances, float width) {

    /**
     * The glyphs of one cluster.
     *
     * @param text of the cluster in reading order
     * @param x where the pen is before the cluster, from the start of the run
     */
    record Piece(String text, float x, float advance, int[] glyphs, float[] xs, float[] ys) {

        /** Whether the font turned out not to have the glyph after all. */
        boolean missing() {
            for (int glyph : glyphs) {
                if (glyph == 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
