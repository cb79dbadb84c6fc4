package aiworkbench.export.page;

import java.util.List;

/**
 * A character that no font has, drawn as a frame with its code point instead of an empty box.
 *
 * @param frame around the digits
 * @param ink of frame and digits
 * @param text the character itself
 * @param sample the words around it, so that people find it
 * @param digits the code point in hexadecimal, at the level of the text around
 */
public record Missing(Area frame, Ink ink, String text, String sample, List<TextRun> digits) implements Mark {

    public Missing {
        digits = List.copyOf(digits);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a missing character is still a character");
        }
    }

    /** What the frame is drawn with. */
    public Pen pen() {
        return Pen.solid(ink, 0.4);
    }

    /** The same mark moved. */
    public Missing moved(double dx, double dy) {
        return new Missing(new Area(frame.x() + dx, frame.y() + dy, frame.width(), frame.height()), ink, text, sample,
                digits.stream().map(run -> run.moved(dx, dy)).toList());
    }
}
