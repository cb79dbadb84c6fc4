package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.Reliability;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quick reader reads, the thorough one reads as well, and finds the same document and nothing to say about it. */
@Tag("reliability")
class PlainReaderTest {

    private static final String START = "{\"format\":\"aiworkbench-canvas\",\"version\":1,\"id\":\"00000000-0000-0000-0000-000000000007\",\n";

    private final JsonFormat format = new JsonFormat();
    private final Shapes shapes = new Shapes();

    @Test
    void readsWhatTheProgramWrites() throws FormatProblem {
        Document other = RandomDocuments.small(12_345);
        int read = 0;
        for (Document document : RandomDocuments.documents(Reliability.of(30, 2_000, 2_000, 20_000)).toList()) {
            byte[] bytes = format.write(document);
            agree(bytes);
            read += PlainReader.read(shapes, bytes).isPresent() ? 1 : 0;
            assertTrue(format.gives(bytes, document, Proven.NOTHING));
            assertFalse(format.gives(bytes, other, Proven.NOTHING));
            other = document;
        }
        assertTrue(read > 0, "names in other scripts are left to the thorough reader, but not everywhere");
    }

    @Test
    void readsWhatIsShipped() throws IOException {
        try (Stream<Path> files = Stream.of("assets/samples", "assets/templates").flatMap(PlainReaderTest::files)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                agree(bytes);
                assertTrue(PlainReader.read(shapes, bytes).isPresent(), file::toString);
            }
        }
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void agreesAboutWrongDocuments() {
        List<Document> documents = RandomDocuments.seeds(9).mapToObj(RandomDocuments::small).toList();
        for (int seed = 0; seed < Reliability.of(400, 100_000, 100_000, 1_000_000); seed++) {
            Document document = documents.get(seed % documents.size());
            byte[] bytes = new Mutations(new Random(seed)).of(format.tree(document)).getBytes(StandardCharsets.UTF_8);
            agree(bytes);
            assertEquals(PlainReader.read(shapes, bytes), PlainReader.read(shapes, bytes, document, Proven.NOTHING), "whatever was expected");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "-2.5E+3", "1.5e-10", "0E-32", "\"\uFFFD\"", "\"a\uFFFD\\nb\""})
    void readsWhatIsRare(String value) {
        byte[] bytes = (START + "\"x\":" + value + "}").getBytes(StandardCharsets.UTF_8);
        assertTrue(PlainReader.read(shapes, bytes).isPresent());
        agree(bytes);
    }

    @Test
    void agreesAboutFilesThatEndTooSoonOrHoldAnyByte() {
        byte[] bytes = (START + "\"facts\": [\"a\\u00e4\\n\", \"€\"],\"iteration\": 2,\"x\":{\"y\":[1,-2.50,true,null,{}]}}").getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= bytes.length; end++) {
            agree(Arrays.copyOf(bytes, end));
        }
        for (int at = START.length() - 2; at < bytes.length; at++) {
            for (int b : new int[] {0, '\t', ' ', '"', '\\', ',', '0', '9', '{', '}', '[', ']', ':', 'n', 0x7F, 0x80, 0xC0, 0xED, 0xFF}) {
                byte[] changed = bytes.clone();
                changed[at] = (byte) b;
                agree(changed);
            }
        }
    }

    @Test
    void agreesAboutAnyJson() throws IOException {
        for (JsonTestSuiteTest.Case any : JsonTestSuiteTest.cases()) {
            agree(any.bytes());
            agree(concat(START + "\"x\":", any.bytes(), "}"));
        }
    }

    /** Each row: members of a canvas that only the thorough reader may judge, and whether it accepts them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"version\": 1                                  | false",
        "\"format\": \"aiworkbench-canvas\"              | false",
        "\"facts\": [], \"facts\": []                    | false",
        "\"x\": 1, \"x\": 2                              | false",
        "\"x\": {\"y\": 1, \"y\": 2}                     | false",
        "\"iteration\": 1.0                              | true",
        "\"iteration\": 9223372036854775808              | false",
        "\"iteration\": -1                               | false",
        "\"stage\": \"nowhere\"                          | false",
        "\"header\": {\"plannedLaunch\": \"2026-02-30\"} | false",
        "\"header\": {\"plannedLaunch\": \"soon\"}       | false",
        "\"header\": null                                | false",
        "\"notes\": [{}]                                 | false",
        "\"iteration\": 1e0                              | true",
        "\"x\": 1e0003                                   | false",
        "\"x\": 1e33                                     | false",
        "\"x\": 123456789012345678901234567890123        | false",
        "\"x\": \"\\ud800\"                              | true",
        "\"x\": \"\\r\"                                  | true",
        "\"\\u0078\": 1                                  | true",
        "\"é\": 1                                        | true",
    })
    void leavesTheRestToTheThoroughReader(String members, boolean accepted) {
        byte[] bytes = (START + members + "}").getBytes(StandardCharsets.UTF_8);
        assertTrue(PlainReader.read(shapes, bytes).isEmpty());
        if (accepted) {
            assertEquals(Canvas.class, assertRead(bytes).getClass());
        } else {
            assertThrows(FormatProblem.class, () -> format.read(bytes));
        }
    }

    @Test
    void deepOnesAndManyAreLeftToTheThoroughReader() {
        for (int depth : new int[] {JsonReader.DEEPEST - 1, JsonReader.DEEPEST, 100_000}) {
            agree(concat(START + "\"x\":" + "[".repeat(depth), new byte[0], "]".repeat(depth) + "}"));
            agree(concat(START + "\"x\":" + "{\"a\":".repeat(depth), "1".getBytes(StandardCharsets.UTF_8), "}".repeat(depth) + "}"));
        }
        byte[] many = concat(START + "\"x\":[" + "0,".repeat(JsonReader.MOST_TOKENS / 2), new byte[0], "0]}");
        assertTrue(PlainReader.read(shapes, many).isEmpty());
        assertTrue(PlainReader.read(shapes, concat(START + "\"accountable\":\"" + "x".repeat(JsonReader.LONGEST_TEXT + 1), new byte[0], "\"}")).isEmpty());
        assertTrue(PlainReader.read(shapes, concat(START + "\"" + "x".repeat(JsonReader.LONGEST_NAME + 1), new byte[0], "\":1}")).isEmpty());
        assertTrue(PlainReader.read(shapes, new byte[JsonFormat.LARGEST + 1]).isEmpty());
    }

    private Document assertRead(byte[] bytes) {
        try {
            return format.read(bytes);
        } catch (FormatProblem e) {
            throw new AssertionError(e.complaint().toString(), e);
        }
    }

    private static byte[] concat(String before, byte[] bytes, String after) {
        return Stream.of(before.getBytes(StandardCharsets.UTF_8), bytes, after.getBytes(StandardCharsets.UTF_8))
                .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes, (_, _) -> {}).toByteArray();
    }

    private void agree(byte[] bytes) {
        PlainReader.read(shapes, bytes).ifPresent(document -> {
            try {
                assertEquals(new Opened(document, false, List.of(), ""), format.openThoroughly(bytes, ""));
            } catch (FormatProblem e) {
                throw new AssertionError(e.complaint() + "\n" + new String(bytes, StandardCharsets.UTF_8), e);
            }
        });
        if (PlainReader.read(shapes, bytes).isPresent()) {
            assertEquals(Glance.thoroughly(bytes), Glance.of(bytes));
        }
    }
}
