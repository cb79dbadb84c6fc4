package aiworkbench.storage.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table: a row with the names of its columns, and the rows below that hold anything.
 *
 * @param header names of the columns
 * @param rows from top to bottom
 * @param guessed true if the file was no Unicode text: letters beyond ASCII were taken for those of Windows-1252
 */
public record Table(List<String> header, List<Row> rows, boolean guessed) {

    private static final Pattern BESIDE_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row of a table.
     *
     * @param number as a spreadsheet counts: the names of the columns stand in row 1
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a column, without space around it; empty if the row ends before it. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /** The same for a column that may be missing. */
        public String cell(OptionalInt column) {
            return column.isPresent() ? cell(column.getAsInt()) : "";
        }
    }

    /** The first column with one of these names, the first name first. Only letters and digits count, and capitals do not. */
    public OptionalInt column(String... names) {
        return Stream.of(names).map(Table::plain).flatMap(name -> IntStream.range(0, header.size())
                .filter(i -> plain(header.get(i)).equals(name)).boxed()).mapToInt(i -> i).findFirst();
    }

    /** A text without what people write differently: capitals, spaces and punctuation. */
    public static String plain(String text) {
        return BESIDE_LETTERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
