package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import aiworkbench.edit.Lens;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Metric;
import aiworkbench.model.Note;

class CanvasEditorTest extends CanvasRig {

    @BeforeEach
    void nothingIsShown() {
        shown = null;
    }

    @Test
    void threeNotesAreTypedWithTheKeyboardAlone(FxRobot robot) {
        block(robot, "user-problem");
        keys(robot, keys -> keys.write("one").push(KeyCode.ENTER).write("two").push(KeyCode.ENTER).write("three").push(KeyCode.ENTER).push(KeyCode.ESCAPE));

        assertEquals(List.of("one", "two", "three"), texts("user-problem"));
    }

    @Test
    void typingANewNoteIsOneUndoStep(FxRobot robot) {
        block(robot, "user-problem");
        keys(robot, keys -> keys.write("hello").push(KeyCode.ENTER).push(KeyCode.ESCAPE));
        robot.interact(() -> shown.session.undo());
        assertEquals(List.of(), texts("user-problem"));
        robot.interact(() -> shown.session.redo());
        assertEquals(List.of("hello"), texts("user-problem"));
    }

    @Test
    void aNoteWithoutTextVanishes(FxRobot robot) {
        block(robot, "user-problem");
        keys(robot, keys -> keys.write("a").push(KeyCode.BACK_SPACE).push(KeyCode.ESCAPE));

        assertEquals(List.of(), texts("user-problem"));
        assertInstanceOf(BlockCard.class, focus());
    }

    @Test
    void shiftEnterIsANewLineInsideTheNote(FxRobot robot) {
        block(robot, "user-problem");
        keys(robot, keys -> keys.write("a").push(KeyCode.SHIFT, KeyCode.ENTER).write("b").push(KeyCode.ENTER).push(KeyCode.ESCAPE));

        assertEquals(List.of("a\nb"), texts("user-problem"));
    }

    @Test
    void doubleClickEditsANoteInPlace(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.doubleClickOn(top("n01"));
        keys(robot, keys -> keys.write(" now").push(KeyCode.ENTER).push(KeyCode.ESCAPE));

        assertEquals("Agents search five systems before they can answer a ticket now", note("n01").text());
        assertEquals("n01", ((NoteCard) focus()).note().id());
    }

    @Test
    void enterInANoteThatIsThereGoesOnWithANewOneBelow(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.clickOn(top("n01"));
        keys(robot, keys -> keys.push(KeyCode.F2).push(KeyCode.ENTER).write("next").push(KeyCode.ENTER).push(KeyCode.ESCAPE));

        assertEquals("next", texts("user-problem").get(1));
    }

    @Test
    void altArrowsMoveANoteWithinAndBetweenBlocks(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.clickOn(top("n01"));
        keys(robot, keys -> keys.push(KeyCode.ALT, KeyCode.DOWN));
        assertEquals(List.of("n02", "n01", "n03", "n04"), ids("user-problem"));

        keys(robot, keys -> keys.push(KeyCode.ALT, KeyCode.RIGHT));
        assertEquals(List.of("n05", "n01", "n06", "n07", "n08"), ids("ai-approach"));
        assertEquals("n01", ((NoteCard) focus()).note().id());
    }

    @Test
    void draggingMovesANoteToTheLandingLine(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        var from = top("n01");
        var target = card("n02").localToScreen(20, card("n02").getBoundsInLocal().getHeight() - 4);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveTo(target.getX(), target.getY() - 20).moveTo(target.getX(), target.getY());
        assertTrue(robot.lookup(".landing-line").queryAll().stream().anyMatch(Node::isVisible));
        robot.drop();

        assertEquals(List.of("n02", "n01", "n03", "n04"), ids("user-problem"));
        assertFalse(robot.lookup(".landing-line").queryAll().stream().anyMatch(Node::isVisible));
    }

    @Test
    void draggingSeveralNotesMovesThemToAnotherBlockInOneStep(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.clickOn(top("n16"));
        keys(robot, keys -> keys.push(KeyCode.SHIFT, KeyCode.DOWN));
        var from = top("n16");
        var to = card("n20").localToScreen(20, 4);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveTo(to.getX(), to.getY() + 9).moveTo(to.getX(), to.getY()).drop();

        assertEquals(List.of("n16", "n17", "n20", "n21", "n22"), ids("human-oversight"));
        robot.interact(() -> shown.session.undo());
        assertEquals(List.of("n16", "n17", "n18", "n19"), ids("risks-biases"));
    }

    @Test
    void deletingLandsOnTheNextNoteAndUndoBringsItBackSelected(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.clickOn(top("n02"));
        keys(robot, keys -> keys.push(KeyCode.DELETE));
        assertEquals(List.of("n01", "n03", "n04"), ids("user-problem"));
        assertEquals("n03", ((NoteCard) focus()).note().id());

        robot.interact(() -> shown.session.undo());
        assertEquals(List.of("n01", "n02", "n03", "n04"), ids("user-problem"));
        assertEquals("n02", ((NoteCard) focus()).note().id());

        robot.interact(() -> shown.session.redo());
        assertEquals(List.of("n01", "n03", "n04"), ids("user-problem"));
    }

