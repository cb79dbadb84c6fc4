package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.governance.Workshops;
import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.storage.document.DocumentStore;

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

    /** A whole workshop of 60 minutes, from an empty canvas to a voted, saved one and its summary as PDF. Keys only; the clock is turned. */
    @Test
    void aWorkshopOfAnHourLeavesASavedCanvasAndItsSummary() throws Exception {
        var now = new AtomicReference<>(Instant.parse("2026-11-21T09:00:00Z"));
        clock = now::get;
        var file = Files.copy(Path.of("assets/templates/blank.canvas.json"), folder.resolve("hour.canvas.json"));
        start(file);
        robot.push(KeyCode.F5);
        until(() -> onWall() && wall().getScene().getFocusOwner() == wall());
        var keys = new Keyboard(() -> wall().getScene());
        robot.interact(() -> {
            keys.push(KeyCode.F2).push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.SPACE);
            assertEquals("Outcome", wallLabel("#title"));
            int passed = 0;
            for (var script = Workshops.of(canvas()).get(1); passed < script.steps().size(); passed++) {
                var step = script.steps().get(passed);
                work(keys, passed);
                now.updateAndGet(time -> time.plus(Duration.ofMinutes(step.minutes())));
                if (passed + 1 < script.steps().size()) {
                    keys.push(KeyCode.CONTROL, KeyCode.RIGHT);
                }
            }
            assertEquals(10, passed);
            assertEquals(Instant.parse("2026-11-21T10:00:00Z"), now.get(), "an hour has passed");
            keys.push(KeyCode.F4);
            assertTrue(texts().stream().anyMatch(text -> text.contains("Ask Legal")), () -> texts().toString());
            keys.push(KeyCode.CONTROL, KeyCode.S);
        });
        until(() -> state().startsWith("Saved"));
        var canvas = (Canvas) new DocumentStore().open(file).document();
        assertEquals("support agents", canvas.outcome().segment());
        assertEquals("a number", canvas.outcome().metric());
        assertEquals(15, canvas.notes().size(), () -> canvas.notes().toString());
        assertEquals(12, canvas.notes().stream().mapToInt(Note::votes).sum(), "4 people with 3 votes each");
        assertEquals(Evidence.ASSUMPTION, CanvasEdits.notes(canvas, "user-problem").getFirst().evidence());
        assertEquals(List.of("Ines"), CanvasEdits.notes(canvas, "actions").stream().map(Note::owner).toList());

        var pdf = folder.resolve("hour-summary.pdf");
        dialogs.files.add(pdf);
        robot.interact(() -> keys.push(KeyCode.CONTROL, KeyCode.E));
        until(() -> wallLabel("#hint").equals("hour-summary.pdf is written"));
        assertTrue(Files.size(pdf) > 1_000 && new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        robot.interact(() -> keys.push(KeyCode.ENTER));
        until(() -> app.desk().documents().stream().anyMatch(open -> open.document() instanceof Plan plan && plan.items().size() == 1));
    }

    /** What a team does in one step of the script. */
    private void work(Keyboard keys, int step) {
        switch (step) {
            case 0 -> { }
            case 1 -> keys.push(KeyCode.ENTER).write("support agents").push(KeyCode.ENTER).write("answering").push(KeyCode.ENTER)
                    .write("be faster").push(KeyCode.ENTER).write("a number").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
            case 8 -> {
                keys.times(4, KeyCode.UP).push(KeyCode.ENTER).times(9, KeyCode.DIGIT1).times(4, KeyCode.DIGIT2);
                assertEquals("All 12 votes are given", wallLabel("#hint"));
                keys.push(KeyCode.TAB).push(KeyCode.A).push(KeyCode.ESCAPE);
            }
            case 9 -> keys.push(KeyCode.ENTER).write("Ask Legal @Ines").push(KeyCode.ENTER).push(KeyCode.ENTER)
                    .push(KeyCode.CONTROL, KeyCode.D).write("Rules first").push(KeyCode.ENTER)
                    .push(KeyCode.CONTROL, KeyCode.P).write("The phone team").push(KeyCode.ENTER);
            default -> {
                boolean silent = step == 2 || step == 6;
                keys.push(KeyCode.ENTER).write("First of " + step).push(KeyCode.ENTER).write("Second of " + step).push(KeyCode.ENTER).push(KeyCode.ENTER);
                assertEquals(silent, texts().contains("covered"), "what is written in silence is covered");
                if (silent) {
                    keys.push(KeyCode.H);
                    assertTrue(texts().contains("First of " + step), "and revealed");
                }
            }
        }
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
