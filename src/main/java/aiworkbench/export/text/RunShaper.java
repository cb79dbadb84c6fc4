package aiworkbench.export.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns a run of one face and direction into glyphs, and remembers short runs because pages repeat them. */
final class RunShaper {

    /** Ids from here on are the marks Java leaves for characters without a glyph, such as joiners. */
    private static final int INVISIBLE = 0xFFFE;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final ShapeMemory memory;

    RunShaper(ShapeMemory memory) {
        this.memory = memory;
    }

    /** The glyphs of a text. */
    ShapedRun shape(FontFace face, String text, boolean rightToLeft) {
        return memory.run(face, text, rightToLeft, () -> shapeAnew(face, text, rightToLeft));
    }

    private static ShapedRun shapeAnew(FontFace face, String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = face.font().layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(),
                direction | Font.LAYOUT_NO_START_CONTEXT | Font.LAYOUT_NO_LIMIT_CONTEXT);
        Found found = found(face, text, rightToLeft, glyphs);
        int count = found.ids.length;
        int[] ends = clusterEnds(found, text.length());
        List<ShapedRun.Piece> pieces = new ArrayList<>();
        float[] advances = new float[text.length()];
        for (int from = 0; from < count; ) {
            int start = found.characters[from];
            int end = ends[start];
            int to = from + 1;
            while (to < count && (found.hidden(to) || found.characters[to] == start
                    || !rightToLeft && mark(text, found.characters[to]))) {
                end = found.hidden(to) ? end : Math.max(end, ends[found.characters[to]]);
                to++;
            }
            float advance = found.places[to * 2] - found.places[from * 2];
            advances[start] += advance;
            if (!found.hidden(from)) {
                addPiece(pieces, found, from, to, Characters.visible(text.substring(start, end)), advance);
            }
            from = to;
        }
        return new ShapedRun(List.copyOf(pieces), advances, found.places[count * 2]);
    }

    private static Found found(FontFace face, String text, boolean rightToLeft, GlyphVector glyphs) {
        int count = glyphs.getNumGlyphs();
        int[] ids = new int[count];
        int[] characters = new int[count];
        for (int i = 0; i < count; i++) {
            characters[i] = glyphs.getGlyphCharIndex(i);
            ids[i] = glyphs.getGlyphCode(i);
            if (ids[i] >= INVISIBLE && rightToLeft && joiner(text.charAt(characters[i]))) {
                ids[i] = face.font().createGlyphVector(EXACT, " ").getGlyphCode(0);
            }
        }
        return new Found(ids, characters, glyphs.getGlyphPositions(0, count + 1, null));
    }

    /**
     * Joiners belong to the spelling of Persian words. From right to left each gets a blank glyph of its own, because
     * readers turn texts of several letters around.
     */
    private static boolean joiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    private static void addPiece(List<ShapedRun.Piece> pieces, Found found, int from, int to, String words,
            float advance) {
        if (words.isEmpty()) {
            return;
        }
        int[] ids = new int[to - from];
        float[] xs = new float[to - from];
        float[] ys = new float[to - from];
        int kept = 0;
        for (int i = from; i < to; i++) {
            if (!found.hidden(i)) {
                ids[kept] = found.ids[i];
                xs[kept] = found.places[i * 2];
                ys[kept] = found.places[i * 2 + 1];
                kept++;
            }
        }
        pieces.add(new ShapedRun.Piece(words, found.places[from * 2], advance,
                Arrays.copyOf(ids, kept), Arrays.copyOf(xs, kept), Arrays.copyOf(ys, kept)));
    }

    /** For every character a visible glyph starts with: where the text of that glyph ends. */
    private static int[] clusterEnds(Found found, int length) {
        boolean[] starts = new boolean[length + 1];
        for (int i = 0; i < found.ids.length; i++) {
            if (!found.hidden(i)) {
                starts[found.characters[i]] = true;
            }
        }
        int[] ends = new int[length];
        int end = length;
        for (int i = length - 1; i >= 0; i--) {
            ends[i] = end;
            end = starts[i] ? i : end;
        }
        return ends;
    }

    /**
     * Whether a mark stands there that belongs to the letter before it. From right to left the marks come before
     * their letter and stay on their own, because readers put letters in order one by one.
     */
    private static boolean mark(String text, int index) {
        int type = Character.getType(text.codePointAt(index));
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** What shaping gave: glyph, first character and place of each, and at last where the pen stands. */
    private record Found(int[] ids, int[] characters, float[] places) {

        boolean hidden(int index) {
            return ids[index] >= INVISIBLE;
        }
    }
}
