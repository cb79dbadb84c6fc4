package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

class RightToLeftTest extends AppRig {

    @Test
    void aLanguageThatIsWrittenFromRightToLeftTurnsTheWindowRound() throws Exception {
        locale = Locale.forLanguageTag("he");
        start(sample("support-assistant.canvas.json"));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, stage.getScene().getEffectiveNodeOrientation());
        assertTrue(x(".workspace-pane") > x("#tabs"), "the workspace pane is at the right");
        assertTrue(x("#more") < x("#title"), "the menu is at the left");
        assertTrue(title().getText().startsWith("Support"));
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        until(() -> Window.getWindows().stream().anyMatch(window -> window instanceof Popup && window.isShowing()));
        Window.getWindows().stream().filter(Popup.class::isInstance).forEach(window ->
                assertEquals(NodeOrientation.RIGHT_TO_LEFT, window.getScene().getEffectiveNodeOrientation()));
        robot.type(KeyCode.ESCAPE);
    }

    private double x(String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }
}
