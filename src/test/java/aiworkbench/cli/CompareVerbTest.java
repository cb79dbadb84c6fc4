package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import aiworkbench.storage.JsonFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareVerbTest {

    private static final String BEFORE = """
            {
              "format": "aiworkbench-canvas",
              "version": 1,
              "id": "00000000-0000-0000-0000-000000000007",
              "header": {
                "product": "Reply assistant"
              },
              "notes": [
                {
                  "id": "a",
                  "text": "Agents lose ten minutes"
                },
                {
                  "id": "b",
                  "text": "A | pipe"
                }
              ]
            }
            """;

    @TempDir
    private Path folder;
    private Path before;
    private Path after;

    @BeforeEach
    void writeTwoVersions() throws IOException {
        before = Files.createDirectories(folder.resolve("old")).resolve("a.canvas.json");
        after = Files.createDirectories(folder.resolve("new")).resolve("a.canvas.json");
        Files.writeString(before, BEFORE);
        Files.writeString(after, BEFORE.replace("ten minutes", "twenty minutes").replace("\"b\"", "\"n\""));
    }

    @Test
    void whatDiffersIsNamedElementByElementWithItsWordsMarked() {
        var run = Ran.with("compare", before, after);
        assertEquals(Exit.FINE, run.exit());
        assertEquals("""
                Reply assistant: AI product canvas
                  * Agents lose twenty minutes (Notes)
                      Text: Agents lose [-ten-] {+twenty+} minutes
                  + A | pipe (Notes)
                      Text: {+A | pipe+}
                  - A | pipe (Notes)
                      Text: [-A | pipe-]
                """, run.out());
        assertEquals("3 differences.\n", run.err());
    }

    @Test
    void openConflictsAreCountedInWords() throws IOException {
        var ours = Files.writeString(folder.resolve("ours.canvas.json"), BEFORE.replace("ten minutes", "nine minutes"));
        Ran.with("merge", before, ours, after, "-o", folder.resolve("merged.canvas.json"));
        Ran.with("merge", "--resolve", "ours", Files.copy(folder.resolve("merged.canvas.json"), folder.resolve("decided.canvas.json")));
        assertEquals("""
                Reply assistant: AI product canvas
                  * The document
                      Conflicts to be decided: [-1-] {+0+}
                """, Ran.with("compare", folder.resolve("merged.canvas.json"), folder.resolve("decided.canvas.json")).out());
    }

    @Test
    void markdownMarksWordsAndReadsTextAsItWasWritten() {
        var run = Ran.with("compare", before, after, "--format", "md");
        assertTrue(run.out().startsWith("# What changed since "), run.out());
        assertTrue(run.out().contains("- **Changed** Agents lose twenty minutes (Notes)\n  - Text: Agents lose ~~ten~~ **twenty** minutes\n"), run.out());
        assertTrue(run.out().contains("A \\| pipe"), run.out());
    }

    @Test
    void scriptsGetJson() throws IOException {
        var tree = new JsonFormat();
        var run = Ran.with("compare", folder.resolve("old"), folder.resolve("new"), "--format", "json");
        assertEquals(Exit.FINE, run.exit());
        assertTrue(run.out().contains("\"differences\": 3") && run.out().contains("\"element\": \"a\""), run.out());
        assertFalse(run.out().contains("{+"), run.out());
        assertEquals("aiworkbench-compare", parsed(tree, run.out()));
    }

    private static Object parsed(JsonFormat format, String json) throws IOException {
        return format.parse(json.getBytes(StandardCharsets.UTF_8)).get("format");
    }

    @Test
    void anExportedPdfIsComparedByTheDocumentItCarries() throws IOException {
        Ran.with("export", before, "--to", "pdf", "-o", folder);
        var pdf = folder.resolve("a.canvas.pdf");
        assertEquals(Ran.with("compare", before, after).out(), Ran.with("compare", pdf, after).out());
        assertEquals("", Ran.with("compare", before, pdf).out());
        assertEquals("No differences.\n", Ran.with("compare", before, pdf).err());
        assertTrue(Ran.with("compare", before, pdf, "--format", "md").out().endsWith("Both versions say the same.\n"));
        var broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
        assertEquals(Exit.UNREADABLE, Ran.with("compare", broken, after).exit());
    }

    @Test
    void documentsThatCameOrWentAreNamed() throws IOException {
        Ran.with("new", "plan", "--title", "Reply assistant", "-o", folder.resolve("new").resolve("a.plan.json"));
        assertTrue(Ran.with("compare", folder.resolve("old"), folder.resolve("new")).out().contains("Reply assistant: 90-day plan (Added)"));
        var back = Ran.with("compare", folder.resolve("new"), folder.resolve("old"), "--format", "json").out();
        assertTrue(back.contains("\"change\": \"removed\""), back);
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        var broken = Files.writeString(folder.resolve("x.canvas.json"), "{");
        for (var path : new Path[] {broken, folder.resolve("gone.canvas.json")}) {
            var run = Ran.with("compare", before, path);
            assertEquals(Exit.UNREADABLE, run.exit());
            assertTrue(run.err().startsWith(path + ":"), run.err());
        }
        assertEquals(Exit.USAGE, Ran.with("compare", before).exit());
    }
}