    @Test
    void aClickAnywhereInABlockTakesTheKeyboardThereAndADoubleClickStartsANote(FxRobot robot) {
        open(CanvasSamples.empty(), robot);
        robot.clickOn("Which data do we already collect at the step where it hurts?");
        assertEquals("data-source", ((BlockCard) focus()).lane().id());
        var block = shown.editor.board().block("human-oversight").orElseThrow();
        var ground = block.localToScreen(block.getWidth() / 2, block.getHeight() - 20);
        robot.clickOn(ground);
        assertEquals("human-oversight", ((BlockCard) focus()).lane().id());
        robot.doubleClickOn(ground);
        keys(robot, keys -> keys.write("typed").push(KeyCode.ENTER).push(KeyCode.ESCAPE));
        assertEquals(List.of("typed"), texts("human-oversight"));
    }

    @Test
    void deletingTheLastNoteLandsOnItsBlock(FxRobot robot) {
        block(robot, "data-source");
        keys(robot, keys -> keys.write("only").push(KeyCode.ENTER).push(KeyCode.ESCAPE).push(KeyCode.DELETE));

        assertEquals(List.of(), ids("data-source"));
        assertEquals("data-source", ((BlockCard) focus()).lane().id());
    }

    @Test
    void plusAndMinusVoteAndControlDCopies(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.clickOn(top("n03"));
        keys(robot, keys -> keys.write("++-"));
        assertEquals(2, note("n03").votes());

        keys(robot, keys -> keys.push(KeyCode.CONTROL, KeyCode.D));
        assertEquals(List.of("n01", "n02", "n03", "new1", "n04"), ids("user-problem"));
        assertEquals(0, note("new1").votes());
    }

    @Test
    void pastingSeveralLinesMakesSeveralNotes(FxRobot robot) {
        block(robot, "user-problem");
        robot.interact(() -> {
            var lines = new ClipboardContent();
            lines.putString("- first\n\n2. second\n  third ");
            Clipboard.getSystemClipboard().setContent(lines);
        });
        keys(robot, keys -> keys.push(KeyCode.CONTROL, KeyCode.V));

        assertEquals(List.of("first", "second", "third"), texts("user-problem"));
    }

    @Test
    void arrowsWalkNotesAndBlocksAndTheSelectionFollows(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        block(robot, "user-problem");
        keys(robot, keys -> keys.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT));

