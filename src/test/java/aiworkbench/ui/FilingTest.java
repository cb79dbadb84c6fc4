package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import aiworkbench.storage.document.DocumentStore;

/** Files are renamed, copied and deleted in the workspace pane, all of it can be taken back, and what others do there is seen. */
class FilingTest extends SafetyRig {

    @Test
    void filesAreRenamedCopiedAndDeletedAndAllOfItIsTakenBack() throws Exception {
        edited();
        var helper = docs.resolve("helper.canvas.json");
        rename("helper");
        until(() -> Files.exists(helper) && Files.notExists(canvas));
        until(() -> state().startsWith("Saved") && status().startsWith("helper.canvas.json"));
        assertEquals(NAME + "!", inFile(helper));
        assertFalse(robot.lookup("#undo").queryButton().isDisabled(), "its steps can still be undone");
        press("Undo");
        until(() -> Files.exists(canvas) && Files.notExists(helper));

        dialogs.said.clear();
        rename("a/b");
        asked("cannot be the name of a file");
        assertTrue(Files.exists(canvas));

        var copy = docs.resolve("support (copy).canvas.json");
        key(KeyCode.SHORTCUT, KeyCode.D);
        until(() -> Files.exists(copy) && rows() == 2);
        assertNotEquals(new DocumentStore().open(copy).document().id(), front().id());
        press("Undo");
        until(() -> Files.notExists(copy) && rows() == 1);

        key(KeyCode.DELETE);
        until(() -> Files.notExists(canvas) && tabs().getTabs().size() == 1);
        assertTrue(Files.exists(folder.resolve("bin/files/support.canvas.json")));
        press("Undo");
        until(() -> Files.exists(canvas) && tabs().getTabs().size() == 2);
        assertEquals(NAME + "!", title().getText());

        var plan = docs.resolve("support.plan.json");
        Files.copy(SAMPLES.resolve("support-assistant.plan.json"), plan);
        until(() -> rows() == 2);
        Files.delete(plan);
        until(() -> rows() == 1);
        aProductIsRenamedInAllItsDocuments(plan);
    }

    @Test
    void whoeverWalksTheFilesStaysWhereTheyAreWhenTheListChanges() throws Exception {
        var plan = walkedToPlan();
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        until(() -> rows() == 3);
        assertTrue(list().getSelectionModel().getSelectedItem().toString().contains("support.plan.json"), () -> list().getSelectionModel().getSelectedItem() + "");
        robot.push(KeyCode.DELETE);
        until(() -> rows() == 2);
        assertTrue(Files.notExists(plan) && Files.exists(canvas), "the file that was chosen is deleted, not the one in front");
        assertNull(list().getSelectionModel().getSelectedItem(), "the next key does not hit another file");
    }

    @Test
    void aDeletedFileComesBackWithoutAMouse() throws Exception {
        var plan = walkedToPlan();
        robot.push(KeyCode.DELETE);
        until(() -> Files.notExists(plan) && robot.lookup(".toast").tryQuery().isPresent());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(owner().getParent().getStyleClass().contains("toast"), () -> owner() + "");
        robot.push(KeyCode.SPACE);
        until(() -> Files.exists(plan));
        assertSame(list(), owner());
    }

    /** The keyboard is at a plan in the list, and a canvas is in front. */
    private Path walkedToPlan() throws Exception {
        edited();
        var plan = docs.resolve("support.plan.json");
        Files.copy(SAMPLES.resolve("support-assistant.plan.json"), plan);
        until(() -> rows() == 2);
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(list().getItems().stream().filter(row -> row.toString().contains("support.plan.json")).findFirst().orElseThrow());
        });
        return plan;
    }

    private void aProductIsRenamedInAllItsDocuments(Path plan) throws Exception {
        Files.copy(SAMPLES.resolve("support-assistant.plan.json"), plan);
        until(() -> rows() == 2);
        robot.interact(() -> app.desk().active().orElseThrow().rename(NAME));
        until(() -> headings() == 2);
        answer("Helper");
        robot.interact(() -> {
            list().getSelectionModel().select(1);
            var menu = list().getContextMenu();
            menu.getOnShowing().handle(null);
            menu.getItems().stream().filter(item -> "Rename the product…".equals(item.getText())).findFirst().orElseThrow().fire();
        });
        until(() -> titles().equals(List.of("Helper", "Helper")));
        assertEquals("Helper", title().getText(), "the document in front stays in front");
        press("Undo");
        until(() -> titles().equals(List.of(NAME, NAME)));
        dialogs.meanwhile = null;
    }

    private List<String> titles() {
        return app.desk().documents().stream().map(open -> open.document().title()).toList();
    }

    /** How many products and groups of actions are listed. */
    private long headings() {
        return list().getItems().stream().filter(row -> row.toString().startsWith("Heading[")).count();
    }

    private void answer(String text) {
        dialogs.meanwhile = content -> ((TextField) ((Parent) content).lookup(".text-field")).setText(text);
        dialogs.presses.add("OK");
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> list() {
        return robot.lookup(".workspace-list").queryAs(ListView.class);
    }

    /** How many documents are listed. */
    private long rows() {
        return list().getItems().stream().filter(row -> row.toString().startsWith("Of[")).count();
    }

    private void key(KeyCode... keys) {
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(1);
        });
        robot.push(keys);
    }

    private void rename(String name) {
        answer(name);
        key(KeyCode.F2);
        dialogs.meanwhile = null;
    }
}
