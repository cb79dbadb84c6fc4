package aiworkbench.export.text;

import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text broken into lines, ready to be put somewhere on a page. Empty text has one empty line.
 */
public record ShapedText(List<ShapedLine> lines) {

    public ShapedText {
        lines = List.copyOf(lines);
    }

    /** The height of all lines in points. */
    public double height() {
        return lines.stream().mapToDouble(ShapedLine::height).sum();
    }

    /** The width of the widest line in points. */
    public double width() {
        return lines.stream().mapToDouble(ShapedLine::width).max().orElse(0);
    }

    /** From the top of the text to the baseline of its first line, in points. */
    public double ascent() {
        return lines.isEmpty() ? 0 : lines.getFirst().ascent();
    }

    /** Some of the lines, for text that goes on elsewhere. */
    public ShapedText lines(int from, int to) {
        return new ShapedText(lines.subList(from, to));
    }

    /** How many lines fit into a height. */
    public int linesWithin(double height) {
        double used = 0;
        for (int i = 0; i < lines.size(); i++) {
            used += lines.get(i).height();
            if (used > height + 0.01) {
                return i;
            }
        }
        return lines.size();
    }

    /** The marks of this text with its top left corner at that place. */
    public List<Mark> at(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double top = y;
        for (ShapedLine line : lines) {
            marks.addAll(line.at(x, top));
            top += line.height();
        }
        return List.copyOf(marks);
    }

    /** The marks of this text under one tag, with its top left corner at that place. */
    public Group at(double x, double y, Tag tag) {
        String words = lines.stream().map(ShapedLine::text).collect(Collectors.joining(" "));
        return new Group(tag, List.<Content>copyOf(at(x, y)), words);
    }
}
