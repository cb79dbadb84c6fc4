package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import aiworkbench.ui.OneWindow;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;

/** What holds whatever somebody does to a canvas: the keyboard is never lost, and everything has a name. */
@ExtendWith(OneWindow.class)
class CanvasGesturesTest {

    private Stage stage;
    private CanvasScene shown;

    @BeforeEach
    void start(Stage window, FxRobot robot) {
        stage = window;
        show(robot, CanvasSamples.support());
    }

    @Test
    void theKeyboardStaysAfterDeletingMovingAndUndoing(FxRobot robot) {
        robot.interact(() -> {
            shown.editor.reveal("n16");
            var keys = shown.keys;
            for (var key : List.of(new KeyCode[] {KeyCode.DELETE}, new KeyCode[] {KeyCode.ALT, KeyCode.RIGHT}, new KeyCode[] {KeyCode.ALT, KeyCode.UP},
                    new KeyCode[] {KeyCode.CONTROL, KeyCode.X}, new KeyCode[] {KeyCode.CONTROL, KeyCode.V}, new KeyCode[] {KeyCode.CONTROL, KeyCode.A},
                    new KeyCode[] {KeyCode.DELETE})) {
                keys.push(key);
                assertTrue(focus() instanceof NoteCard || focus() instanceof BlockCard, List.of(key) + ": " + focus());
            }
            while (shown.session.undo()) {
                assertTrue(focus() instanceof NoteCard || focus() instanceof BlockCard, "undo: " + focus());
            }
        });
        assertEquals(CanvasSamples.support(), shown.session.document());
    }

    @Test
    void everythingThatTakesTheKeyboardHasANameAndARole(FxRobot robot) {
        var nameless = new ArrayList<String>();
        for (var layout : Catalogue.layouts()) {
            show(robot, CanvasSamples.with(CanvasSamples.support(), "layout", Layout.shipped(layout.id())));
            robot.interact(() -> nodes(shown.scene.getRoot()).forEach(node -> check(node, layout.id(), nameless)));
        }
        show(robot, CanvasSamples.support());
        for (var section : Section.values()) {
            robot.interact(() -> {
                shown.editor.reveal(section == Section.CHECKLISTS ? "feasibility-labels" : section == Section.READINESS ? "rq-01"
                        : section.components().stream().sorted().findFirst().orElseThrow());
                shown.settle();
                nodes(shown.scene.getRoot()).forEach(node -> check(node, section.key(), nameless));
            });
        }
        robot.interact(() -> {
            shown.editor.reveal("n01");
            shown.keys.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            shown.settle();
            nodes(shown.scene.getRoot()).forEach(node -> check(node, "filter", nameless));
            shown.keys.push(KeyCode.CONTROL, KeyCode.L);
            shown.settle();
            nodes(shown.scene.getRoot()).forEach(node -> check(node, "list", nameless));
        });
        assertEquals(List.of(), nameless.stream().distinct().toList());
    }

    private void show(FxRobot robot, Canvas canvas) {
        robot.interact(() -> shown = new CanvasScene(canvas, 950, 900).on(stage));
    }

    private static void check(Node node, String where, List<String> nameless) {
        if (!node.isFocusTraversable() || node instanceof ScrollBar) {
            return;
        }
        var name = Stream.of(node.getAccessibleText(), node instanceof Labeled labeled ? labeled.getText() : "",
                node instanceof TextInputControl field ? field.getPromptText() : "").filter(text -> text != null && !text.isBlank()).findFirst();
        boolean role = node.getAccessibleRole() != null && node.getAccessibleRole() != AccessibleRole.NODE && node.getAccessibleRole() != AccessibleRole.PARENT;
        if (name.isEmpty() || !role) {
            nameless.add(where + ": " + node + " " + node.getAccessibleRole());
        }
    }

    private static Stream<Node> nodes(Node node) {
        return !node.isVisible() ? Stream.empty() : Stream.concat(Stream.of(node),
                node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(CanvasGesturesTest::nodes) : Stream.empty());
    }

    private Node focus() {
        return shown.scene.getFocusOwner();
    }
}
