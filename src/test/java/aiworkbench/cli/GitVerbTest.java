package aiworkbench.cli;

import static aiworkbench.cli.MergeVerbTest.canvas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works with the real git program, as people who use it do. */
class GitVerbTest {

    private static final String NOTES = "a.canvas.json";

    @TempDir
    private Path folder;
    private Path here;
    private Path there;

    private record Said(int exit, String text) {}

    @BeforeAll
    static void needsGit() {
        boolean onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(entry -> Files.isExecutable(Path.of(entry, "git")));
        assumeTrue(onPath, "the git program is not installed, so nothing can be said about how it merges documents");
    }

    /** Two clones of one repository, both set up. */
    @BeforeEach
    void cloneTwice() throws IOException {
        var shared = folder.resolve("shared.git");
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", shared.toString());
        here = folder.resolve("here");
        git(folder, "clone", "--quiet", shared.toString(), here.toString());
        assertEquals(Exit.FINE, Ran.with("git", "install", here).exit());
        write(here, NOTES, "one", "two", "three");
        commit(here, "Begin");
        git(here, "push", "--quiet", "origin", "HEAD:main");
        there = folder.resolve("there");
        git(folder, "clone", "--quiet", shared.toString(), there.toString());
        assertEquals(Exit.FINE, Ran.with("git", "install", there).exit());
    }

    @Test
    void differentNotesMergeWithoutAQuestionAndTheSameNoteIsDecidedByCommandLine() throws IOException {
        write(there, NOTES, "one", "two", "theirs");
        commit(there, "Theirs");
        git(there, "push", "--quiet", "origin", "HEAD:main");
        write(here, NOTES, "mine", "two", "three");
        commit(here, "Mine");
        git(here, "pull", "--quiet", "--no-rebase", "--no-edit");
        assertEquals(canvas(7, "mine", "two", "theirs"), read(here, NOTES));
        git(here, "push", "--quiet", "origin", "HEAD:main");
        var compared = Ran.with("compare", "HEAD^1:" + here.resolve(NOTES), here.resolve(NOTES));
        assertEquals(Exit.FINE, compared.exit(), compared.err());
        assertTrue(compared.out().contains("[-three-] {+theirs+}") && !compared.out().contains("mine"), compared.out());
        assertEquals(Exit.UNREADABLE, Ran.with("compare", "nothing:" + here.resolve(NOTES), here.resolve(NOTES)).exit());

        git(there, "pull", "--quiet", "--no-rebase");
        write(there, NOTES, "mine", "their two", "theirs");
        commit(there, "Theirs again");
        git(there, "push", "--quiet", "origin", "HEAD:main");
        write(here, NOTES, "mine", "my two", "theirs");
        commit(here, "Mine again");
        var pull = run(here, "pull", "--no-rebase", "--no-edit");
        assertNotEquals(0, pull.exit());
        assertTrue(pull.text().contains("1 conflict is open in " + NOTES), pull.text());
        assertTrue(read(here, NOTES).contains("\"my two\"") && read(here, NOTES).contains("\"theirs\": \"their two\""), read(here, NOTES));
        assertEquals(Exit.FINE, Ran.with("merge", "--resolve", "theirs", here.resolve(NOTES)).exit());
        commit(here, "Decided");
        assertEquals(canvas(7, "mine", "their two", "theirs"), read(here, NOTES));
        git(here, "push", "--quiet", "origin", "HEAD:main");
    }

