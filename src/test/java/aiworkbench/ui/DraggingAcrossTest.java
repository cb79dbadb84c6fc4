package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;

/** A note that is held over the tab of another canvas brings it to the front, and is let go on a block there. */
class DraggingAcrossTest extends AppRig {

    private static final String TEXT = "Agents search five systems before they can answer a ticket";
    private static final long LONG = 30_000;

    @Test
    void aNoteIsCopiedIntoABlockOfAnotherCanvas() throws Exception {
        start(sample("resume-screening.canvas.json"), sample("support-assistant.canvas.json"));
        until(() -> tabs().getTabs().size() == 3);
        select(1);
        var other = canvas();
        select(2);
        var from = canvas();

        drag();
        assertEquals(List.of(TEXT), arrived(other));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> canvas() == other);
        select(2);
        assertTrue(from == canvas(), "a copy leaves the note where it was");
    }

    /** Texts that are in a block of the canvas in front and were not before. */
    private List<String> arrived(Canvas before) {
        assertEquals(before.id(), canvas().id());
        return CanvasEdits.notes(canvas(), "human-oversight").stream().filter(note -> !before.notes().contains(note)).map(Note::text).toList();
    }

    /** The first note of the second canvas is dragged to the tab of the first, and from there to its last block. */
    private void drag() {
        var note = inFront("note", TEXT);
        var tab = heads().get(1);
        robot.moveTo(note).press(MouseButton.PRIMARY).moveTo(note.add(12, 0)).moveTo(tab);
        until(() -> tabs().getSelectionModel().getSelectedIndex() == 1);
        var block = inFront("block", "Human Oversight");
        robot.moveTo(block).moveTo(block.add(2, 2)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(int tab) {
        robot.interact(() -> tabs().getSelectionModel().select(tab));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Canvas canvas() {
        return (Canvas) app.front().orElseThrow();
    }

    /** The heads of the tabs, from left to right. */
    private List<Point2D> heads() {
        return WaitForAsyncUtils.waitForAsyncFx(LONG, () -> tabs().lookupAll(".tab").stream().map(DraggingAcrossTest::middle)
                .sorted(Comparator.comparingDouble(Point2D::getX)).toList());
    }

    /** Where something with a style and a name is in the document in front. */
    private Point2D inFront(String style, String name) {
        return WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            var root = tabs().getSelectionModel().getSelectedItem().getContent();
            root.applyCss();
            ((Parent) root).layout();
            return root.lookupAll("." + style).stream().filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name)).findFirst()
                    .map(DraggingAcrossTest::middle).orElseThrow();
        });
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
