package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;

/** A document on the wall, by keyboard only. */
class PresentingTest extends AppRig {

    @Test
    void notesAreTypedVotedOnAndTakenBackOnTheWall() throws Exception {
        var file = sample("support-assistant.canvas.json");
        start(file);
        robot.push(KeyCode.F5);
        until(() -> onWall() && wall().getScene().getWindow().isFocused() && wall().getScene().getFocusOwner() == wall());
        until(() -> wallLabel("#title").equals("User Problem"));
        int before = notes().size();

        robot.push(KeyCode.ENTER);
        robot.type(KeyCode.B, KeyCode.O, KeyCode.T, KeyCode.S);
        robot.push(KeyCode.ENTER);
        robot.type(KeyCode.H, KeyCode.I);
        robot.push(KeyCode.ESCAPE);
        until(() -> notes().size() == before + 2 && notes().subList(before, before + 2).equals(List.of("bots", "hi")));

        int votes = votes();
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.DIGIT1);
        until(() -> votes() == votes + 2);
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        until(() -> votes() == votes + 1);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> notes().size() == before);
        robot.push(KeyCode.ESCAPE);
        until(() -> !onWall());
        assertEquals("Saved", state());
    }

    @Test
    void partsAreWalkedCoveredAndBlanked() throws Exception {
        start(sample("support-assistant.canvas.json"));
        robot.push(KeyCode.F5);
        until(() -> onWall() && wall().getScene().getWindow().isFocused() && wall().getScene().getFocusOwner() == wall());
        robot.push(KeyCode.RIGHT);
        until(() -> wallLabel("#title").equals("AI Approach"));
        robot.push(KeyCode.END);
        until(() -> wallLabel("#title").equals("What we have come to"));
        robot.push(KeyCode.HOME);
        until(() -> wallLabel("#title").equals("Outcome"));
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.H);
        until(() -> texts().contains("covered") && texts().stream().allMatch(text -> text.equals("covered") || text.startsWith("Type")));
        robot.push(KeyCode.H);
        until(() -> !texts().contains("covered"));
        robot.push(KeyCode.B);
        until(() -> wall().lookup("#cover").isVisible());
        robot.push(KeyCode.B);
        until(() -> !wall().lookup("#cover").isVisible());
        until(() -> wallLabel("#timer").equals("10:00"));
        robot.push(KeyCode.MINUS);
        until(() -> wallLabel("#timer").equals("09:00"));
    }

    @Test
    void plansAndMatricesAreShownByPhaseAndLevel() throws Exception {
        start(sample("support-assistant.risks.json"));
        robot.push(KeyCode.F5);
        until(() -> onWall() && wall().getScene().getWindow().isFocused() && wall().getScene().getFocusOwner() == wall());
        until(() -> wallLabel("#title").equals("Extreme"));
        assertTrue(texts().stream().anyMatch(text -> text.startsWith("R")), () -> texts().toString());
        robot.push(KeyCode.DIGIT1);
        assertEquals("Saved", state(), "nothing is typed or voted on here");
        robot.push(KeyCode.ESCAPE);
        until(() -> !onWall());
    }

    private static boolean onWall() {
        return Window.getWindows().stream().anyMatch(PresentingTest::isWall);
    }

    private static boolean isWall(Window window) {
        return window instanceof Stage && window.getScene() != null && window.getScene().getRoot().getStyleClass().contains("wall");
    }

    private static Node wall() {
        return Window.getWindows().stream().filter(PresentingTest::isWall).findFirst().orElseThrow().getScene().getRoot();
    }

    private static String wallLabel(String id) {
        return ((Label) wall().lookup(id)).getText();
    }

    private static List<String> texts() {
        return wall().lookupAll(".wall-text").stream().map(node -> ((Text) node).getText()).toList();
    }

    private Canvas canvas() {
        return (Canvas) app.front().orElseThrow();
    }

    private int votes() {
        return CanvasEdits.notes(canvas(), "user-problem").getFirst().votes();
    }

    private List<String> notes() {
        return CanvasEdits.notes(canvas(), "user-problem").stream().map(Note::text).toList();
    }
}
