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

    /** A word longer than this share of the table is cut between letters. */
    private static final double LONGEST_WORD = 0.22;
    /** So many of the longest words are measured; the widest is among them. */
    private static final int MEASURED = 4;

    static ColumnWidths none() {
        return new ColumnWidths(new double[0]);
    }

    static ColumnWidths of(LayoutContext context, List<Table.Column> columns, List<List<Cell>> rows, double width, double padding) {
        double all = columns.stream().mapToDouble(Table.Column::share).sum();
        var widths = columns.stream().mapToDouble(column -> column.share() * width / all).toArray();
        var least = IntStream.range(0, widths.length)
                .mapToDouble(i -> Math.min(width * LONGEST_WORD, word(context, columns.get(i), i, rows) + 2 * padding + 0.5)).toArray();
        double missing = IntStream.range(0, widths.length).mapToDouble(i -> Math.max(0, least[i] - widths[i])).sum();
        double spare = IntStream.range(0, widths.length).mapToDouble(i -> Math.max(0, widths[i] - least[i])).sum();
        if (missing > 0 && spare > 0) {
            double moved = Math.min(1, spare / missing);
            for (int i = 0; i < widths.length; i++) {
                double room = widths[i] - least[i];
                widths[i] -= room > 0 ? room * missing * moved / spare : room * moved;
            }
        }
        return new ColumnWidths(widths);
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
                .sorted(Comparator.comparingInt((Word word) -> word.text().length()).reversed()).limit(MEASURED)
                .mapToDouble(word -> context.line(word.text(), word.style()).width() + word.more()).max().orElse(0);
        return Math.max(inCells, words(column.title()).mapToDouble(word -> context.line(word, Looks.HEAD).width()).max().orElse(0));
    }

    private record Word(String text, Style style, double more) {}

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[ \\n]"));
    }
}
