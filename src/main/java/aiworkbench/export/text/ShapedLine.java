package aiworkbench.export.text;

import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.TextRun;
import java.util.List;

/**
 * One line of shaped text.
 *
 * @param x of the left end of the visible text, from the left edge of the width that was given
 * @param width of the visible text, without the space at the end of a wrapped line
 * @param height of the line
 * @param ascent from the top of the line to the baseline
 * @param text as it was written, in reading order
 * @param runs from left to right, {@link TextRun} and {@link Missing}; x = 0 is the left end, y = 0 the baseline
 */
public record ShapedLine(double x, double width, double height, double ascent, String text, List<Mark> runs) {

    public ShapedLine {
        runs = List.copyOf(runs);
    }

    /** The marks of this line with the given area corner as the top left of the text. */
    List<Mark> at(double left, double top) {
        return runs.stream().map(run -> moved(run, left + x, top + ascent)).toList();
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        return switch (mark) {
            case TextRun run -> run.moved(dx, dy);
            case Missing missing -> missing.moved(dx, dy);
            default -> throw new IllegalStateException("not text: " + mark);
        };
    }
}
