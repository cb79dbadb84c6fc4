package aiworkbench.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.session.Session;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.CssLog;
import aiworkbench.ui.common.Fxml;

/** One wall in a scene, by keyboard. Everything happens on the FX thread at once, so nothing is waited for. */
@ExtendWith(ApplicationExtension.class)
class WallTest {

    private static final double LEAST = WallLayout.LEAST - 0.1;

    private static Canvas canvas() {
        return (Canvas) WallScene.sample("support-assistant.canvas.json");
    }

    private static List<Note> notes(WallScene wall, String block) {
        return CanvasEdits.notes((Canvas) wall.session.document(), block);
    }

    /** Every text of the wall has 28 px or more, in every state that pictures are drawn of; and no stylesheet complains. */
    @Test
    void noTextIsTooSmallUnlessTheWallSaysSo(FxRobot robot) {
        var states = WallPictures.states();
        robot.interact(() -> {
            try (var log = new CssLog()) {
                var small = new ArrayList<String>();
                for (var name : List.of("block", "outcome-empty", "typing", "voting", "many", "time-up", "summary", "keys", "scripts", "check", "matrix", "german", "too-long")) {
                    var wall = WallPictures.shown(states.get(name), 1920, 1080);
                    boolean warned = !wall.label("hint").isEmpty() && wall.label("hint").contains("F3");
                    wall.eachText(node -> {
                        double size = node instanceof Text text ? text.getFont().getSize() : ((Label) node).getFont().getSize();
                        if (size < LEAST && !(warned && node.getStyleClass().contains("wall-text"))) {
                            small.add(name + ": " + size + " " + node);
                        }
                    });
                }
                assertEquals(List.of(), small);
                assertEquals(List.of(), log.warnings());
            }
        });
    }

    @Test
    void lettersThatNoFontHasAreNamed(FxRobot robot) {
        robot.interact(() -> {
            var letters = new Letters();
            assertEquals("", letters.missing("Grüße, Ωμέγα → “…”"));
            // Places that Unicode keeps free.
            assertEquals("\u0379\u0A00", letters.missing("no \u0379 and \u0A00 and \u0379"));
        });
    }

