package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import aiworkbench.Reliability;
import aiworkbench.ui.OneWindow;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;

/** What holds whatever somebody does to a canvas: undo leads back, the keyboard is never lost, and everything has a name. */
@ExtendWith(OneWindow.class)
class CanvasGesturesTest {

    private static final List<KeyCode> WAYS = List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END);

    private Stage stage;
    private CanvasScene shown;
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void start(Stage window, FxRobot robot) {
        stage = window;
        show(robot, CanvasSamples.support());
    }

    @Test
    @Tag("reliability")
    void asManyUndosAsStepsGiveTheFirstDocumentBack(FxRobot robot) {
        int gestures = Reliability.of(60, 1000, 1000, 4000);
        int runs = Reliability.of(1, 2, 10, 20);
        for (int run = 0; run < runs; run++) {
            var random = new Random(Reliability.seed() + run);
            robot.interact(() -> shown = new CanvasScene(CanvasSamples.support(), 950, 900).on(stage));
            var first = shown.session.document();
            robot.interact(() -> shown.editor.reveal("n01"));
            done.clear();
            int steps = 0;
            while (done.size() < gestures) {
                // A history keeps 500 steps: so many are taken back at once.
                int batch = Math.min(200, gestures - done.size());
                var before = shown.session.document();
                for (int i = 0; i < batch; i++) {
                    robot.interactNoWait(() -> gesture(random));
                    robot.interactNoWait(this::keyboardIsThere);
                }
                steps += undo(robot, before);
            }
            assertSame(first, shown.session.document());
            Reliability.report("Gestures on a canvas, undone", steps, 0);
        }
    }

    private int undo(FxRobot robot, Canvas before) {
        var steps = new int[1];
        robot.interact(() -> {
            shown.keys.push(KeyCode.ESCAPE);
            while (shown.session.document() != before && shown.session.undo()) {
                steps[0]++;
                keyboardIsThere();
            }
            assertSame(before, shown.session.document(), () -> "after " + done);
        });
        return steps[0];
    }

    private void gesture(Random random) {
        shown.wait(random.nextInt(2));
        var keys = shown.keys;
        int kind = random.nextInt(17);
        done.add(kind + " on " + focus());
        switch (kind) {
            case 0, 1, 2 -> keys.push(WAYS.get(random.nextInt(WAYS.size())));
            case 3 -> keys.push(KeyCode.SHIFT, WAYS.get(random.nextInt(4)));
            case 4, 5 -> keys.push(KeyCode.ALT, WAYS.get(random.nextInt(WAYS.size())));
            case 6 -> keys.write("note " + random.nextInt(100)).push(KeyCode.ENTER);
            case 7 -> keys.push(KeyCode.ESCAPE);
            case 8 -> keys.push(KeyCode.DELETE);
            case 9 -> keys.push(KeyCode.CONTROL, KeyCode.D);
            case 10 -> keys.push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V);
            case 11 -> keys.push(KeyCode.ALT, List.of(KeyCode.DIGIT1, KeyCode.DIGIT3).get(random.nextInt(2)));
            case 12 -> keys.write(random.nextBoolean() ? "+" : "-");
            case 13 -> keys.push(KeyCode.F2).write("x").push(KeyCode.TAB);
            case 14 -> keys.push(KeyCode.TAB);
            case 15 -> keys.push(KeyCode.CONTROL, KeyCode.L);
            default -> shown.session.undo();
        }
        if (random.nextInt(6) == 0) {
            shown.editor.focus();
        }
    }

    private void keyboardIsThere() {
        var focus = focus();
        assertTrue(focus != null && focus.getScene() == shown.scene, () -> "the keyboard is nowhere after " + done.getLast());
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
