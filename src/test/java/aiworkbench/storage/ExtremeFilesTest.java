package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest and strangest files, opened by a program with 256 MiB of memory. */
@Tag("reliability")
class ExtremeFilesTest {

    private static final String START = "{\"format\":\"aiworkbench-canvas\",\"version\":1,\"id\":\"00000000-0000-0000-0000-000000000007\",\n";
    private static final int MOST_MILLISECONDS_OF_WORK = 2_000;
    private static final int HANGS_AFTER_SECONDS = 120;

    private static int tried;

    @TempDir
    private Path folder;

    @AfterAll
    static void report() {
        Reliability.report("11 extreme files in 256 MiB", tried, 0);
    }

    /** What stands before, what is repeated how often, what stands after, and what comes of it. */
    private record Row(String before, String piece, int times, String after, String expected) {}

    /** In one program, one after the other: to start a program takes longer than to read most of these. */
    @Test
    void areReadOrRefusedInShortTimeAndLittleMemory() throws Exception {
        check(List.of(
                new Row("\"accountable\":\"", "aaaaaaaaaa", 6_600_000, "\"}", "storage.limit.text 2:15"),
                new Row("\"x\":1e999999999", "1", 0, "}", "storage.limit.exponent 2:5"),
                new Row("\"accountable\":\"", "\\ud800", 1_000_000, "\"}", "read 1"),
                new Row("\"x\":[", "null,", 4_999_980, "1]}", "read 0"),
                new Row("\"x\":", "[", 100_000, "]", "storage.limit.depth 2:68")));
    }

    /** More of the same, each in a program of its own, for builds that have the time. */
    @ParameterizedTest
    @EnabledIfSystemProperty(named = "reliability.level", matches = "ci|nightly|release")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"facts\":[      | LONG_CHINESE | 22      | \"\"]} | read 0",
        "\"x\":           | 1234567890   | 1000000 | }     | storage.limit.number 2:5",
        "\"facts\":[      | LONG_A       | 66      | \"\"]} | read 0",
        "\"facts\":[      | LONG_CYRILLIC | 33     | \"\"]} | read 0",
        "\"x\":           | 1234567890   | 6600000 | }     | storage.limit.number 2:5",
        "\"               | aaaaaaaaaa   | 6600000 | \":1}  | storage.limit.name 2:1",
        "\"               | 1234567890   | 6600000 | \":1}  | storage.limit.name 2:1",
        "\"x\":1.         | 1234567890   | 6600000 | }     | storage.limit.number 2:5",
        "\"x\":[          | \"\\ud800\", | 400000  | 1]}   | read 100",
        "\"x\":[          | [],          | 2499980 | 1]}   | read 0",
        "\"x\":[          | 1,           | 2499980 | 1]}   | read 0",
        "\"x\":[          | {\"a\":1},   | 624000  | 1]}   | read 0",
        "\"x\":[          | 1,           | 6000000 | 1]}   | storage.limit.values 2:",
        "\"notes\":[      | {},          | 5000000 | 1]}   | storage.limit.values 2:",
        "\"x\":           | {\"a\":      | 100000  | 1     | storage.limit.depth 2:320",
        "\"x\":           | [            | 66000000 | ]    | storage.limit.depth 2:68",
        "\"x\":1          | \\n          | 66000000 | }    | read 0",
        "\"x\":1          | \\n          | 66000000 | x    | storage.syntax.separator 66000002:1",
    })
    void soAreTheOthers(String before, String piece, int times, String after, String expected) throws Exception {
        check(List.of(new Row(before, piece, times, after, expected)));
    }

    private void check(List<Row> rows) throws Exception {
        List<Path> files = new ArrayList<>();
        for (Row row : rows) {
            files.add(write(row, files.size()));
        }
        List<String> hashes = hashes(files);
        List<String> results = open(files).lines().toList();
        assertEquals(rows.size(), results.size());
        for (int i = 0; i < rows.size(); i++) {
            String[] result = results.get(i).split(" ");
            String outcome = result[0] + " " + result[1];
            assertTrue(outcome.startsWith(rows.get(i).expected()), outcome + " instead of " + rows.get(i));
            assertTrue(Integer.parseInt(result[2]) < MOST_MILLISECONDS_OF_WORK, "worked " + result[2] + " ms on " + rows.get(i));
            tried++;
        }
        assertEquals(hashes, hashes(files), "the files are as they were");
    }

    private static List<String> hashes(List<Path> files) throws IOException {
        List<String> hashes = new ArrayList<>();
        for (Path file : files) {
            CRC32C sum = new CRC32C();
            sum.update(Files.readAllBytes(file));
            hashes.add(Long.toHexString(sum.getValue()));
        }
        return hashes;
    }

    private static String piece(String piece) {
        return switch (piece) {
            case "LONG_A" -> "\"" + "a".repeat(1_000_000) + "\",";
            case "LONG_CYRILLIC" -> "\"" + "ж".repeat(1_000_000) + "\",";
            case "LONG_CHINESE" -> "\"" + "好".repeat(1_000_000) + "\",";
            case "\\n" -> "\n";
            default -> piece;
        };
    }

    private Path write(Row row, int number) throws IOException {
        Path file = folder.resolve("extreme" + number + ".canvas.json");
        String piece = piece(row.piece());
        int times = row.times();
        int block = Math.max(1, Math.min(times, 10_000 / piece.length()));
        String pieces = piece.repeat(block);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append(START).append(row.before());
            for (int i = 0; i < times / block; i++) {
                out.append(pieces);
            }
            out.append(piece.repeat(times % block)).append(row.after());
        }
        return file;
    }

    private String open(List<Path> files) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), ExtremeFile.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        boolean ended = process.waitFor(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertTrue(ended, "hangs");
        assertEquals("", Files.readString(errors));
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