    @Test
    void aChosenCardIsWrittenAssumedParkedAndRemoved(FxRobot robot) {
        robot.interact(() -> {
            var wall = WallScene.of(canvas());
            int before = notes(wall, "user-problem").size();
            wall.keys.push(KeyCode.TAB).push(KeyCode.ENTER).write("!").push(KeyCode.ENTER);
            assertTrue(notes(wall, "user-problem").getFirst().text().endsWith("!"));
            wall.keys.push(KeyCode.A);
            assertEquals(Evidence.ASSUMPTION, notes(wall, "user-problem").getFirst().evidence());
            wall.keys.push(KeyCode.P).write("p");
            assertEquals(before - 1, notes(wall, "user-problem").size());
            assertEquals(1, notes(wall, WorkshopLists.PARKING_LOT).size());
            wall.keys.push(KeyCode.ESCAPE).push(KeyCode.TAB).push(KeyCode.DELETE);
            assertEquals(before - 1, notes(wall, "user-problem").size(), "p began a note, the chosen one is gone");
            wall.keys.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, notes(wall, "user-problem").size(), "all of it is undone like any other edit");
        });
    }

    @Test
    void votesEndWhenAllAreGivenAndUndoGivesThemBack(FxRobot robot) {
        robot.interact(() -> {
            var wall = WallScene.of(canvas());
            wall.keys.push(KeyCode.V).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.LEFT).push(KeyCode.ENTER);
            assertEquals("2 votes each · 4 of 4 left", wall.label("votes"));
            int first = notes(wall, "user-problem").getFirst().votes();
            wall.keys.times(5, KeyCode.DIGIT1);
            assertEquals(first + 4, notes(wall, "user-problem").getFirst().votes());
            assertEquals("All 4 votes are given", wall.label("hint"));
            wall.keys.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.DIGIT2);
            assertEquals("2 votes each · 0 of 4 left", wall.label("votes"));
            wall.keys.push(KeyCode.V).push(KeyCode.DELETE);
            assertEquals(0, ((Canvas) wall.session.document()).notes().stream().mapToInt(Note::votes).sum());
            wall.keys.push(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(first + 3, notes(wall, "user-problem").getFirst().votes(), "cleared votes come back");
        });
    }

    @Test
    void whileThereAreMoreCardsThanDigitsVotesGoToThePageThatIsSeen(FxRobot robot) {
        robot.interact(() -> {
            var many = java.util.stream.IntStream.range(0, 25).mapToObj(i -> Note.of("m" + i, "user-problem", "Note " + i)).toList();
            var wall = WallScene.of(CanvasEdits.addNotes(many).step().apply(Canvas.blank(canvas().id(), "A")));
            wall.keys.push(KeyCode.V).push(KeyCode.ENTER).push(KeyCode.RIGHT).push(KeyCode.DIGIT2);
            assertEquals("1 of 6 · page 2 of 3", wall.label("place"));
            assertEquals(1, notes(wall, "user-problem").get(10).votes());
        });
    }

    @Test
    void theOutcomeSentenceIsWrittenPartByPart(FxRobot robot) {
        robot.interact(() -> {
            var wall = WallScene.of(Canvas.blank(canvas().id(), "A"));
            wall.keys.push(KeyCode.HOME).push(KeyCode.ENTER).write("agents").push(KeyCode.ENTER).write("answering").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
            var outcome = ((Canvas) wall.session.document()).outcome();
            assertEquals(List.of("agents", "answering", ""), List.of(outcome.segment(), outcome.situation(), outcome.improvement()));
        });
    }

    @Test
    void plansAndMatricesTakeWhatIsTyped(FxRobot robot) {
        robot.interact(() -> {
            var matrix = WallScene.of(WallScene.sample("support-assistant.risks.json"));
            matrix.keys.push(KeyCode.ENTER).write("Drafts leak").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
            assertEquals("Not rated yet", matrix.label("title"), "a new risk has no level");
            assertTrue(matrix.texts().stream().anyMatch(text -> text.endsWith("Drafts leak")));
            var plan = WallScene.of(WallScene.sample("support-assistant.plan.json"));
            plan.keys.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
            var title = plan.label("title");
            plan.keys.push(KeyCode.CONTROL, KeyCode.P).write("Later").push(KeyCode.ENTER);
            assertEquals("parking-lot: Later", plan.done.getLast(), "the canvas of the product holds the parking lot");
            plan.keys.push(KeyCode.ENTER).write("Tell the union").push(KeyCode.ESCAPE);
            assertEquals(title, plan.label("title"));
            assertTrue(plan.session.document().toString().contains("Tell the union"));
        });
    }

    @Test
    void slipsOfPaperBecomeNotesAndAreFoundAgain(FxRobot robot) {
        robot.interact(() -> {
            var session = new Session<>(Canvas.blank(canvas().id(), "A"), () -> java.time.Instant.EPOCH, false);
            var ids = new int[1];
            take(session, ids, "9 Draft replies *2\n1 Agents search\n17 Old tickets\n99 nowhere");
            assertEquals(List.of("Draft replies", "Agents search", "Old tickets"), session.document().notes().stream().map(Note::text).toList());
            assertEquals(List.of("ai-approach", "user-problem", "data-source"), session.document().notes().stream().map(Note::block).toList());
            take(session, ids, "9 Draft replies, agents edit *5");
            assertEquals(3, session.document().notes().size(), "the same slip again is the same note");
            assertEquals(5, session.document().notes().getFirst().votes());
            session.undo();
            session.undo();
            assertFalse(session.dirty(), "each time is one step");
        });
    }

    private static void take(Session<Canvas> session, int[] ids, String typed) {
        var messages = new Messages(Locale.UK);
        var view = new Fxml(messages, java.util.Map.of()).load(new SlipsController(session.document(), messages));
        ((TextArea) view.root().lookup("#lines")).setText(typed);
        view.controller().take(session, () -> "slip" + ++ids[0]);
    }
}
