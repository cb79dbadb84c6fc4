package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.storage.JsonFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A matrix of many thousand risks goes through the command line: nothing in its way takes time for each pair of them. */
@Tag("reliability")
@Timeout(120)
class HugeMatrixTest {

    private static final int RISKS = Reliability.of(8_000, 100_000, 100_000, 100_000);

    @TempDir
    private Path folder;

    @Test
    void thousandsOfRisksAreChecked() throws IOException {
        var ran = Ran.with("check", "--format", "json", matrix().toString());
        assertTrue(ran.exit() == Exit.FINE || ran.exit() == Exit.FINDINGS, ran.err());
        assertTrue(ran.out().contains("\"product\": \"Huge\""), ran.out());
    }

    @Test
    void theLinesOfThousandsOfElementsAreFoundInOnePass() throws IOException {
        var text = Files.readString(matrix());
        var ids = IntStream.rangeClosed(1, RISKS).mapToObj(i -> "r" + i).collect(Collectors.toSet());
        var lines = Report.lines(text.getBytes(StandardCharsets.UTF_8), ids);
        assertEquals(ids, lines.keySet());
        assertTrue(text.lines().skip(lines.get("r" + RISKS) - 1L).findFirst().orElseThrow().contains("\"r" + RISKS + "\""));
    }

    @Test
    void theLineOfEachElementIsFoundInOnePass() {
        var file = "{\n \"id\": \"a\",\n \"x\": [\n  { \"id\" : \"b\" },\n  { \"id\": \"a\" },\n { \"id\": 1, \"text\": \"\\\"id\\\": é\", \"id\": \"c\" }\n ]\n}\n\"id\"";
        assertEquals(Map.of("a", 2, "b", 4, "c", 6), Report.lines(file.getBytes(StandardCharsets.UTF_8), Set.of("a", "b", "c", "d", "1")));
    }

    private Path matrix() throws IOException {
        var sample = (RiskMatrix) new JsonFormat().read(Files.readAllBytes(Path.of("assets/samples/support-assistant.risks.json")));
        List<Risk> risks = IntStream.rangeClosed(1, RISKS).mapToObj(i -> Risk.of("r" + i, "R-" + i, "Risk " + i)).toList();
        var huge = new RiskMatrix(new DocumentId("00000000-0000-4000-8000-000000000001"), Header.of("Huge"), sample.grid(), risks,
                Simulation.empty(), List.of(), List.of(), Map.of());
        return Files.write(folder.resolve("huge.risks.json"), new JsonFormat().write(huge));
    }
}
