package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeVerbTest {

    @TempDir
    private Path folder;
    private Path base;
    private Path out;

    @BeforeEach
    void writeABase() throws IOException {
        base = write("base", "one", "two");
        out = folder.resolve("out.canvas.json");
    }

    private Path write(String name, String... notes) throws IOException {
        return Files.writeString(folder.resolve(name + ".canvas.json"), canvas(7, notes));
    }

    /** A canvas with notes a, b and so on. */
    static String canvas(int id, String... notes) {
        var text = new StringBuilder("{\n  \"format\": \"aiworkbench-canvas\",\n  \"version\": 1,\n  \"id\": \"00000000-0000-0000-0000-00000000000"
                + id + "\",\n  \"notes\": [");
        for (int i = 0; i < notes.length; i++) {
            text.append(i == 0 ? "" : ",").append("\n    { \"id\": \"").append((char) ('a' + i)).append("\", \"text\": \"").append(notes[i]).append("\" }");
        }
        return text.append("\n  ]\n}\n").toString();
    }

    @Test
    void differentNotesComeTogether() throws IOException {
        var run = Ran.with("merge", base, write("ours", "mine", "two"), write("theirs", "one", "theirs"), "-o", out);
        assertEquals(Exit.FINE, run.exit(), run.err());
        assertEquals(canvas(7, "mine", "theirs"), Files.readString(out));
    }

    @Test
    void copiesOfAVersionControlProgramAreNeverNamed() throws IOException {
        var ours = write("ours", "mine", "two");
        assertEquals("", Ran.with("merge", base, ours, write("theirs", "one", "theirs"), "-o", ours, "--name", "x.canvas.json").err());
    }

    @Test
    void anUnreadableCopyIsCalledAsTheFileAndItsVersion() throws IOException {
        var broken = Files.writeString(folder.resolve("copy"), "{");
        var run = Ran.with("merge", base, write("ours", "mine", "two"), broken, "-o", out, "--name", "x.canvas.json");
        assertTrue(run.err().startsWith("x.canvas.json (theirs):1:"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"ours,mine", "theirs,other"})
    void theSameNoteIsKeptTwiceUntilSomebodyDecides(String what, String text) throws IOException {
        var ours = write("ours", "mine", "two");
        var run = Ran.with("merge", base, ours, write("theirs", "other", "two"), "-o", ours);
        assertEquals(Exit.FINDINGS, run.exit());
        assertTrue(run.err().contains("1 conflict is open in " + ours + "."), run.err());
        var kept = Files.readString(ours);
        assertTrue(kept.contains("\"mine\"") && kept.contains("\"theirs\": \"other\"") && kept.contains("\"conflicts\": ["), kept);
        var decided = Ran.with("merge", "--resolve", what, ours);
        assertEquals(Exit.FINE, decided.exit(), decided.err());
        assertEquals(canvas(7, text, "two"), Files.readString(ours));
        var again = Ran.with("merge", "--resolve", what, ours);
        assertEquals(Exit.FINE, again.exit());
        assertEquals(ours + " has no open conflicts.\n", again.err());
    }

    @Test
    void keepingBothMakesASecondNote() throws IOException {
        var run = Ran.with("merge", base, write("ours", "mine", "two"), write("theirs", "other", "two"), "-o", out, "--resolve", "both");
        assertEquals(Exit.FINE, run.exit(), run.err());
        var merged = Files.readString(out);
        assertTrue(merged.contains("\"mine\"") && merged.contains("\"other\"") && !merged.contains("conflicts"), merged);
    }

    @Test
    void withoutABaseOnlyWhatDiffersIsAConflict() throws IOException {
        var empty = Files.writeString(folder.resolve("empty"), "");
        var run = Ran.with("merge", empty, write("ours", "one", "two", "three"), write("theirs", "one", "other"), "-o", out, "--name", "x.canvas.json");
        assertEquals(Exit.FINDINGS, run.exit());
        assertTrue(run.err().contains("in x.canvas.json"), run.err());
        assertTrue(Files.readString(out).contains("three"));
    }

    @Test
    void whatCannotBeMergedLeavesEverythingAsItWas() throws IOException {
        var ours = write("ours", "mine", "two");
        var before = Files.readAllBytes(ours);
        var stranger = Files.writeString(folder.resolve("stranger.canvas.json"), canvas(8, "one"));
        var broken = Files.writeString(folder.resolve("broken.canvas.json"), "{\n<<<<<<< HEAD");
        var newer = Files.writeString(folder.resolve("newer.canvas.json"), canvas(7, "one").replace("\"version\": 1", "\"version\": 99"));
        for (var theirs : new Path[] {stranger, broken, newer, folder.resolve("gone.canvas.json")}) {
            assertEquals(Exit.UNREADABLE, Ran.with("merge", base, ours, theirs, "-o", ours).exit());
            assertEquals(Exit.UNREADABLE, Ran.with("merge", theirs.equals(stranger) ? broken : theirs, ours, base, "-o", ours).exit());
            assertArrayEquals(before, Files.readAllBytes(ours));
        }
        assertEquals(Exit.UNREADABLE, Ran.with("merge", "--resolve", "ours", broken).exit());
    }

    @Test
    void nothingElseIsReplacedUnasked() throws IOException {
        Files.writeString(out, "something else");
        var arguments = new Object[] {"merge", base, base, base, "-o", out};
        assertEquals(Exit.USAGE, Ran.with(arguments).exit());
        assertEquals("something else", Files.readString(out));
        assertEquals(Exit.USAGE, Ran.with("merge", base, base, base, "-o", folder).exit());
        assertEquals(Exit.FINE, Ran.with("merge", base, base, base, "-o", out, "--force").exit());
        assertEquals(canvas(7, "one", "two"), Files.readString(out));
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        for (var run : new Ran[] {Ran.with("merge", base), Ran.with("merge", base, base, base), Ran.with("merge", base, base, "-o", out)}) {
            assertEquals(Exit.USAGE, run.exit());
            assertEquals("Name three files and -o, or files with open conflicts and --resolve.\n", run.err());
        }
        assertFalse(Files.exists(out));
    }
}
