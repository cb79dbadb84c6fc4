package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

/** Findings that are mended by one click, or left as they are. */
class LeavingTest extends AppRig {

    @Test
    void aReasonSilencesAFindingAndUndoBringsItBack() throws Exception {
        open();
        int before = lines();
        answer("Legal decides on 4 December");
        robot.interact(() -> first().fire());
        until(() -> lines() == before - 1);
        assertTrue(dialogs.said.contains("Leave this finding as it is"), dialogs.said.toString());
        robot.interact(() -> robot.lookup("#undo").queryButton().fire());
        until(() -> lines() == before);
    }

    @Test
    void withoutAReasonNothingIsLeft() throws Exception {
        open();
        int before = lines();
        answer(" ");
        robot.interact(() -> first().fire());
        assertEquals("Leave this finding as it is\nA waiver needs a reason.", dialogs.said.getLast());
        assertEquals(before, lines());
    }

    @Test
    void aTestThatIsTooShortIsMadeLongEnoughInOneClick() throws Exception {
        size(1400, 900);
        start(sample("support-assistant.plan.json"));
        until(() -> lines() > 0);
        int before = lines();
        var mend = robot.lookup(".finding-mend").queryAs(Hyperlink.class);
        assertEquals("Run it for 21 days", mend.getText());
        robot.interact(mend::fire);
        until(() -> lines() == before - 1);
        assertTrue(robot.lookup(".finding-mend").tryQuery().isEmpty());
    }

    private void open() throws Exception {
        size(1400, 900);
        start(sample("support-assistant.canvas.json"));
        until(() -> lines() > 0);
    }

    private void answer(String reason) {
        dialogs.meanwhile = content -> ((TextField) ((VBox) content).getChildren().getLast()).setText(reason);
        dialogs.presses.add("OK");
    }

    private Hyperlink first() {
        return robot.lookup(".finding-leave").queryAs(Hyperlink.class);
    }

    private int lines() {
        return robot.lookup(".finding-leave").queryAll().size();
    }
}
