package aiworkbench.storage.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.storage.CannotOpen;
import aiworkbench.text.Messages;

class TableReaderTest {

    private final TableReader reader = new TableReader();

    private Table read(String text) throws CannotOpen {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refused(byte[] bytes) {
        return assertThrows(CannotOpen.class, () -> reader.read(bytes)).complaint().text(new Messages(Locale.UK));
    }

    @Test
    void rowsHaveTheNumbersThatSpreadsheetsShow() throws CannotOpen {
        var table = read("Title,Owner\r\nOne,Ann\r\n\r\n\"Two\nlines\",Ben\r\n,,\r\nThree\r\n");
        assertEquals(List.of("Title", "Owner"), table.header());
        assertEquals(List.of(2, 4, 6), table.rows().stream().map(Table.Row::number).toList());
        assertEquals("Two\nlines", table.rows().get(1).cell(0));
        assertEquals("", table.rows().get(2).cell(1), "a row may end early");
        assertEquals("", table.rows().get(0).cell(OptionalInt.empty()));
        assertEquals("Ann", table.rows().get(0).cell(OptionalInt.of(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) throws CannotOpen {
        var table = read(String.join(separator, "\"a,;b\"", "c", "d") + "\n" + String.join(separator, "1", "\"2" + separator + "2\"", "3"));
        assertEquals(List.of("a,;b", "c", "d"), table.header());
        assertEquals(List.of("1", "2" + separator + "2", "3"), table.rows().getFirst().cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a,b,c\";d", "\"a\nb\";c", "\"a \"\"b,c\"\",\";d"})
    void whatIsQuotedSeparatesNothing(String header) throws CannotOpen {
        assertEquals(List.of("1", "2,3"), read(header + "\n1;2,3").rows().getFirst().cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title", "Title,Owner;Due", "\"Title\r\", Owner;\t"})
    void commasSeparateWhereNothingStandsMoreOften(String header) throws CannotOpen {
        assertEquals(List.of("One", "Ann"), read(header + "\rOne,Ann").rows().getFirst().cells());
    }

    @Test
    void aSeparatorThatTheFileNamesIsTaken() throws CannotOpen {
        var table = read("sep=|\r\nTitle, again|Owner\r\nOne|Ann\r\n");
        assertEquals(List.of("Title, again", "Owner"), table.header());
        assertEquals(3, table.rows().getFirst().number());
    }

    @Test
    void everyUsualEncodingIsRead() throws CannotOpen {
        var text = "Title;Owner\nCafé €;Zoë\n";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            var table = reader.read(text.getBytes(charset));
            assertEquals("Café €", table.rows().getFirst().cell(0), charset.name());
            assertFalse(table.guessed());
        }
        assertEquals("Title", reader.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).header().getFirst());
        var little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertEquals("Zoë", reader.read(little).rows().getFirst().cell(1));
        var western = reader.read(text.getBytes(Charset.forName("windows-1252")));
        assertEquals("Café €", western.rows().getFirst().cell(0));
        assertTrue(western.guessed());
    }

    @Test
    void theApostropheAgainstFormulasIsTakenAway() throws CannotOpen {
        var table = read("a,b,c,d\n'=1+1,''tis,'tis,-5\n");
        assertEquals(List.of("=1+1", "'tis", "'tis", "-5"), table.rows().getFirst().cells());
    }

    @Test
    void columnsAreFoundByWhatTheirNamesSay() throws CannotOpen {
        var table = read("First day, EXIT-criterion ,owner\n1,2,3\n");
        assertEquals(OptionalInt.of(0), table.column("firstDay"));
        assertEquals(OptionalInt.of(1), table.column("Exit", "Exit criterion"));
        assertEquals(OptionalInt.of(2), table.column("Nobody", "Owner"));
        assertEquals(OptionalInt.empty(), table.column("Title"));
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        assertTrue(refused(new byte[0]).contains("no rows"));
        assertTrue(refused("\n ,\n".getBytes(StandardCharsets.UTF_8)).contains("no rows"));
        assertTrue(refused(new byte[] {'P', 'K', 3, 4, 20}).contains("spreadsheet"));
        assertTrue(refused(new byte[TableReader.MOST_BYTES + 1]).contains("16 MB"));
        assertTrue(refused("a,b\n1,\"open\n3,4\n".getBytes(StandardCharsets.UTF_8)).contains("Row 2"));
        assertTrue(refused("a,b\n1,2\n\"x\"y,4\n".getBytes(StandardCharsets.UTF_8)).contains("Row 3"));
        assertTrue(refused("x\n".repeat(TableReader.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8)).contains("20,000 rows"));
        assertTrue(refused(",".repeat(300).getBytes(StandardCharsets.UTF_8)).contains("256 columns"));
    }

    @Test
    void aTableOfExactlyTheLargestSizeIsRead() throws CannotOpen {
        assertEquals(TableReader.MOST_ROWS, read("x\n".repeat(TableReader.MOST_ROWS + 1)).rows().size());
        assertEquals(256, read(",".repeat(255) + "x").header().size());
        assertEquals(1, read("x".repeat(TableReader.MOST_BYTES)).header().size());
    }

    @Test
    void aByteOrderMarkAloneIsNoRow() {
        assertTrue(refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).contains("no rows"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatWasWrittenIsReadAgain(long seed) throws CannotOpen {
        var random = new Random(seed);
        var rows = IntStream.range(0, 30).mapToObj(_ -> IntStream.range(0, 4).mapToObj(_ -> "x" + text(random)).toList()).toList();
        var csv = rows.stream().map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        var table = read("a,b,c,d\r\n" + csv);
        assertEquals(rows, table.rows().stream().map(Table.Row::cells).toList());
        assertArrayEquals(IntStream.rangeClosed(2, 31).toArray(), table.rows().stream().mapToInt(Table.Row::number).toArray());
    }

    private static String text(Random random) {
        var letters = "ab ,;\t\"\nüß漢'=-";
        return random.ints(random.nextInt(12), 0, letters.length()).mapToObj(i -> String.valueOf(letters.charAt(i))).collect(Collectors.joining());
    }
}
