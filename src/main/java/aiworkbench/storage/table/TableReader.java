package aiworkbench.storage.table;

import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.CleanText;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.table.Table.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads CSV (RFC 4180) and what spreadsheets call so: columns may be separated by commas, semicolons or tabs, and the text may be
 * UTF-8, UTF-16 or Windows-1252. The apostrophe that protects spreadsheets from formulas is taken away again.
 */
public final class TableReader {

    /** Larger files are refused. */
    public static final int MOST_BYTES = 16 << 20;
    /** Longer tables are refused. */
    public static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 256;
    private static final String SEPARATORS = ",;\t";
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("^sep=([,;\\t|])\\r?\\n");
    /** What our own tables protect, with the apostrophe in front of it. */
    private static final Pattern PROTECTED = Pattern.compile("^'[=+\\-@\\t\\r\\n'\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    /** Empty lines count, as in a spreadsheet. */
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final byte[] SHEET = {'P', 'K', 3, 4};

    /** Text, and whether its encoding was guessed. */
    private record Decoded(String text, boolean guessed) {}

    /**
     * Reads the bytes of a file.
     *
     * @throws CannotOpen if they are no table, or too much
     */
    public Table read(byte[] bytes) throws CannotOpen {
        if (bytes.length > MOST_BYTES) {
            throw refused("storage.table.large", MOST_BYTES >> 20);
        }
        if (startsWith(bytes, SHEET)) {
            throw refused("storage.table.sheet");
        }
        var decoded = decode(bytes);
        var named = NAMED_SEPARATOR.matcher(decoded.text);
        boolean isNamed = named.find();
        var text = isNamed ? decoded.text.substring(named.end()) : decoded.text;
        var rows = rows(text, isNamed ? named.group(1).charAt(0) : separator(text), isNamed ? 2 : 1);
        if (rows.isEmpty()) {
            throw refused("storage.table.empty");
        }
        var header = rows.getFirst().cells().stream().map(String::strip).toList();
        return new Table(header, rows.subList(1, rows.size()), decoded.guessed);
    }

    /** The rows that hold anything. */
    private List<Row> rows(String text, char separator, int first) throws CannotOpen {
        var rows = new ArrayList<Row>();
        int number = first;
        try (var records = CSVParser.parse(text, FORMAT.builder().setDelimiter(separator).get())) {
            for (var each = records.iterator(); each.hasNext(); number++) {
                var cells = Stream.of(each.next().values()).map(TableReader::cell).toList();
                if (rows.size() > MOST_ROWS || cells.size() > MOST_COLUMNS) {
                    throw refused("storage.table.rows", MOST_ROWS, MOST_COLUMNS);
                }
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.add(new Row(number, cells));
                }
            }
        } catch (CannotOpen known) {
            throw known;
        } catch (IOException | UncheckedIOException e) {
            throw new CannotOpen(Complaint.about("storage.table.quotes", number), e);
        }
        return rows;
    }

    private static String cell(String text) {
        var clean = CleanText.of(text);
        return PROTECTED.matcher(clean).find() ? clean.substring(1) : clean;
    }

    /** What stands most often between the names of the columns; a comma where nothing does. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), false);
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE}) || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), false);
        }
        try {
            return new Decoded(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), false);
        } catch (CharacterCodingException _) {
            return new Decoded(new String(bytes, WESTERN), true);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static CannotOpen refused(String key, Object... args) {
        return new CannotOpen(Complaint.about(key, args));
    }
}
