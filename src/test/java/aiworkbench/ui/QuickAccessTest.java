package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.ui.common.CssLog;
import aiworkbench.ui.common.Offer;

/** Everything is reached by typing. */
class QuickAccessTest extends AppRig {

    @Test
    void everythingIsReachedByTyping() throws Exception {
        start(sample("support-assistant.canvas.json"), sample("support-assistant.risks.json"));
        until(() -> tabs().getTabs().size() == 3);
        robot.interact(() -> tabs().getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        commandsAreFoundByTheirNamesAndRunByEnter();
        whatIsNowhereIsSaidToBeNowhere();
        f1ShowsTheKeys();
        aTextIsFoundInAnotherDocumentAndOpenedThere();
    }

    private void commandsAreFoundByTheirNamesAndRunByEnter() {
        try (var log = new CssLog()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
            until(() -> !offers().isEmpty());
            assertEquals(List.of(), log.warnings());
        }
        var all = offers();
        assertTrue(all.stream().anyMatch(offer -> offer.title().equals("Save") && !offer.keys().isEmpty()), all::toString);
        assertFalse(all.stream().anyMatch(offer -> offer.title().equals("Undo")), "there is nothing to undo yet");

        robot.write("WORKSP pane");
        assertEquals(List.of("Workspace pane"), offers().stream().map(Offer::title).toList());
        robot.push(KeyCode.ENTER);
        until(() -> !robot.lookup(".workspace-pane").queryAll().stream().anyMatch(node -> node.getScene() != null && node.isVisible()));
        assertFalse(picking());
    }

    private void aTextIsFoundInAnotherDocumentAndOpenedThere() {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("agents send drafts unread");
        until(() -> !offers().isEmpty());
        assertTrue(stage.getTitle().contains("AI product canvas"), stage.getTitle());
        var risk = offers().stream().filter(offer -> offer.detail().contains("Risk matrix")).findFirst().orElseThrow();
        assertFalse(risk.marks().isEmpty());

        robot.interact(() -> list().getSelectionModel().select(risk));
        robot.push(KeyCode.ENTER);
        until(() -> stage.getTitle().contains("Risk matrix"));
        assertFalse(picking());
    }

    private void whatIsNowhereIsSaidToBeNowhere() {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("zebra crossing");
        until(() -> offers().isEmpty());
        robot.push(KeyCode.ESCAPE);
        assertFalse(picking());
        assertEquals("Support reply assistant", title().getText());
    }

    private void f1ShowsTheKeys() {
        dialogs.presses.add("Close");
        robot.push(KeyCode.F1);
        until(() -> dialogs.said.contains("Keys"));
    }

    private static boolean picking() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof Popup && window.isShowing() && window.getScene().lookup(".quick-pick") != null);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Offer> list() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).map(window -> window.getScene().lookup(".quick-pick .list-view"))
                .filter(node -> node != null).map(node -> (ListView<Offer>) node).findFirst().orElseThrow();
    }

    private static List<Offer> offers() {
        return List.copyOf(list().getItems());
    }
}
