package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import aiworkbench.git.Revision;
import aiworkbench.git.WorkTree;
import aiworkbench.ui.versions.PastVersion;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.eclipse.jgit.api.Git;
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

        dialogs.presses.add("OK");
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
        asked("Branch: main. Changed files: 0. New documents: 0.");
        command("git push");
        asked("“main” has no counterpart in another repository yet.");

        var notes = new ArrayList<String>();
        dialogs.meanwhile = content -> notes.addAll(notes(content));
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        until(() -> notes.stream().anyMatch(note -> note.equals("Begin (Ana)")));
        assertEquals(3, notes.stream().filter(note -> note.endsWith("(Ana)")).count());
        until(() -> !dialogs.busy);
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
