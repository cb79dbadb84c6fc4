package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

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
 * with style, layout and hand-over to the renderer. Beside it what a bare text field costs, and how long it all took by the clock, which
 * on a busy machine says more about the machine. The collector of garbage, which holds all threads, is told apart.
 */
@Tag("benchmark")
@ExtendWith(ApplicationExtension.class)
class CanvasBenchmarkTest {

    private static final int NOTES = 500;
    private static final int WARM = 100;
    private static final int EVENTS = 300;
    private static final double LIMIT = 16;
    private static final List<String> BLOCKS = List.of("user-problem", "ai-approach", "data-source", "evaluation-metric", "risks-biases", "human-oversight");

    private final Map<String, List<Cost>> measured = new TreeMap<>();
    private Stage stage;
    private Thread fx;

    /** Milliseconds of one event. */
    private record Cost(double processor, double clock) {}

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
        measure(robot, List.of("new note by typing", "finish it, begin the next", "drop the next", "undo the new note"), i -> {
            switch (i % 4) {
                case 0 -> shown.keys.write("x");
                case 1 -> shown.keys.push(KeyCode.ENTER);
                case 2 -> shown.keys.push(KeyCode.ESCAPE);
                default -> shown.session.undo();
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

    private void measure(FxRobot robot, String name, IntConsumer event) throws InterruptedException {
        measure(robot, List.of(name), event);
    }

    /** Runs events of several kinds in turn, the first to warm up, and keeps what the others cost. */
    private void measure(FxRobot robot, List<String> kinds, IntConsumer event) throws InterruptedException {
        for (int i = 0; i < WARM + EVENTS; i++) {
            int number = i;
            long processor = processor();
            long clock = System.nanoTime();
            robot.interactNoWait(() -> event.accept(number));
            pulse();
            pulse();
            if (i >= WARM) {
                measured.computeIfAbsent(kinds.get(i % kinds.size()), _ -> new ArrayList<>())
                        .add(new Cost((processor() - processor) / 1e6, (System.nanoTime() - clock) / 1e6));
            }
        }
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

    /** Milliseconds in which the collector held all threads, and how often it did. */
    private static List<Long> pauses() {
        var collectors = ManagementFactory.getGarbageCollectorMXBeans();
        return List.of(collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum(), collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum());
    }

    private void report() {
        System.out.printf("%-28s %26s %26s   limit %.0f ms of processor time at p99%n", "FX thread, ms per event", "processor p50  p95  p99", "clock p50  p95  p99", LIMIT);
        measured.forEach((name, costs) -> System.out.printf("%-28s %10.2f %7.2f %7.2f %10.2f %7.2f %7.2f%n", name,
                at(costs, Cost::processor, 0.5), at(costs, Cost::processor, 0.95), at(costs, Cost::processor, 0.99),
                at(costs, Cost::clock, 0.5), at(costs, Cost::clock, 0.95), at(costs, Cost::clock, 0.99)));
        var pauses = pauses();
        System.out.printf("The collector of garbage took %d ms in %d pauses%n", pauses.getFirst(), pauses.getLast());
        var slow = measured.entrySet().stream().filter(e -> at(e.getValue(), Cost::processor, 0.99) > LIMIT).map(Map.Entry::getKey).toList();
        assertTrue(slow.isEmpty(), "too slow: " + slow);
    }

    private static double at(List<Cost> costs, ToDoubleFunction<Cost> of, double share) {
        var sorted = costs.stream().mapToDouble(of).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
