package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import aiworkbench.git.Revision;
import aiworkbench.git.WorkTree;
import aiworkbench.model.Canvas;
import aiworkbench.ui.versions.PastVersion;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.RefSpec;
import org.junit.jupiter.api.Test;

/** A folder that Git looks after, in the window. */
class SharingTest extends SafetyRig {

    @Test
    void documentsAreCommittedFromTheWindowAndTheirCommitsAreInTheHistory() throws Exception {
        try (var git = Git.init().setInitialBranch("main").setDirectory(docs.toFile()).call()) {
            var config = git.getRepository().getConfig();
            config.setString("user", null, "name", "Ana");
            config.setString("user", null, "email", "ana@example.org");
            config.setBoolean("commit", null, "gpgsign", false);
            config.save();
            git.add().addFilepattern("support.canvas.json").call();
            git.commit().setMessage("Begin").call();
        }
        edited();
        command("git commit");
        asked("Save your documents first");
        save();
        until(() -> inFile(canvas).endsWith("!"));
        until(() -> state().startsWith("Saved"));

        dialogs.presses.add("Commit");
        command("git commit");
        until(() -> commits().size() == 2);
        assertTrue(commits().getFirst().message().startsWith(NAME + "!: "), commits()::toString);
        dialogs.meanwhile = content -> ((CheckBox) ((ScrollPane) content).getContent().lookup("#commits")).fire();
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        until(() -> !dialogs.busy);
        type();
        save();
        until(() -> commits().size() == 3);
        assertTrue(commits().getFirst().message().startsWith(NAME + "!!: "), commits()::toString);
        command("git how things");
        asked("Branch: main\nNothing was changed since the last commit.");
        command("git push");
        asked("“main” has no counterpart in another repository yet.");

        var notes = new ArrayList<String>();
        dialogs.meanwhile = content -> notes.addAll(notes(content));
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        until(() -> notes.stream().anyMatch(note -> note.equals("Begin (Ana)")));
        assertEquals(3, notes.stream().filter(note -> note.endsWith("(Ana)")).count());
        until(() -> !dialogs.busy);

        dialogs.presses.add("Restore this version");
        dialogs.meanwhile = content -> choose(content, "Begin (Ana)");
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        until(() -> front().title().equals(NAME));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> front().title().equals(NAME + "!!"));
        boolean onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(entry -> Files.isExecutable(Path.of(entry, "git")));
        assumeTrue(onPath, "the git program is not installed, and only that fetches and pushes");
        othersPush();
        command("git push");
        asked("The others have commits that you do not have. Pull first, then push again.");
        command("git pull");
        until(() -> inFile(canvas).equals(NAME + "!!") && text(canvas).contains("Agents search three systems"));
        until(() -> ((Canvas) front()).notes().getFirst().text().equals("Agents search three systems") || !banners().isEmpty());
        command("git push");
        until(() -> ahead() == 0);
    }

    /** Another clone of a repository of both changes a note, and is first to push. */
    private void othersPush() throws Exception {
        var shared = folder.resolve("shared.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(shared.toFile()).call().close();
        try (var git = Git.open(docs.toFile())) {
            var config = git.getRepository().getConfig();
            config.setString("remote", "origin", "url", shared.toUri().toString());
            config.setString("remote", "origin", "fetch", "+refs/heads/*:refs/remotes/origin/*");
            config.setString("branch", "main", "remote", "origin");
            config.setString("branch", "main", "merge", "refs/heads/main");
            config.save();
            git.push().setRemote("origin").setRefSpecs(new RefSpec("main~1:refs/heads/main")).call();
        }
        var there = folder.resolve("there");
        try (var git = Git.cloneRepository().setURI(shared.toUri().toString()).setDirectory(there.toFile()).call()) {
            var file = there.resolve("support.canvas.json");
            Files.writeString(file, Files.readString(file).replace("five systems", "three systems"));
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Theirs").setAuthor("Ben", "ben@example.org").setCommitter("Ben", "ben@example.org").setSign(false).call();
            git.push().call();
        }
    }

    /** How many commits the others do not have. */
    private int ahead() {
        try (var tree = WorkTree.around(canvas).orElseThrow()) {
            return tree.state().ahead();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(Node content, String note) {
        content.lookupAll(".list-view").stream().map(node -> (ListView<Object>) node)
                .forEach(list -> list.getItems().stream().filter(item -> item instanceof PastVersion past && past.note().equals(note)).findFirst()
                        .ifPresent(item -> list.getSelectionModel().select(item)));
    }

    private void command(String words) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        until(() -> found() > 1);
        robot.write(words);
        until(() -> found() == 1);
        robot.push(KeyCode.ENTER);
    }

    /** How many commands are offered. */
    private static int found() {
        return Window.getWindows().stream().filter(window -> window instanceof Popup && window.isShowing())
                .map(window -> window.getScene().lookup(".quick-pick .list-view")).filter(ListView.class::isInstance)
                .mapToInt(node -> ((ListView<?>) node).getItems().size()).findFirst().orElse(0);
    }

    private List<Revision> commits() {
        try (var tree = WorkTree.around(canvas).orElseThrow()) {
            return tree.history(canvas, 9);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> notes(Node content) {
        return content.lookupAll(".list-view").stream().flatMap(node -> ((ListView<?>) node).getItems().stream())
                .filter(PastVersion.class::isInstance).map(item -> ((PastVersion) item).note()).toList();
    }
}
