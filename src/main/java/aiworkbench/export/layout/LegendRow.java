package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.ShapedText;
import aiworkbench.export.text.Style;

/**
 * One row of a legend: a sample, its words, and counts at the right.
 *
 * @param sample drawn before the words
 * @param counts one a column; with counts the row belongs to a table
 * @param below room below it
 */
record LegendRow(LayoutContext context, String words, Style style, Optional<Sample> sample, List<String> counts, double below) {

    private static final double INDENT = 24;
    private static final double COUNT = 42;
    private static final String TABLE = "legend of levels";

    /** Draws an example, its left end at x and its middle at y. */
    @FunctionalInterface
    interface Sample {
        List<Content> at(double x, double y);
    }

    static LegendRow words(LayoutContext context, String words, Style style, double below) {
        return new LegendRow(context, words, style, Optional.empty(), List.of(), below);
    }

    static LegendRow counted(LayoutContext context, String words, Style style, List<String> counts, double below) {
        return new LegendRow(context, words, style, Optional.empty(), counts, below);
    }

    LegendRow with(Sample drawn) {
        return new LegendRow(context, words, style, Optional.of(drawn), counts, below);
    }

    boolean says() {
        return !words.isBlank() || !counts.isEmpty();
    }

    double height(double width) {
        return shaped(width).height() + below;
    }

    private ShapedText shaped(double width) {
        return context.shape(words, style, Math.max(INDENT, width - indent() - counts.size() * COUNT));
    }

    private double indent() {
        return sample.isPresent() ? INDENT : 0;
    }

    /** The row with its top left corner at a place. */
    List<Content> draw(double x, double y, double width) {
        var content = new ArrayList<Content>();
        var text = shaped(width);
        double middle = y + context.line("", style).height() / 2;
        sample.ifPresent(drawn -> content.add(new Group(Tag.ARTIFACT, drawn.at(x, middle))));
        if (counts.isEmpty()) {
            content.add(text.at(x + indent(), y, Tag.P));
            return content;
        }
        boolean head = sample.isEmpty();
        var cells = new ArrayList<Content>();
        cells.add(text.at(x + indent(), y, head ? Tag.COLUMN_HEADER : Tag.ROW_HEADER));
        for (int i = 0; i < counts.size(); i++) {
            var count = context.line(counts.get(i), style);
            cells.add(count.at(x + width - (counts.size() - 1 - i) * COUNT - count.width(), y, head ? Tag.COLUMN_HEADER : Tag.CELL));
        }
        content.add(Group.of(Tag.TABLE.partOf(context.part().named(TABLE)), new Group(Tag.ROW, cells)));
        return content;
    }

    /** The row where the pages stand; long words go on over pages. */
    void flow(Sheets sheets) {
        if (sample.isEmpty() && counts.isEmpty()) {
            sheets.flow(context.shape(words, style, sheets.room().width()), Tag.P);
            sheets.down(below);
            return;
        }
        sheets.need(Math.min(height(sheets.room().width()), sheets.fullHeight()));
        sheets.put(draw(sheets.room().x(), sheets.room().y(), sheets.room().width()));
        sheets.down(height(sheets.room().width()));
    }
}
