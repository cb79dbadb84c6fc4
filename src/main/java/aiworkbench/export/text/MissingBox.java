package aiworkbench.export.text;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a character that no font has as a frame with two rows of hexadecimal digits. */
final class MissingBox {

    private static final double DIGIT_SIZE = 0.46;
    private static final double DIGIT_WIDTH = 0.24;
    private static final double TOP = 0.80;
    private static final double BOTTOM = -0.12;
    private static final double GAP = 0.06;
    private static final int SAMPLE = 24;

    private MissingBox() {
    }

    /** How far the frame moves the pen, in points. */
    static double width(String letter, Style style) {
        return (columns(letter) * DIGIT_WIDTH + 4 * GAP) * style.size();
    }

    /**
     * The mark of a character.
     *
     * @param x of the left end, with the baseline at y = 0
     * @param level of the text around
     * @param digits the face and shaper for the digits
     */
    static Missing mark(String letter, Style style, double x, String line, int level, FontFace face, RunShaper digits) {
        double size = style.size();
        int columns = columns(letter);
        String code = String.format(Locale.ROOT, "%0" + columns * 2 + "X", letter.codePointAt(0));
        Area frame = new Area(x + GAP * size, -TOP * size, width(letter, style) - 2 * GAP * size,
                (TOP - BOTTOM) * size);
        Style small = style.sized(DIGIT_SIZE * size);
        double left = frame.x() + GAP * size;
        List<TextRun> runs = new ArrayList<>();
        runs.add(LineBuilder.run(code.substring(0, columns), small, face, left, -0.40 * size, digits).atLevel(level));
        runs.add(LineBuilder.run(code.substring(columns), small, face, left, 0.02 * size, digits).atLevel(level));
        return new Missing(frame, style.ink(), letter, sample(line, letter), runs);
    }

    private static int columns(String letter) {
        return letter.codePointAt(0) > 0xFFFF ? 3 : 2;
    }

    private static String sample(String line, String letter) {
        int at = Math.max(0, line.indexOf(letter));
        int from = Math.max(0, at - SAMPLE);
        int to = Math.min(line.length(), at + letter.length() + SAMPLE);
        from += from > 0 && Character.isLowSurrogate(line.charAt(from)) ? 1 : 0;
        to -= to < line.length() && Character.isLowSurrogate(line.charAt(to)) ? 1 : 0;
        return line.substring(from, to).strip();
    }
}
