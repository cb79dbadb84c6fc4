package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.Canvas;
import aiworkbench.text.Messages;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may do wrong, and the sentence and place that the user gets for it. */
class HostileInputTest {

    /** Line 1 of a canvas; what follows starts line 2. */
    private static final String START = "{\"format\":\"aiworkbench-canvas\",\"version\":1,\"id\":\"00000000-0000-0000-0000-000000000007\",\n";

    private final JsonFormat format = new JsonFormat();
    private final Messages messages = new Messages(Locale.UK);

    /** Each row: members of a canvas in line 2, the column, the path and the beginning of the sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // syntax
        "\"iteration\": NaN                        | 14 | iteration | NaN is not a number that JSON knows.",
        "\"iteration\": -Infinity                  | 14 | iteration | -Infinity is not a number that JSON knows.",
        "\"iteration\": 01                         | 14 | iteration | 01 is not how JSON writes a number.",
        "\"iteration\": +1                         | 14 | iteration | +1 is not how JSON writes a number.",
        "\"iteration\": .5                         | 14 | iteration | .5 is not how JSON writes a number.",
        "\"iteration\": 1.                         | 14 | iteration | 1. is not how JSON writes a number.",
        "\"iteration\": 1e                         | 14 | iteration | 1e is not how JSON writes a number.",
        "\"iteration\": -                          | 14 | iteration | - is not how JSON writes a number.",
        "\"iteration\": 0x1F                       | 14 | iteration | 0x1F is not how JSON writes a number.",
        "\"iteration\": True                       | 14 | iteration | True is neither a text nor a number.",
        "\"iteration\": nul                        | 14 | iteration | nul is neither a text nor a number.",
        "\"iteration\": 1 \"stage\": \"testing\"   | 16 |           | A comma is missing before this.",
        "\"iteration\" 1                           | 13 |           | There must be a colon between a name and its value.",
        "\"iteration\": 1,                         | 15 |           | This comma has no value before it or after it.",
        "\"iteration\":                            | 13 | iteration | A value is missing before this.",
        "\"facts\": [\"a\",]                       | 14 | facts     | This comma has no value before it or after it.",
        "\"facts\": [\"a\" \"b\"]                  | 15 | facts     | A comma is missing before this.",
        "\"facts\": [,\"a\"]                       | 11 | facts     | This comma has no value before it or after it.",
        "\"facts\": [\"a\"                         | 14 | facts     | This closing bracket does not belong to the bracket",
        "'iteration': 1                            | 1  |           | Names and texts stand between straight double quotation marks",
        "iteration: 1                              | 1  |           | Names and texts stand between straight double quotation marks",
        "\"accountable\": 'Ana'                    | 16 | accountable | Names and texts stand between straight double quotation marks",
        "\"accountable\": “Ana”                    | 16 | accountable | Names and texts stand between straight double quotation marks",
        "\"accountable\": \"\\x\"                  | 18 | accountable | A backslash cannot stand before this character.",
        "\"accountable\": \"\\u12G4\"              | 21 | accountable | A backslash cannot stand before this character.",
        "\"accountable\": \"a\tb\"                 | 18 | accountable | A text holds a line break or another control character.",
        "// why                                    | 1  |           | JSON has no comments.",
        "\"iteration\": /* why */ 1                | 14 | iteration | JSON has no comments.",
        "\"a:\\\"b\": x                              | 10 | a:\\\"b    | x is neither a text nor a number.",
        "# why                                     | 1  |           | JSON has no comments.",
        "\"iteration\": 1, \"iteration\": 1        | 17 |           | “iteration” stands here twice; the first one is in line 2.",
        "\"x\": {\"a\": 1, \"\\u0061\": 1}         | 15 | x         | “a” stands here twice; the first one is in line 2.",
        "\"version\": 1                            | 1  |           | “version” stands here twice; the first one is in line 1.",
        // types
        "\"iteration\": \"5\"                      | 14 | iteration | A whole number is needed here, without quotation marks, not \"5\".",
        "\"iteration\": 1.5                        | 14 | iteration | A whole number is needed here, without quotation marks, not 1.5.",
        "\"iteration\": true                       | 14 | iteration | A whole number is needed here, without quotation marks, not true.",
        "\"iteration\": 2147483648                 | 14 | iteration | 2147483648 is out of range here. Write a whole number from -2147483648 to 2147483647.",
        "\"iteration\": null                       | 14 | iteration | null is not allowed here.",
        "\"iteration\": []                         | 14 | iteration | A whole number is needed here, without quotation marks, not […].",
        "\"maturity\": null                        | 13 | maturity  | null is not allowed here.",
        "\"facts\": [null]                         | 11 | facts 1   | null is not allowed here.",
        "\"facts\": \"a\"                          | 10 | facts     | A list in square brackets is needed here, not \"a\".",
        "\"facts\": [\"a\", 5]                     | 16 | facts 2   | A text is needed here, between double quotation marks, not 5.",
        "\"header\": []                            | 11 | header    | An object in curly brackets is needed here, not […].",
        "\"header\": {\"date\": 5}                 | 20 | header, date | A date is needed here",
        "\"header\": {\"date\": \"21/11/2026\"}    | 20 | header, date | A date is needed here, written like \"2026-11-21\", not \"21/11/2026\".",
        "\"header\": {\"date\": \"2026-02-30\"}    | 20 | header, date | There is no day 2026-02-30 in the calendar.",
        "\"roi\": {\"low\": {\"adoption\": \"1\"}} | 29 | roi, low, adoption | A number is needed here, without quotation marks, not \"1\".",
        "\"legal\": {\"profiling\": \"yes\"}       | 24 | legal, profiling | true or false is needed here, without quotation marks, not \"yes\".",
        "\"maturity\": \"Experimenting\"           | 13 | maturity  | \"Experimenting\" is not allowed here. Write one of these words: experimenting, production-ready.",
        "\"maturity\": 0                           | 13 | maturity  | 0 is not allowed here. Write one of these words: experimenting, production-ready.",
        // members and what records refuse
        "\"notes\": [{\"id\": \"a\"}, {\"text\": \"b\"}] | 24 | notes 2 | “id” is missing. Add it.",
        "\"notes\": [{\"id\": \"a\", \"votes\": -1}]     | 32 | notes 1, votes | Votes cannot be negative.",
        "\"notes\": [{\"id\": \"a b\"}]            | 18 | notes 1, id | An id has 1 to 64 letters",
        "\"header\": {\"currency\": \"euro\"}      | 24 | header, currency | Currency must be three capital letters",
        "\"waivers\": [{\"id\": \"w\"}]            | 13 | waivers 1 | “reason” is missing. Add it.",
        "\"layout\": {\"blocks\": [{\"id\":\"b\",\"row\":1,\"column\":1,\"rowSpan\":1,\"columnSpan\":1}]} | 22 | layout, blocks | Every block must lie inside",
        "\"notes\": [{\"id\": \"a\", \"links\": [{\"document\": \"here\"}]}] | 46 | notes 1, links 1, document | The id of a document is needed here: a UUID in lower case",
        // numbers
        "\"iteration\": 1e999999999                | 14 | iteration | 1e999999999 is too large or too exact: at most 32 places",
        "\"iteration\": 1e33                       | 14 | iteration | 1e33 is too large or too exact: at most 32 places",
        "\"iteration\": 1e-33                      | 14 | iteration | 1e-33 is too large or too exact: at most 32 places",
        "\"iteration\": 123456789012345678901234567890123 | 14 | iteration | This number is longer than 32 characters. Round it.",
    })
    void membersInLineTwo(String members, int column, String path, String sentence) {
        Complaint complaint = complaint(START + members + "}");
        assertEquals(sentence, start(complaint, sentence));
        assertEquals("2:" + column, complaint.line() + ":" + complaint.column());
        assertEquals(path == null ? "" : path, complaint.path());
    }

    @Test
    void blanksThatJsonDoesNotKnowAreNamed() {
        for (String blank : List.of("\u000B", "\f", "\u001C", "\u2028")) {
            Complaint complaint = complaint("{} " + blank);
            assertEquals("storage.syntax.trailing 1:4", complaint.key() + " " + complaint.line() + ":" + complaint.column());
        }
    }

    /** Each row: a whole file, its line, column and the beginning of the sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[]                        | 1 | 1  | This file is not a document of the workbench",
        "\"text\"                  | 1 | 1  | This file is not a document of the workbench",
        "42                        | 1 | 1  | This file is not a document of the workbench",
        "{}                        | 1 | 1  | This file is not a document of the workbench",
        "{\"format\": \"word\"}    | 1 | 12 | The format \"word\" is not one of these: aiworkbench-canvas, aiworkbench-plan, aiworkbench-risks.",
        "{\"format\": 1}           | 1 | 12 | The format 1 is not one of these",
        "{\"format\": \"aiworkbench-plan\"} | 1 | 1 | “version” is missing. Add it.",
        "{\"format\": \"aiworkbench-plan\", \"version\": \"1\"} | 1 | 43 | \"1\" is not a version.",
        "{\"format\": \"aiworkbench-plan\", \"version\": 0}     | 1 | 43 | 0 is not a version.",
        "{\"format\": \"aiworkbench-plan\", \"version\": 1.5}   | 1 | 43 | 1.5 is not a version.",
        "{\"format\": \"aiworkbench-plan\", \"version\": 1}     | 1 | 1  | “id” is missing. Add it.",
        "{} {}                     | 1 | 4  | The document has ended before this.",
        "{} x                      | 1 | 4  | The document has ended before this.",
        "{}}                       | 1 | 3  | The document has ended before this.",
        "{},                       | 1 | 3  | The document has ended before this.",
        "{} // end                 | 1 | 4  | The document has ended before this.",
        "{\"a\": {\"b\": 1         | 1 | 14 | The file ends too early",
        "{\"a\": \"b               | 1 | 9  | The file ends too early",
        "{                         | 1 | 2  | The file ends too early",
        "]                         | 1 | 1  | A value is missing before this.",
        "<html>                    | 1 | 1  | “<” cannot stand here.",
        "hello                     | 1 | 1  | hello is neither a text nor a number.",
    })
    void wholeFiles(String file, int line, int column, String sentence) {
        Complaint complaint = complaint(file);
        assertEquals(sentence, start(complaint, sentence));
        assertEquals(line + ":" + column, complaint.line() + ":" + complaint.column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\n", "\uFEFF"})
    void emptyFilesAreNeverNewDocuments(String file) {
        assertEquals("storage.empty", complaint(file).key());
    }

    @Test
    void zerosAreNotADocument() {
        assertEquals("storage.zeros", complaint(new byte[4096]).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void wideEncodingsAreNamed(String charset) {
        assertEquals("storage.encoding.wide", complaint((START + "\"iteration\": 1}").getBytes(Charset.forName(charset))).key());
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, Ä", "Windows-1252, €"})
    void otherEncodingsAreRefusedAtTheFirstStrangeByte(String charset, String letter) {
        Complaint complaint = complaint((START + "\"accountable\": \"" + letter + "\"}").getBytes(Charset.forName(charset)));
        assertEquals("storage.encoding.utf8 2:17", complaint.key() + " " + complaint.line() + ":" + complaint.column());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "3, 4"})
    void aStrayZeroAtTheStartHasItsPlace(int at, int column) {
        String file = START + "\"iteration\": 1}";
        Complaint complaint = complaint(file.substring(0, at) + "\0" + file.substring(at));
        assertEquals("1:" + column, complaint.line() + ":" + complaint.column(), complaint::key);
        assertTrue(complaint.key().startsWith("storage.syntax."), complaint.key());
    }

    @Test
    void truncatedUtf8IsRefused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(START.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE4);
        bytes.write(0xBD);
        assertEquals("storage.encoding.utf8", complaint(bytes.toByteArray()).key());
    }

    @Test
    void encodedSurrogatesAndOverlongBytesAreRefused() {
        for (byte[] bad : List.of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, new byte[] {(byte) 0xC0, (byte) 0xAF})) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes((START + "\"accountable\": \"").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(bad);
            bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
            assertEquals("storage.encoding.utf8", complaint(bytes.toByteArray()).key());
        }
    }

    @Test
    void byteOrderMarkIsTolerated() throws FormatProblem {
        assertEquals(1, ((Canvas) read("\uFEFF" + START + "\"iteration\": 1}").document()).iteration());
        Complaint complaint = complaint("\uFEFF{\"a\": x}");
        assertEquals(7, complaint.column(), "the mark is no column");
    }

    @Test
    void columnsCountCharactersNotBytesOrHalves() {
        assertEquals(21, complaint("{\"ä你👍\": [\"👍👍\", 1, 2 x]}").column());
    }

    @Test
    void linesEndInAnyOfThreeWays() {
        assertEquals(5, complaint("{\r\n\"a\": 1,\n\"b\": 2,\r\"c\": 3,\r\nx}").line());
    }

    @Test
    void conflictMarkersAreNamed() {
        Complaint complaint = complaint(START + "<<<<<<< HEAD\n\"iteration\": 1\n=======\n\"iteration\": 2\n>>>>>>> theirs\n}");
        assertEquals("storage.conflict 2:1", complaint.key() + " " + complaint.line() + ":" + complaint.column());
    }

    @Test
    void conflictMarkersInsideTextAreText() throws FormatProblem {
        assertEquals("<<<<<<< HEAD", ((Canvas) read(START + "\"accountable\": \"<<<<<<< HEAD\"}").document()).accountable());
    }

    @ParameterizedTest
    @CsvSource({"[, 100000", "'{\"a\":', 100000", "[, 64"})
    void deepNestingIsAnErrorAndNoStackOverflow(String open, int depth) {
        Complaint complaint = complaint(START + "\"x\": " + open.repeat(depth));
        assertEquals("storage.limit.depth", complaint.key());
        assertEquals(2, complaint.line());
        assertEquals(6 + 63 * open.length(), complaint.column(), "the level after the last allowed one");
    }

    @Test
    void allowedDepthIsReadAndWritten() throws FormatProblem {
        Opened opened = read(START + "\"x\": " + "[".repeat(63) + "]".repeat(63) + "}");
        assertEquals(opened.document(), format.read(format.write(opened.document())));
    }

    @Test
    void textsAreLimited() throws FormatProblem {
        assertEquals(1_000_000, ((Canvas) read(START + "\"accountable\": \"" + "a".repeat(1_000_000) + "\"}").document()).accountable().length());
        Complaint complaint = complaint(START + "\"accountable\": \"" + "a".repeat(1_000_001) + "\"}");
        assertEquals("Line 2, column 16, in accountable: This text is longer than 1,000,000 characters. Shorten it, or split it into several entries.",
                complaint.text(messages));
    }

    @Test
    void theMiddleOfALongWayIsLeftOut() {
        assertEquals("x 1 1 1 … 1 1 1 1", complaint(START + "\"x\": " + "[".repeat(100) + "]".repeat(100) + "}").path());
        assertEquals("a, a, a, a … a, a 1, b", complaint(START + "\"a\":" + "{\"a\":".repeat(9) + "[{\"b\":[nil").path());
        assertEquals("a, b, c, d, e, f, g, h", complaint(START + "\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":{\"g\":{\"h\":nil").path());
    }

    @Test
    void namesAreLimited() {
        Complaint complaint = complaint(START + "\"" + "n".repeat(257) + "\": 1}");
        assertEquals("Line 2, column 1: This name is longer than 256 characters. Shorten it.", complaint.text(messages));
    }

    @Test
    void hugeNumbersAreRefusedByLengthBeforeTheyAreComputed() {
        assertEquals("storage.limit.number", complaint(START + "\"x\": " + "9".repeat(2_000_000) + "}").key());
        assertEquals("storage.limit.number", complaint(START + "\"x\": " + "9".repeat(2_100_000) + "}").key());
        assertEquals("storage.limit.name", complaint(START + "\"" + "n".repeat(2_100_000) + "\": 1}").key());
        assertEquals("storage.limit.name", complaint(START + "\"" + "9".repeat(2_100_000) + "\": 1}").key());
    }

    @Test
    void valuesAreCounted() {
        assertEquals("storage.limit.values", complaint(START + "\"x\": [" + "0,".repeat(2_500_000) + "0]}").key());
    }

    @Test
    void hugeFilesAreRefusedBySize() {
        Complaint complaint = complaint(new byte[(64 << 20) + 1]);
        assertEquals("storage.limit.size", complaint.key());
    }

    @Test
    void newerDocumentsOpenForReadingOnly() throws FormatProblem {
        Opened opened = read(START.replace("\"version\":1", "\"version\":2") + "\"future\": {\"a\": 1}}");
        assertTrue(opened.readOnly());
        assertEquals(List.of("storage.note.newer"), opened.notes().stream().map(Complaint::key).toList());
        assertTrue(opened.document().unknown().containsKey("future"));
    }

    @Test
    void halvesOfCharactersAreReplacedWithANote() throws FormatProblem {
        Opened opened = read(START + "\"accountable\": \"a\\ud800b\\udc00\", \"appealRoute\": \"\\ud83d\\udc4d\"}");
        Canvas canvas = (Canvas) opened.document();
        assertEquals("a\uFFFDb\uFFFD", canvas.accountable());
        assertEquals("👍", canvas.appealRoute());
        assertEquals(List.of(new Complaint("storage.note.replaced", List.of(), 2, 16, "accountable")), opened.notes());
        assertEquals(canvas, format.read(format.write(canvas)), "and can be saved");
    }

    @Test
    void controlCharactersAreLeftOutButTabAndLineEnds() throws FormatProblem {
        Opened opened = read(START + "\"accountable\": \"a\\u0000b\\tc\\nd\\r\\ne\\rf\\u001b\\u202e\"}");
        assertEquals("ab\tc\nd\ne\nf\u202e", ((Canvas) opened.document()).accountable());
        assertEquals(List.of("storage.note.dropped"), opened.notes().stream().map(Complaint::key).toList());
    }

    @Test
    void namesThatDifferOnlyByUnreadableCharactersAreDuplicates() {
        assertEquals("storage.member.twice", complaint(START + "\"x\": {\"a\": 1, \"a\\u0001\": 2}}").key());
    }

    @Test
    void aThousandBadTextsGiveAHundredNotes() throws FormatProblem {
        assertEquals(100, read(START + "\"facts\": [" + "\"\\u0001\",".repeat(999) + "\"\\u0001\"]}").notes().size());
    }

    @Test
    void textOfTheFileStaysOnOneLineInComplaints() {
        String text = complaint(START + "\"maturity\": \"" + "a\\n".repeat(100) + "\"}").text(messages);
        assertFalse(text.contains("\n"));
        assertTrue(text.length() < 250, text);
    }

    /** JSON that others accept or refuse differently; here accepted, as member of a document. */
    @ParameterizedTest
    @ValueSource(strings = {"\"\\u0061\\/\\b\"", "\"\u2028\u007f\uFFFF\"", "-0", "-0.0", "1E+2", "0e1", "123.456e-3", "[[]]", "[null,1,\"1\",{}]", "{\"\":0}", " \n\t\r1 ",
        "\"\\uDBFF\\uDFFF\"", "\"\\u0000\"", "true", "\"€𝄞\""})
    void acceptsAllOfJson(String value) throws FormatProblem {
        Opened opened = read(START + "\"x\": " + value + "}");
        assertEquals(opened.document(), format.read(format.write(opened.document())));
    }

    /** Not JSON, although some parsers accept it. */
    @ParameterizedTest
    @ValueSource(strings = {"[1,]", "[,1]", "[1,,2]", "[1 true]", "[", "]", "{\"a\":1,}", "{,}", "{1:1}", "{\"a\"}", "{\"a\":}", "{a:1}", "{'a':1}", "[\"a\"", "\"", "'a'",
        "\"\\a\"", "\"\\u00\"", "\"\\uD8\"", "\"\\\"", "\"\\U0041\"", "-", "+1", "01", "-01", "1.", ".1", "-.1", "1e", "1e+", "1eE2", "0x1", "1_000", "NaN", "Infinity", "-Infinity",
        "nan", "tru", "TRUE", "nil", "undefined", "１", "\u00A01", "\u20281", "\f1", "/**/1", "#\n1", "1;", "(1)", "*", "&", "\u0000", "<null>", "[1\u0000]", "[a", "{\"a\":\"b\"]", "[1}"})
    void refusesAllThatIsNotJson(String value) {
        Complaint complaint = complaint(START + "\"x\": " + value + "}");
        assertTrue(complaint.key().startsWith("storage.syntax."), complaint.key());
        assertTrue(complaint.line() >= 2, "the place is in the wrong value");
    }

    private Opened read(String file) throws FormatProblem {
        return format.open(file.getBytes(StandardCharsets.UTF_8));
    }

    private Complaint complaint(String file) {
        return complaint(file.getBytes(StandardCharsets.UTF_8));
    }

    private Complaint complaint(byte[] file) {
        Complaint complaint = assertThrows(FormatProblem.class, () -> format.open(file)).complaint();
        assertFalse(complaint.text(messages).contains("{0"), "every argument is filled in");
        return complaint;
    }

    private String start(Complaint complaint, String expected) {
        String sentence = complaint.sentence(messages);
        return sentence.substring(0, Math.min(sentence.length(), expected.length()));
    }
}
