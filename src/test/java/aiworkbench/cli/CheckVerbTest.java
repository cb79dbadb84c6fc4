package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckVerbTest {

    private static final String LOST_NOTE = """
            {
              "format": "aiworkbench-canvas",
              "version": 1,
              "id": "0b9fe4c2-7c1d-4e43-9a35-0b6f3d2f8a10",
              "header": { "product": "Reply assistant" },
              "notes": [
                { "id": "n1", "block": "data-source", "text": "Old tickets" },
                { "id": "n2", "block": "attic", "text": "Lost" }
              ]
            }
            """;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeADocumentWithAnError() throws IOException {
        file = Files.writeString(folder.resolve("lost note.canvas.json"), LOST_NOTE);
    }

    @Test
    void theShippedSamplesPass() {
        var run = Ran.with("check", "assets/samples");
        assertEquals(Exit.FINE, run.exit(), run.out() + run.err());
    }

    /** A sample that is midway through its plan has open points, but holds together. */
    @Test
    void openPointsFailOnlyBeforeAFinalExport() {
        var run = Ran.with("check", "assets/samples", "--final");
        assertEquals(Exit.FINDINGS, run.exit(), run.err());
        assertTrue(run.out().contains("Error RSK-02: R2 Tone is worse for non-native writers is High and has no owner"), run.out());
        assertTrue(run.err().endsWith("""
                findings were left as they are.
                Resume screening: no errors, no warnings, 1 hint
                Support reply assistant: 7 errors, 11 warnings, no hints
                """), run.err());
        assertEquals(Exit.FINE, Ran.with("check", "assets/samples/brand-copy.canvas.json", "--final").exit());
    }

    @Test
    void untouchedTemplatesHaveNothingToSay() {
        assertEquals("", Ran.with("check", "assets/templates").out());
    }

    @Test
    void errorsAreNamedWithTheLineOfTheirElement() {
        var run = Ran.with("check", folder);
        assertEquals(Exit.FINDINGS, run.exit());
        assertTrue(run.out().startsWith(file + ":8: Error INT-04: The note “Lost” lies in the block “attic”"), run.out());
        assertEquals("""
                1 document reviewed: 1 error, no warnings, no hints.
                Not checked without the plan: LAW-09, LAW-11, XDC-03
                """, run.err());
    }

    @Test
    void waivedErrorsCountAsFine() throws IOException {
        var waiver = "], \"waivers\": [{ \"id\": \"w1\", \"rule\": \"INT-04\", \"place\": \"n2\", \"reason\": \"comes with the next layout\" }]";
        Files.writeString(file, LOST_NOTE.replace("]", waiver));
        assertEquals(Exit.FINE, Ran.with("check", file).exit());
        var result = json(Ran.with("check", file, "--format", "sarif").out()).at("/runs/0/results/0");
        assertEquals("inSource", result.at("/suppressions/0/kind").asString());
    }

    @Test
    void jsonTellsScriptsEverything() throws IOException {
        Files.writeString(folder.resolve("broken.plan.json"), "{");
        var run = Ran.with("check", folder, "--format", "json");
        assertEquals(Exit.UNREADABLE, run.exit());
        var report = json(run.out());
        assertEquals("aiworkbench-check", report.at("/format").asString());
        assertEquals(1, report.at("/errors").asInt());
        assertEquals("INT-04", report.at("/files/0/findings/0/rule").asString());
        assertEquals("n2", report.at("/files/0/findings/0/element").asString());
        assertEquals(8, report.at("/files/0/findings/0/line").asInt());
        assertEquals("LAW-09", report.at("/files/0/unchecked/0/rule").asString());
        assertEquals("plan", report.at("/files/0/unchecked/0/missing/0").asString());
        assertTrue(report.at("/unread/0/file").asString().endsWith("broken.plan.json"));
    }

    @Test
    void sarifHasWhatTheStandardRequires() throws IOException {
        Files.writeString(folder.resolve("broken.plan.json"), "{");
        var log = json(Ran.with("check", folder, "--format", "sarif").out());
        assertEquals("2.1.0", log.at("/version").asString());
        var run = log.at("/runs/0");
        assertEquals("AI Product Workbench", run.at("/tool/driver/name").asString());
        var result = run.at("/results/0");
        assertEquals("error", result.at("/level").asString());
        assertEquals(result.at("/ruleId"), run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id"));
        assertTrue(result.at("/message/text").asString().contains("attic"));
        assertEquals(8, result.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertTrue(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString().endsWith("/lost%20note.canvas.json"));
        assertEquals(false, run.at("/invocations/0/executionSuccessful").asBoolean());
        assertTrue(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString().length() > 10);
        assertEquals("Not checked without the plan: LAW-09, LAW-11, XDC-03", run.at("/invocations/0/toolExecutionNotifications/1/message/text").asString());
        assertEquals("note", run.at("/invocations/0/toolExecutionNotifications/1/level").asString());
    }

    /** The schema that OASIS published with the standard, and a validator that knows nothing of this program. */
    @Test
    void sarifIsValidByTheSchemaOfTheStandard() throws IOException {
        Files.writeString(folder.resolve("broken.plan.json"), "{");
        Files.writeString(folder.resolve("waived.canvas.json"), LOST_NOTE.replace("]",
                "], \"waivers\": [{ \"id\": \"w1\", \"rule\": \"INT-04\", \"place\": \"n2\", \"reason\": \"comes later\" }]"));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(sarifSchema());
        for (var places : List.of(List.of(folder), List.of(Path.of("assets/samples"), Path.of("assets/templates")))) {
            var arguments = new ArrayList<Object>(List.of("check", "--format", "sarif"));
            arguments.addAll(places);
            var log = Ran.with(arguments.toArray()).out();
            assertEquals(List.of(), schema.validate(log, InputFormat.JSON), log);
        }
        assertFalse(schema.validate("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{}]}]}", InputFormat.JSON).isEmpty());
    }

    private static String sarifSchema() throws IOException {
        try (var in = CheckVerbTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Links name documents by their ids, so files may go anywhere together; alone they miss what they point at, and say so. */
    @Test
    void movedTogetherNothingIsLostAndAloneNothingIsSilent() throws IOException {
        var moved = Files.createDirectories(folder.resolve("moved/elsewhere"));
        for (var kind : List.of("canvas", "plan", "risks")) {
            Files.copy(Path.of("assets/samples/support-assistant." + kind + ".json"), moved.resolve("renamed-" + kind + "." + kind + ".json"));
        }
        var together = json(Ran.with("check", moved, "--format", "json").out());
        assertEquals(json(Ran.with("check", "assets/samples/support-assistant.canvas.json", "assets/samples/support-assistant.plan.json",
                "assets/samples/support-assistant.risks.json", "--format", "json").out()).at("/warnings"), together.at("/warnings"));
        Files.delete(moved.resolve("renamed-plan.plan.json"));
        var left = Ran.with("check", moved);
        assertEquals(2, left.out().lines().filter(line -> line.contains("Hint INT-03") && line.contains("document that is not here")).count(), left.out());
        assertTrue(left.err().contains("Not checked without the plan: "), left.err());
    }

    @Test
    void hiddenFoldersAndTargetAreLeftOut() throws IOException {
        for (var name : new String[] {".git", "target", "sub"}) {
            Files.createDirectory(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("a.plan.json"), "");
        }
        var run = Ran.with("check", folder);
        assertEquals(1, run.err().lines().filter(line -> line.contains("a.plan.json")).count(), run.err());
        assertTrue(run.err().startsWith(folder.resolve("sub/a.plan.json") + ":1:1: "), run.err());
    }

    @Test
    void aFileThatIsNamedTwiceIsReviewedOnce() {
        assertTrue(Ran.with("check", file, folder).err().startsWith("1 document reviewed"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
