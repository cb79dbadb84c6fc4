package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.ui.Keyboard;
import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;

/**
 * What an event costs the FX thread on a canvas of 500 notes: processor time from the event until the pulse that shows it is over,
 * with style, layout and hand-over to the renderer. Beside it what a bare text field costs.
 */
@Tag("benchmark")
@ExtendWith(ApplicationExtension.class)
class CanvasBenchmarkTest {

    private static final int NOTES = 500;
    private static final int EVENTS = 100;
    private static final double LIMIT = 16;
    private static final List<String> BLOCKS = List.of("user-problem", "ai-approach", "data-source", "evaluation-metric", "risks-biases", "human-oversight");

    private final Map<String, double[]> measured = new TreeMap<>();
    private Stage stage;
    private Thread fx;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        fx = Thread.currentThread();
    }

    @Test
    void fiveHundredNotesAreAsQuickAsTheScreen(FxRobot robot) throws InterruptedException {
        bareField(robot);
        var shown = canvas(robot);
        robot.interact(() -> shown.editor.reveal("b250"));
        robot.interact(() -> shown.keys.push(KeyCode.F2));
        measure(robot, "type a letter", i -> shown.keys.write(i % 7 == 6 ? " " : "e"));
        robot.interact(() -> shown.keys.push(KeyCode.ENTER).push(KeyCode.ESCAPE));
        robot.interact(() -> shown.editor.reveal("b250"));
        measure(robot, "walk", i -> shown.keys.push(i % 40 < 20 ? KeyCode.DOWN : KeyCode.UP));
        measure(robot, "move in the block", i -> shown.keys.push(KeyCode.ALT, i % 2 == 0 ? KeyCode.DOWN : KeyCode.UP));
        measure(robot, "move to another block", i -> shown.keys.push(KeyCode.ALT, i % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT));
        measure(robot, "undo", _ -> shown.session.undo());
        measure(robot, "redo", _ -> shown.session.redo());
        measure(robot, "vote", _ -> shown.keys.write("+"));
        measure(robot, "scroll", i -> scroll(shown).setVvalue(i % 100 / 100.0));
        measure(robot, "new note and back", i -> {
            if (i % 2 == 0) {
                shown.keys.write("x").push(KeyCode.ENTER);
            } else {
                shown.keys.push(KeyCode.ESCAPE);
            }
        });
        report();
    }

    private void bareField(FxRobot robot) throws InterruptedException {
        var field = new TextField();
        var scene = new Scene(new VBox(field), 950, 900);
        robot.interact(() -> {
            stage.setScene(scene);
            stage.show();
            field.requestFocus();
        });
        var keys = new Keyboard(() -> scene);
        measure(robot, "(bare text field)", i -> keys.write(i % 7 == 6 ? " " : "e"));
    }

    private CanvasScene canvas(FxRobot robot) {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < NOTES; i++) {
            notes.add(CanvasSamples.rated("b" + i, BLOCKS.get(i % BLOCKS.size()), "Thought number " + i + " about what people need here and why it matters", i));
        }
        Canvas canvas = CanvasEdits.NOTES.set(CanvasSamples.support(), notes);
        var shown = new CanvasScene[1];
        long start = System.nanoTime();
        robot.interact(() -> shown[0] = new CanvasScene(canvas, 950, 900).on(stage));
        robot.interact(() -> { });
        System.out.printf("500 notes shown after %.0f ms%n", (System.nanoTime() - start) / 1e6);
        return shown[0];
    }

    private static ScrollPane scroll(CanvasScene shown) {
        return (ScrollPane) shown.scene.getRoot().lookup(".block-scroll");
    }

    /** Runs events, the first fifth to warm up, and keeps what the others cost the FX thread in milliseconds. */
    private void measure(FxRobot robot, String name, IntConsumer event) throws InterruptedException {
        var costs = new ArrayList<Double>();
        for (int i = 0; i < EVENTS; i++) {
            int number = i;
            long before = processor();
            robot.interactNoWait(() -> event.accept(number));
            pulse();
            pulse();
            if (i >= EVENTS / 5) {
                costs.add((processor() - before) / 1e6);
            }
        }
        measured.put(name, costs.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** Waits until the next frame is laid out and handed over, and all that was left for later is done. */
    private void pulse() throws InterruptedException {
        var over = new CountDownLatch(1);
        Platform.runLater(() -> {
            var listener = new Runnable[1];
            listener[0] = () -> {
                stage.getScene().removePostLayoutPulseListener(listener[0]);
                Platform.runLater(over::countDown);
            };
            stage.getScene().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        assertTrue(over.await(10, TimeUnit.SECONDS), "no frame");
    }

    private long processor() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(fx.threadId());
    }

    private void report() {
        System.out.printf("%-24s %8s %8s %8s   limit %.0f ms at p99%n", "FX thread, ms per event", "p50", "p95", "p99", LIMIT);
        measured.forEach((name, costs) -> System.out.printf("%-24s %8.2f %8.2f %8.2f%n", name, at(costs, 0.5), at(costs, 0.95), at(costs, 0.99)));
        var slow = measured.entrySet().stream().filter(e -> at(e.getValue(), 0.99) > LIMIT).map(Map.Entry::getKey).toList();
        assertTrue(slow.isEmpty(), "too slow: " + slow);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
