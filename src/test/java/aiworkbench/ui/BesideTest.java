package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.CssLog;

/** Two documents of a product are worked on side by side. */
class BesideTest extends AppRig {

    @Test
    void theDocumentWithTheKeyboardIsInFront() throws Exception {
        size(1000, 800);
        start(sample("support-assistant.risks.json"), sample("support-assistant.plan.json"), sample("support-assistant.canvas.json"));
        until(() -> tabs().getTabs().size() == 4);
        robot.push(KeyCode.SHORTCUT, KeyCode.BACK_SLASH);
        robot.write("risk");
        robot.type(KeyCode.ENTER);
        until(() -> shown(".beside-pane"));
        assertTrue(front() instanceof Canvas);
        assertEquals(3, tabs().getSelectionModel().getSelectedIndex());

        var register = robot.lookup(".beside-pane .table-view").query();
        robot.interact(register::requestFocus);
        until(() -> front() instanceof RiskMatrix);
        assertEquals(3, tabs().getSelectionModel().getSelectedIndex(), "the canvas stays where it is");
        assertTrue(register.isFocused());
        robot.interact(() -> tabs().getSelectionModel().getSelectedItem().getContent().lookup(".note").requestFocus());
        until(() -> front() instanceof Canvas);

        robot.interact(() -> tabs().getSelectionModel().select(1));
        until(() -> front() instanceof RiskMatrix);
        assertFalse(shown(".beside-pane"), "a tab shows its own document");
        assertTrue(tabs().getTabs().get(1).getContent() != null && tabs().getTabs().get(3).getContent() != null);

        try (var log = new CssLog()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.BACK_SLASH);
            robot.type(KeyCode.ENTER);
            until(() -> shown(".beside-pane"));
            assertEquals(List.of(), log.warnings(), "a list that opens for the second time");
        }
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.BACK_SLASH);
        until(() -> !shown(".beside-pane"));
        robot.push(KeyCode.SHORTCUT, KeyCode.W);
        until(() -> tabs().getTabs().size() == 3);
    }

    @Test
    void theNextStartShowsTheTwoAgain() throws Exception {
        size(1000, 800);
        start(sample("support-assistant.risks.json"), sample("support-assistant.plan.json"), sample("support-assistant.canvas.json"));
        until(() -> tabs().getTabs().size() == 4);
        robot.push(KeyCode.SHORTCUT, KeyCode.BACK_SLASH);
        robot.write("risk");
        robot.type(KeyCode.ENTER);
        until(() -> shown(".beside-pane"));
        robot.interact(() -> robot.lookup(".beside-pane .table-view").query().requestFocus());
        until(() -> front() instanceof RiskMatrix);

        robot.interact(() -> stage.hide());
        app.stop();
        start();
        until(() -> tabs().getTabs().size() == 4 && shown(".beside-pane .table-view"));
        assertTrue(front() instanceof Canvas, "the tab is that of before, not that of the document beside");
        assertEquals(3, tabs().getSelectionModel().getSelectedIndex());
    }

    private Document front() {
        return app.front().orElseThrow();
    }
}
