package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each verb in the distribution, as a user starts it: without JavaFX on its path. */
class VerbsIT {

    @TempDir
    private Path folder;

    @Test
    void aDocumentIsMadeReviewedFormattedExportedAndGivenBack() throws IOException {
        fine("new", "risks", "--template", "bp-support-chatbot", "--title", "Reply assistant", "-o", "reply.risks.json");
        fine("check", "reply.risks.json");
        fine("format", "reply.risks.json");
        fine("export", ".", "--to", "pdf,png,svg,md,csv", "-o", "out");
        fine("extract", "out/reply.risks.pdf", "-o", "back.risks.json");
        assertArrayEquals(Files.readAllBytes(folder.resolve("reply.risks.json")), Files.readAllBytes(folder.resolve("back.risks.json")));
    }

    @Test
    void theShippedSamplesAndTemplatesPassTheReview() {
        fine("check", Launched.APP.resolve("samples").toString(), Launched.APP.resolve("templates").toString());
    }

    @Test
    void reportsAndSchemasGoToStandardOutput() {
        for (var format : new String[] {"json", "sarif"}) {
            assertTrue(fine("check", Launched.APP.resolve("samples").toString(), "--format", format).out().startsWith("{\n"));
        }
        for (var kind : new String[] {"canvas", "plan", "risks"}) {
            assertTrue(fine("schema", kind).out().contains("https://json-schema.org/draft/2020-12/schema"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullOutputEndsWithFour() {
        var run = Launched.start(Path.of("/bin/sh"), folder, Map.of(), "-c", "exec \"" + Launched.LAUNCHER + "\" schema canvas > /dev/full");
        assertEquals(4, run.exit(), run.err());
        assertTrue(run.isCalm() && run.err().lines().count() == 1, run.err());
    }

    @Test
    void wrongUsageEndsWithTwo() {
        for (var arguments : new String[][] {{"check"}, {"new", "canvas"}, {"schema", "roadmap"}, {"export", "."}, {"--no-such-option"},
            {"no-such-verb"}}) {
            var run = Launched.in(folder, arguments);
            assertEquals(2, run.exit(), run.err());
            assertTrue(run.isCalm() && run.out().isEmpty() && !run.err().isBlank(), run.err());
        }
    }

    private Launched fine(String... arguments) {
        var run = Launched.in(folder, arguments);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.isCalm(), run.err());
        return run;
    }
}
