package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public conformance suite for JSON parsers: what must be accepted is, what must be refused is, with its place. */
@Tag("reliability")
class JsonTestSuiteTest {

    private static final int CASES = 318;

    /** JSON that the file format refuses on purpose: two members of one name, and numbers beyond its limits. */
    private static final Set<String> REFUSED_ON_PURPOSE = Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
            "y_number_double_close_to_zero.json", "y_number.json", "y_number_real_exponent.json", "y_number_real_fraction_exponent.json");

    /** Complaints about a file as a whole, which have no place. */
    private static final Set<String> WHOLE_FILE = Set.of("storage.empty", "storage.zeros", "storage.encoding.wide");

    private static final byte[] START = "{\"format\":\"aiworkbench-canvas\",\"version\":1,\"id\":\"00000000-0000-0000-0000-000000000007\",\"x\":"
            .getBytes(StandardCharsets.UTF_8);

    private static int tried;

    private final JsonFormat format = new JsonFormat();
    private final Messages messages = new Messages(Locale.UK);

    /** One file of the suite. */
    record Case(String name, byte[] bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (var in = JsonTestSuiteTest.class.getResourceAsStream("/json-test-suite/cases.tsv")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(line -> !line.startsWith("#")).toList();
            var cases = lines.stream().map(line -> line.split("\t", -1)).map(JsonTestSuiteTest::read).toList();
            assertEquals(CASES, cases.size());
            return cases;
        }
    }

    private static Case read(String[] columns) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = bytes(columns[2]);
        for (int i = Integer.parseInt(columns[1]); i > 0; i--) {
            bytes.writeBytes(part);
        }
        bytes.writeBytes(bytes(columns[3]));
        return new Case(columns[0], bytes.toByteArray());
    }

    private static byte[] bytes(String column) {
        return URLDecoder.decode(column.replace("+", "%2B"), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    }

    static List<Case> mustBeAccepted() throws IOException {
        return cases().stream().filter(c -> c.name().startsWith("y_") && !REFUSED_ON_PURPOSE.contains(c.name())).toList();
    }

    static List<Case> mustBeRefused() throws IOException {
        return cases().stream().filter(c -> c.name().startsWith("n_") || REFUSED_ON_PURPOSE.contains(c.name())).toList();
    }

    static List<Case> mayBeEither() throws IOException {
        return cases().stream().filter(c -> c.name().startsWith("i_")).toList();
    }

    @AfterAll
    static void report() {
        Reliability.report("11 JSON conformance suite", tried, 0);
    }

    @ParameterizedTest
    @MethodSource("mustBeAccepted")
    void jsonIsReadAndThenRefusedAsNoDocument(Case json) {
        assertDoesNotThrow(() -> JsonReader.read(Source.of(json.bytes()), new ArrayList<>()));
        Complaint complaint = complaint(json.bytes());
        assertEquals("storage.format.none", complaint.key());
        assertEquals("1:1", complaint.line() + ":" + complaint.column());
        tried++;
    }

    @ParameterizedTest
    @MethodSource("mustBeAccepted")
    void jsonInADocumentComesBackAsItWas(Case json) {
        var document = assertDoesNotThrow(() -> format.read(inside(json.bytes())));
        byte[] saved = format.write(document);
        assertEquals(document, assertDoesNotThrow(() -> format.read(saved)));
        tried++;
    }

    @ParameterizedTest
    @MethodSource("mustBeRefused")
    void whatIsNotJsonIsRefusedWithItsPlace(Case text) {
        for (byte[] file : List.of(text.bytes(), inside(text.bytes()))) {
            Complaint complaint = complaint(file);
            assertTrue(Stream.of("storage.syntax.", "storage.encoding.", "storage.limit.", "storage.member.twice", "storage.empty")
                    .anyMatch(complaint.key()::startsWith), complaint.toString());
            tried++;
        }
    }

    @ParameterizedTest
    @MethodSource("mayBeEither")
    void theRestIsReadOrRefusedWithItsPlace(Case text) {
        complaint(text.bytes());
        byte[] file = inside(text.bytes());
        try {
            var document = format.read(file);
            assertEquals(document, assertDoesNotThrow(() -> format.read(format.write(document))));
        } catch (FormatProblem problem) {
            check(problem.complaint());
        }
        tried++;
    }

    private static byte[] inside(byte[] json) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(START);
        file.writeBytes(json);
        file.write('}');
        return file.toByteArray();
    }

    private Complaint complaint(byte[] file) {
        Complaint complaint = assertThrows(FormatProblem.class, () -> format.open(file)).complaint();
        check(complaint);
        return complaint;
    }

    private void check(Complaint complaint) {
        assertTrue(complaint.line() > 0 && complaint.column() > 0 || WHOLE_FILE.contains(complaint.key()), complaint.toString());
        assertTrue(complaint.text(messages).length() > 10);
    }
}
