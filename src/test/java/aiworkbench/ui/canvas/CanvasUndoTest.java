package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import aiworkbench.Reliability;
import aiworkbench.model.Canvas;
import aiworkbench.ui.FxThread;

/** Whatever somebody did to a canvas, as many undos lead back through every step of it, and as many redos forward. */
class CanvasUndoTest extends CanvasRig {

    /** Pixels by which a block may be scrolled further: a drag scrolls as many at an edge before it ends. */
    private static final double SOME = 40;
    /** The same for a block of so many notes that not all are in the scene: how high the others are is estimated, and a hundred links are many. */
    private static final double MORE = 240;
    private static final int FEW = 24;
    /** What is selected and scrolled is compared for one step of so many, as it takes longer than the step. */
    private static final int LOOKED_AT = 4;

    private final Map<Canvas, ViewMemory.Look> looks = new IdentityHashMap<>();
    private final List<String> done = new ArrayList<>();
    /** What was done to a document that is compared. */
    private final Map<Canvas, String> next = new IdentityHashMap<>();
    private int compared;

    @Test
    @Tag("reliability")
    void aThousandGesturesAndAsManyUndosGiveTheFirstDocumentBack(FxRobot robot) {
        for (int run = 0; run < Reliability.of(1, 5, 10, 20); run++) {
            done.clear();
            looks.clear();
            open(CanvasSamples.huge(20), robot);
            on(robot, () -> shown.editor.reveal("n01"));
            var gestures = new RandomGestures(shown, new Random(Reliability.seed() + run));
            var random = new Random(Reliability.seed() - run);
            var first = shown.session.document();
            while (done.size() < Reliability.of(1000, 1000, 1000, 1000)) {
                gesture(gestures, random);
            }
            on(robot, () -> shown.keys.push(KeyCode.ESCAPE));
            if (listed()) {
                on(robot, () -> shown.keys.push(KeyCode.CONTROL, KeyCode.L));
            }
            var states = new ArrayList<>(List.of(shown.session.document()));
            while (travel(shown.session::undo)) {
                states.add(shown.session.document());
            }
            assertSame(first, shown.session.document());
            for (var state : states.reversed().subList(1, states.size())) {
                assertTrue(travel(shown.session::redo));
                assertSame(state, shown.session.document());
            }
            Reliability.report("Gestures on a canvas, undone", states.size() - 1, 0, compared + " selections and scrolls compared");
        }
    }

    private void gesture(RandomGestures gestures, Random random) {
        shown.wait(random.nextInt(2));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> FxThread.run(() -> done.add(gestures.look()));
            case 3 -> FxThread.run(() -> {
                looks.remove(shown.session.document());
                done.add(gestures.type());
            });
            default -> {
                // Whoever is still typing would go on with it.
                FxThread.run(() -> shown.keys.push(KeyCode.ESCAPE));
                FxThread.run(() -> {
                    var before = shown.session.document();
                    looks.remove(before);
                    if (random.nextInt(LOOKED_AT) == 0 && !listed()) {
                        shown.settle();
                        looks.put(before, shown.editor.board().look());
                    }
                    done.add(gestures.change());
                    next.put(before, done.getLast());
                });
            }
        }
        FxThread.run(this::keyboardIsThere);
    }

    /** One step back or forward; false if there is none. What was selected and scrolled when the document was left is so again. */
    private boolean travel(BooleanSupplier step) {
        var went = new boolean[1];
        FxThread.run(() -> went[0] = step.getAsBoolean());
        FxThread.run(() -> {
            keyboardIsThere();
            var look = looks.get(shown.session.document());
            if (look != null) {
                shown.settle();
                compared++;
                assertEquals(look.selection(), shown.editor.board().selection(), () -> "selected before " + next.get(shown.session.document()));
                look.scrolled().forEach((block, place) -> assertEquals(0, shown.editor.board().block(block).orElseThrow().notes().distance(place), ids(block).size() > FEW ? MORE : SOME,
                        () -> "scrolled in " + block + " before " + next.get(shown.session.document())));
            }
        });
        return went[0];
    }

    /** Whether notes are shown as a list, and nothing is scrolled. */
    private boolean listed() {
        return shown.scene.getRoot().lookup(".outline") != null;
    }

    private void keyboardIsThere() {
        assertTrue(focus() != null && focus().getScene() == shown.scene, () -> "the keyboard is nowhere after " + done.getLast());
    }
}
