package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import aiworkbench.Reliability;

/**
 * A fuzzer that sees which branches its inputs take looks for bytes that the reader takes badly, from the shipped templates on. What it
 * finds worth keeping stays in {@code target/fuzz}, where the next run goes on. Its time: {@code -Dfuzz.seconds}.
 */
@Tag("fuzz")
class FuzzTest {

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs");

    @TempDir
    private Path folder;

    @Test
    void noBytesAreTakenForWhatTheyAreNot() throws IOException, InterruptedException {
        int seconds = Integer.getInteger("fuzz.seconds", Reliability.of(60, 1_200, 3_600, 86_400));
        var corpus = Files.createDirectories(Path.of("target", "fuzz"));
        var log = folder.resolve("fuzz.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var fuzzer = new ProcessBuilder(List.of(java, "-Xmx1g", "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzz.class.getName(), "--instrumentation_includes=aiworkbench.storage.**:tools.jackson.core.**",
                "--reproducer_path=" + folder, corpus.toString(), Path.of("assets", "templates").toString(),
                "-max_total_time=" + seconds, "-timeout=30", "-rss_limit_mb=4096", "-artifact_prefix=" + corpus.toAbsolutePath().getParent() + "/fuzz-"));
        var process = fuzzer.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        int exit = process.waitFor();
        var lines = Files.readAllLines(log);
        assertEquals(0, exit, () -> String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size())));
        var done = DONE.matcher(lines.getLast());
        assertTrue(done.find(), lines::getLast);
        Reliability.report("11 inputs that a fuzzer made up", Long.parseLong(done.group(1)), 0, "in " + seconds + " s");
    }
}
