package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not documents: each is named with its place, none is changed, and the others are still done. */
class BadInputIT {

    private static final String START = "{\n  \"format\": \"aiworkbench-canvas\",\n  \"version\": 1,\n"
            + "  \"id\": \"0b9fe4c2-7c1d-4e43-9a35-0b6f3d2f8a10\",\n";
    private static final String GOOD = START + "  \"header\": { \"product\": \"Reply assistant\" }\n}\n";

    /** What is wrong, and the line and column that must be named. */
    private static final Map<String, String> BAD = Map.ofEntries(
            Map.entry("empty", "1:1"),
            Map.entry("nul", "1:1"),
            Map.entry("truncated", "5:33"),
            Map.entry("utf16", "1:1"),
            Map.entry("huge", "1:1"),
            Map.entry("deep", "5:"),
            Map.entry("duplicate", "6:3"),
            Map.entry("wrong-type", "5:16"),
            Map.entry("unknown-kind", "2:13"),
            Map.entry("latin1", "5:"),
            Map.entry("comment", "1:1"),
            Map.entry("folder", "1:1"),
            Map.entry("dangling", "1:1"),
            Map.entry("loop", "1:1"));

    @TempDir
    private Path folder;

    @BeforeEach
    void writeBadFiles() throws IOException {
        write("empty", new byte[0]);
        write("nul", new byte[5000]);
        write("truncated", GOOD.substring(0, GOOD.indexOf("assistant")).getBytes(StandardCharsets.UTF_8));
        write("utf16", GOOD.getBytes(StandardCharsets.UTF_16));
        write("deep", (START + "  \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8));
        write("duplicate", (START + "  \"iteration\": 1,\n  \"iteration\": 2\n}\n").getBytes(StandardCharsets.UTF_8));
        write("wrong-type", (START + "  \"iteration\": \"three\"\n}\n").getBytes(StandardCharsets.UTF_8));
        write("unknown-kind", GOOD.replace("aiworkbench-canvas", "aiworkbench-roadmap").getBytes(StandardCharsets.UTF_8));
        write("latin1", GOOD.replace("Reply", "Réply").getBytes(StandardCharsets.ISO_8859_1));
        write("comment", ("// mine\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        try (var huge = new RandomAccessFile(file("huge").toFile(), "rw")) {
            huge.writeBytes("{");
            huge.setLength(100L << 20);
        }
        Files.createDirectory(file("folder"));
        Files.createSymbolicLink(file("dangling"), Path.of("nowhere"));
        Files.createSymbolicLink(file("loop"), file("loop").getFileName());
        Files.writeString(folder.resolve("good.canvas.json"), GOOD);
        Files.writeString(folder.resolve("bom.canvas.json"), "\uFEFF" + GOOD);
    }

    @Test
    void everyBadFileIsNamedWithItsPlaceAndTheOthersAreDone() {
        var arguments = Stream.concat(Stream.of("check", "good.canvas.json", "bom.canvas.json"), BAD.keySet().stream().sorted()
                .map(name -> name + ".canvas.json")).toArray(String[]::new);
        var run = Launched.in(folder, arguments);
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.isCalm(), run.err());
        BAD.forEach((name, place) -> {
            var complaint = run.err().lines().filter(line -> line.startsWith(name + ".canvas.json:")).toList();
            assertEquals(1, complaint.size(), name + " in " + run.err());
            assertTrue(complaint.getFirst().startsWith(name + ".canvas.json:" + place), complaint.getFirst());
            assertTrue(complaint.getFirst().matches("[^:]+:\\d+:\\d+: \\S.*[.]"), complaint.getFirst());
        });
        assertTrue(run.err().lines().anyMatch(line -> line.startsWith("2 documents reviewed")), run.err());
    }

    @Test
    void everyBadFileOfAFolderIsNamedAndNoneIsTouched() throws IOException {
        Files.delete(file("folder"));
        var before = contents();
        var run = Launched.in(folder, "format", ".");
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.isCalm(), run.err());
        for (var name : BAD.keySet().stream().filter(name -> !name.equals("folder")).toList()) {
            var pattern = Pattern.compile("(?m)^" + Pattern.quote(name + ".canvas.json:") + "\\d+:\\d+: \\S");
            assertTrue(pattern.matcher(run.err()).find(), name + " in " + run.err());
        }
        var after = contents();
        assertEquals(before.keySet(), after.keySet());
        before.remove("bom.canvas.json");
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
        assertEquals(GOOD, new String(after.get("bom.canvas.json"), StandardCharsets.UTF_8));
    }

    @Test
    void aFolderWithoutDocumentsIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("nothing"));
        var run = Launched.in(folder, "check", "nothing");
        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith("nothing:1:1: "), run.err());
    }

    private Map<String, byte[]> contents() throws IOException {
        var contents = new TreeMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var regular = Files.isRegularFile(file) && Files.size(file) < 10_000_000;
                contents.put(file.getFileName().toString(), regular ? Files.readAllBytes(file) : new byte[0]);
            }
        }
        return contents;
    }

    private Path file(String name) {
        return folder.resolve(name + ".canvas.json");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes);
    }
}