        assertEquals("n06", ((NoteCard) focus()).note().id());
        assertEquals("notes/n06", shown.editor.selection().get().orElseThrow().place().path());
    }

    @Test
    void tabGoesFromBlockToBlockThenToWhatIsInsideThem(FxRobot robot) {
        block(robot, "user-problem");
        keys(robot, keys -> keys.push(KeyCode.TAB));
        assertEquals("ai-approach", ((BlockCard) focus()).lane().id());
        keys(robot, keys -> keys.push(KeyCode.TAB));
        assertEquals("data-source", ((BlockCard) focus()).lane().id());
        keys(robot, keys -> keys.push(KeyCode.SHIFT, KeyCode.TAB));
        assertEquals("ai-approach", ((BlockCard) focus()).lane().id());
        while (focus() instanceof BlockCard) {
            keys(robot, keys -> keys.push(KeyCode.TAB));
        }
        assertEquals("Journey map", ((Button) focus()).getText());
        keys(robot, keys -> keys.push(KeyCode.TAB));
        assertInstanceOf(ToggleButton.class, focus());
    }

    @Test
    void escapeOnTheEmptyNextNoteSelectsTheOneJustWritten(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.clickOn(top("n04"));
        keys(robot, keys -> keys.push(KeyCode.F2).push(KeyCode.ENTER).push(KeyCode.ESCAPE));

        assertEquals("n04", ((NoteCard) focus()).note().id());
    }

    @Test
    void escapeStopsTypingAndUndoTakesBackWhatWasTyped(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        var before = note("n01").text();
        robot.clickOn(top("n01"));
        keys(robot, keys -> keys.push(KeyCode.F2).write(" too").push(KeyCode.ESCAPE));
        assertEquals(before + " too", note("n01").text(), "no key is lost");
        assertEquals("n01", ((NoteCard) focus()).note().id());
        robot.interact(() -> shown.session.undo());
        assertEquals(before, note("n01").text());
    }

    @Test
    void aNoteThatIsMovedToAnotherBlockIsInSight(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.clickOn(top("n01"));
        for (var key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN)) {
            keys(robot, keys -> keys.push(KeyCode.ALT, key));
            var middle = focus().localToScene(focus().getLayoutBounds());
            assertTrue(middle.getMinY() >= 0 && middle.getMinY() < shown.scene.getHeight() && middle.getMinX() >= 0
                    && middle.getMinX() < shown.scene.getWidth(), key + ": " + middle);
        }
    }

    @Test
    void aCapabilityChipTurnsACapabilityOn(FxRobot robot) {
        open(CanvasSamples.empty(), robot);
        robot.clickOn("Generation");
        assertEquals(List.of("generation"), shown.session.document().capabilities());
        robot.clickOn("Generation");
        assertEquals(List.of(), shown.session.document().capabilities());
    }

    @Test
    void addingAMetricSelectsItForTheInspector(FxRobot robot) {
        open(CanvasSamples.empty(), robot);
        robot.clickOn(robot.lookup("Add a metric").queryAs(Button.class));

        assertEquals(1, shown.session.document().metrics().size());
        assertEquals(Metric.class, shown.editor.selection().get().orElseThrow().type());
        keys(robot, keys -> keys.push(KeyCode.DELETE));
        assertEquals(0, shown.session.document().metrics().size());
    }

    @Test
    void typingThePartsOfTheOutcomeMergesByPart(FxRobot robot) {
        open(CanvasSamples.empty(), robot);
        robot.interact(() -> shown.editor.reveal("outcome"));
        keys(robot, keys -> keys.write("agents").push(KeyCode.ENTER).write("chatting"));
        assertEquals("agents", shown.session.document().outcome().segment());
        assertEquals("chatting", shown.session.document().outcome().situation());

        robot.interact(() -> shown.session.undo());
        assertEquals("agents", shown.session.document().outcome().segment());
        assertEquals("", shown.session.document().outcome().situation());
        robot.interact(() -> shown.session.undo());
        assertEquals("", shown.session.document().outcome().segment());
    }

    @Test
    void theThemesThatNotesTouchAreCounted(FxRobot robot) {
        open(CanvasSamples.empty(), robot);
        var bar = robot.lookup(".theme-coverage").queryAs(Node.class);
        var before = bar.getAccessibleText();
        var note = Lens.<Note, String>field(Note.class, "theme").set(Note.of("touching", "risks-biases", "Tone is worse for some"), "bias");
        robot.interact(() -> shown.session.edit(CanvasEdits.addNote(note, 0)));

        assertTrue(bar.getAccessibleText().startsWith("1 of 8 themes touched. Still open: "), bar.getAccessibleText());
        robot.interact(() -> shown.session.undo());
        assertEquals(before, bar.getAccessibleText());
    }

    @Test
    void textOfAFullBlockShrinksALittleBeforeItScrolls(FxRobot robot) {
        open(CanvasSamples.empty(), robot);
        var block = robot.lookup(".block").queryAll().stream().filter(node -> node.lookup(".theme-coverage") != null).findFirst().orElseThrow();
        robot.interact(() -> shown.session.edit(CanvasEdits.addNote(Note.of("first", "risks-biases", "First"), 0)));
        robot.interact(shown::settle);
        var text = (Label) block.lookup(".note-text");
        double usual = text.getFont().getSize();
        var smallest = usual;
        for (int i = 0; i < 12; i++) {
            int number = i;
            robot.interact(() -> shown.session.edit(CanvasEdits.addNote(Note.of("more" + number, "risks-biases", "More " + number), 99)));
            robot.interact(shown::settle);
            smallest = Math.min(smallest, text.getFont().getSize());
        }
        assertTrue(smallest < usual && smallest >= 11, usual + " became " + smallest);
    }

    @Test
    void aClickOnALinkFollowsIt(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        robot.clickOn("↗ R3 · High");

        assertEquals("R3", shown.followed.getFirst().element());
    }

    @Test
    void notesOfUnknownBlocksStayInSight(FxRobot robot) {
        open(CanvasEdits.NOTES.set(CanvasSamples.empty(), List.of(Note.of("x", "gone", "lost?"))), robot);

        assertTrue(robot.lookup("Other notes").tryQuery().isPresent());
        robot.clickOn(top("x"));
        keys(robot, keys -> keys.push(KeyCode.ALT, KeyCode.UP));
        assertEquals("evaluation-metric", note("x").block());
        assertFalse(robot.lookup("Other notes").tryQuery().isPresent());
    }

    @Test
    void onlyTheCardsThatChangedAreTouched(FxRobot robot) {
        open(CanvasSamples.support(), robot);
        var before = List.of(card("n01"), card("n05"));
        robot.interact(() -> shown.session.edit(CanvasEdits.write("n01", "changed")));

        assertEquals(before, List.of(card("n01"), card("n05")));
    }

    /** Takes the keyboard to a block, of an empty canvas if none is shown. */
    private void block(FxRobot robot, String id) {
        if (shown == null) {
            open(CanvasSamples.empty(), robot);
        }
        robot.interact(() -> shown.editor.reveal(id));
    }

    /** Where a note holds nothing but text. */
    private Point2D top(String id) {
        return card(id).localToScreen(20, 10);
    }

}
