package aiworkbench.export.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import aiworkbench.export.text.Style;

/**
 * How wide the columns of a table are, in points: by their shares, but never narrower than their longest word while another column
 * has room to spare.
 */
record ColumnWidths(double[] widths) {

    /** A word longer than this share of the table, or than an equal share of few columns, is cut between letters. */
    private static final double LONGEST_WORD = 0.22;
    /** So many of the longest words are measured; the widest is among them. Many dates are as long as each other but not as wide. */
    private static final int MEASURED = 40;

    static ColumnWidths none() {
        return new ColumnWidths(new double[0]);
    }

    static ColumnWidths of(LayoutContext context, List<Table.Column> columns, List<List<Cell>> rows, double width, double padding) {
        double all = columns.stream().mapToDouble(Table.Column::share).sum();
        var widths = columns.stream().mapToDouble(column -> column.share() * width / all).toArray();
        double longest = width * Math.max(LONGEST_WORD, 1.0 / columns.size());
        var least = IntStream.range(0, widths.length)
                .mapToDouble(i -> Math.min(longest, word(context, columns.get(i), i, rows) + 2 * padding + 0.5)).toArray();
        return new ColumnWidths(balanced(widths, least));
    }

    /** Widths with the same sum, none below its least while another is above its own. */
    static double[] balanced(double[] wished, double[] least) {
        var widths = wished.clone();
        var missing = IntStream.range(0, widths.length).mapToDouble(i -> Math.max(0, least[i] - widths[i])).toArray();
        double spare = IntStream.range(0, widths.length).mapToDouble(i -> Math.max(0, widths[i] - least[i])).sum();
        double given = Math.min(spare, Arrays.stream(missing).sum());
        for (int i = 0; i < widths.length && spare > 0; i++) {
            widths[i] -= Math.max(0, widths[i] - least[i]) * given / spare;
        }
        // Where there is not enough for all, most columns keep their words whole: those that miss least come first.
        var needy = IntStream.range(0, widths.length).boxed().sorted(Comparator.comparingDouble(i -> missing[i])).toList();
        for (int i : needy) {
            double more = Math.min(missing[i], given);
            widths[i] += more;
            given -= more;
        }
        return widths;
    }

    double width(int column) {
        return widths[column];
    }

    /** The width of all columns before one. */
    double before(int column) {
        return Arrays.stream(widths, 0, column).sum();
    }

    private static double word(LayoutContext context, Table.Column column, int index, List<List<Cell>> rows) {
        double inCells = rows.stream().map(row -> row.get(index)).flatMap(cell -> words(cell.text()).map(word -> new Word(word, cell.style(), cell.pill())))
                .distinct().sorted(Comparator.comparingInt((Word word) -> word.text().length()).reversed()).limit(MEASURED)
                .mapToDouble(word -> context.line(word.text(), word.style()).width() + word.more()).max().orElse(0);
        return Math.max(inCells, words(column.title()).mapToDouble(word -> context.line(word, Looks.HEAD).width()).max().orElse(0));
    }

    private record Word(String text, Style style, double more) {}

    static Stream<String> words(String text) {
        return Arrays.stream(text.split("[ \\n]"));
    }
}