    @Test
    void rebaseRevertAndAMovedFileWorkToo() throws IOException {
        Files.createDirectory(there.resolve("plans"));
        git(there, "mv", NOTES, "plans/b.canvas.json");
        write(there.resolve("plans"), "b.canvas.json", "one", "two", "theirs");
        commit(there, "Moved");
        git(there, "push", "--quiet", "origin", "HEAD:main");
        write(here, NOTES, "mine", "two", "three");
        commit(here, "Mine");
        git(here, "pull", "--quiet", "--rebase");
        assertFalse(Files.exists(here.resolve(NOTES)));
        assertEquals(canvas(7, "mine", "two", "theirs"), read(here.resolve("plans"), "b.canvas.json"));
        write(here.resolve("plans"), "b.canvas.json", "mine", "later", "theirs");
        commit(here, "Later");
        git(here, "revert", "--no-edit", "HEAD~1");
        assertEquals(canvas(7, "one", "later", "theirs"), read(here.resolve("plans"), "b.canvas.json"));
        var shown = run(here, "diff", "HEAD~1", "HEAD").text();
        assertTrue(shown.lines().anyMatch(line -> line.startsWith("-") && line.contains("mine") && !line.contains("\"")), shown);
    }

    @Test
    void whatOthersWroteStays() throws IOException {
        var attributes = here.resolve(".gitattributes");
        var block = Files.readString(attributes);
        Files.writeString(attributes, block + "*.png binary\n");
        assertEquals(Exit.FINE, Ran.with("git", "install", here, "--program", "other").exit());
        assertEquals(block + "*.png binary\n", Files.readString(attributes));
        assertEquals("other merge %O %A %B -o %A --name %P", run(here, "config", "merge.aiworkbench.driver").text().strip());
        assertEquals(Exit.FINE, Ran.with("git", "uninstall", here).exit());
        assertEquals("*.png binary\n", Files.readString(attributes));
        assertEquals("", run(here, "config", "merge.aiworkbench.driver").text());
        assertEquals(Exit.FINE, Ran.with("git", "uninstall", here).exit(), "what is not there is not missed");

        git(here, "config", "merge.aiworkbench.driver", "their own %A");
        for (var action : List.of("install", "uninstall")) {
            var refused = Ran.with("git", action, here);
            assertEquals(Exit.USAGE, refused.exit());
            assertEquals("merge.aiworkbench.driver is set to “their own %A”, which is not ours. Nothing was changed.\n", refused.err());
        }
        Files.delete(attributes);
        Files.createSymbolicLink(attributes, folder.resolve("elsewhere"));
        assertEquals(Exit.USAGE, Ran.with("git", "install", here).exit());
        assertFalse(Files.exists(folder.resolve("elsewhere")));
        assertEquals(Exit.FINE, Ran.with("git", "uninstall", there).exit());
        assertFalse(Files.exists(there.resolve(".gitattributes")));
    }

    @Test
    void whereThereIsNoRepositoryGitSaysSo() throws IOException {
        var run = Ran.with("git", "install", folder);
        assertEquals(Exit.UNREADABLE, run.exit());
        assertTrue(run.err().startsWith("Git refuses to work in " + folder + ": not a git repository"), run.err());
        assertEquals(Exit.FAILED, Ran.with("git", "install", folder.resolve("gone")).exit());
        assertEquals(Exit.USAGE, Ran.with("git", "text").exit());
        assertTrue(Ran.with("git", "text", here.resolve(NOTES)).out().contains("- one"));
        var strange = Files.writeString(folder.resolve("strange.canvas.json"), "<<<<<<< HEAD\n");
        assertEquals("<<<<<<< HEAD\n", Ran.with("git", "text", strange).out());
        assertEquals(Exit.UNREADABLE, Ran.with("git", "text", folder.resolve("gone")).exit());
    }

    private static void write(Path where, String name, String... notes) throws IOException {
        Files.writeString(where.resolve(name), canvas(7, notes));
    }

    private static String read(Path where, String name) throws IOException {
        return Files.readString(where.resolve(name));
    }

    private static void commit(Path where, String message) throws IOException {
        git(where, "add", "--all");
        git(where, "commit", "--quiet", "-m", message);
    }

    private static void git(Path where, String... arguments) throws IOException {
        var said = run(where, arguments);
        assertEquals(0, said.exit(), () -> List.of(arguments) + "\n" + said.text());
    }

    private static Said run(Path where, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_EDITOR", "true");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "git ends");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Said(process.exitValue(), text);
    }
}
