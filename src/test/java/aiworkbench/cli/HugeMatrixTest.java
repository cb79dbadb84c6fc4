package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.storage.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A matrix of 100,000 risks goes through the command line in the time that one waits for it. */
class HugeMatrixTest {

    private static final int RISKS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandRisksAreChecked() throws IOException {
        long start = System.nanoTime();
        var ran = Ran.with("check", "--format", "json", matrix().toString());
        assertTrue(ran.exit() == Exit.FINE || ran.exit() == Exit.FINDINGS, ran.err());
        assertTrue(ran.out().contains("\"product\": \"Huge\""), ran.out());
        assertTrue(seconds(start) < 120, "took " + seconds(start) + " s");
    }

    @Test
    void theLinesOfAHundredThousandElementsAreFoundInOnePass() throws IOException {
        long start = System.nanoTime();
        var text = Files.readString(matrix());
        var lines = Report.lines(text);
        assertTrue(lines.size() > RISKS, "the document has an id too");
        assertTrue(text.lines().skip(lines.get("r" + RISKS) - 1L).findFirst().orElseThrow().contains("\"r" + RISKS + "\""));
        assertTrue(seconds(start) < 60, "took " + seconds(start) + " s");
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    @Test
    void theLineOfEachElementIsFoundInOnePass() {
        var lines = Report.lines("{\n \"id\": \"a\",\n \"x\": [\n  { \"id\" : \"b\" },\n  { \"id\": \"a\" }\n ]\n}\n");
        assertEquals(Map.of("a", 2, "b", 4), lines);
    }

    private Path matrix() throws IOException {
        var sample = (RiskMatrix) new JsonFormat().read(Files.readAllBytes(Path.of("assets/samples/support-assistant.risks.json")));
        List<Risk> risks = IntStream.rangeClosed(1, RISKS).mapToObj(i -> Risk.of("r" + i, "R-" + i, "Risk " + i)).toList();
        var huge = new RiskMatrix(new DocumentId("00000000-0000-4000-8000-000000000001"), Header.of("Huge"), sample.grid(), risks,
                Simulation.empty(), List.of(), List.of(), Map.of());
        return Files.write(folder.resolve("huge.risks.json"), new JsonFormat().write(huge));
    }
}
