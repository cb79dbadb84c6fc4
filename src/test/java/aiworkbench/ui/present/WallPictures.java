package aiworkbench.ui.present;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Note;

/**
 * Draws every state of the wall, dark and light, on three sizes of projector: {@code mvn -Pgallery test}, then look into
 * {@code target/gallery/wall}. Arguments, both may be missing: the folder for the pictures, and a part of the names of those to draw.
 */
public final class WallPictures {

    private static final List<int[]> SIZES = List.of(new int[] {1280, 720}, new int[] {1920, 1080}, new int[] {3840, 2160});

    /** A state: its document, and what is done to get there. */
    record State(Document document, Locale locale, Consumer<WallScene> then) {}

    private WallPictures() {}

    /** Draws the pictures. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        var folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/wall"));
        var wanted = args.length > 1 ? args[1] : "";
        Platform.startup(() -> { });
        var states = states();
        for (var name : states.keySet()) {
            for (var size : SIZES) {
                for (boolean light : new boolean[] {false, true}) {
                    var file = folder.resolve("%s-%dx%d-%s.png".formatted(name, size[0], size[1], light ? "light" : "dark"));
                    if (file.getFileName().toString().contains(wanted)) {
                        draw(states.get(name), size[0], size[1], light, file);
                    }
                }
            }
        }
        Platform.exit();
    }

    private static void draw(State state, int width, int height, boolean light, Path file) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                var wall = shown(state, width, height);
                if (light) {
                    wall.presenting.toggleLight();
                    wall.dress();
                    wall.settle();
                }
                var scene = file.getFileName().toString().startsWith("desk") ? wall.desk(width / 1.6, height / 1.4) : wall.scene;
                ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
                System.out.println(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    /** A wall in a state. On the FX thread. */
    static WallScene shown(State state, int width, int height) {
        var wall = new WallScene(state.document(), state.locale(), width, height);
        state.then().accept(wall);
        return wall.settle();
    }

    /** All states by name. */
    static Map<String, State> states() {
        var canvas = WallScene.sample("support-assistant.canvas.json");
        var states = new LinkedHashMap<String, State>();
        add(states, "block", canvas, wall -> go(wall, "risks-biases"));
        add(states, "block-first", canvas, _ -> { });
        add(states, "block-empty", empty(), _ -> { });
        add(states, "outcome", canvas, wall -> wall.keys.push(KeyCode.HOME));
        add(states, "outcome-empty", empty(), wall -> wall.keys.push(KeyCode.HOME));
        add(states, "outcome-typing", empty(), wall -> wall.keys.push(KeyCode.HOME).push(KeyCode.ENTER).write("support agents"));
        add(states, "typing", canvas, wall -> {
            go(wall, "risks-biases");
            wall.keys.push(KeyCode.ENTER).write("Customers may not know that a machine has written the draft that they get");
        });
        add(states, "rewriting", canvas, wall -> wall.keys.push(KeyCode.TAB).push(KeyCode.ENTER));
        add(states, "chosen", canvas, wall -> wall.keys.push(KeyCode.TAB).push(KeyCode.TAB));
        add(states, "covered", canvas, wall -> wall.keys.push(KeyCode.H));
        add(states, "voting", canvas, wall -> {
            wall.keys.push(KeyCode.V).times(6, KeyCode.UP).push(KeyCode.ENTER).push(KeyCode.DIGIT1).push(KeyCode.DIGIT1).push(KeyCode.DIGIT3);
        });
        add(states, "voting-full", canvas, wall -> wall.keys.push(KeyCode.V).push(KeyCode.UP).push(KeyCode.ENTER).times(4, KeyCode.DIGIT1));
        add(states, "many", many(60), _ -> { });
        add(states, "many-voting", many(60), wall -> wall.keys.push(KeyCode.V).push(KeyCode.ENTER));
        add(states, "too-long", tooLong(), _ -> { });
        add(states, "script", canvas, wall -> follow(wall, 0));
        add(states, "time-up", canvas, wall -> {
            follow(wall, 3);
            wall.keys.push(KeyCode.SPACE);
            wall.now.updateAndGet(time -> time.plusSeconds(9 * 60 + 14));
        });
        add(states, "running", canvas, wall -> {
            go(wall, "risks-biases");
            wall.keys.push(KeyCode.SPACE);
            wall.now.updateAndGet(time -> time.plusSeconds(198));
        });
        add(states, "parking-lot", after(canvas), wall -> go(wall, WorkshopLists.PARKING_LOT));
        add(states, "decisions", after(canvas), wall -> go(wall, WorkshopLists.DECISIONS));
        add(states, "actions", after(canvas), wall -> go(wall, WorkshopLists.ACTIONS));
        add(states, "summary", after(canvas), wall -> wall.keys.push(KeyCode.F4));
        add(states, "summary-empty", empty(), wall -> wall.keys.push(KeyCode.F4));
        add(states, "keys", canvas, wall -> wall.keys.push(KeyCode.F1));
        add(states, "scripts", canvas, wall -> wall.keys.push(KeyCode.F2).push(KeyCode.DOWN));
        add(states, "votes", canvas, wall -> wall.keys.push(KeyCode.V).times(6, KeyCode.UP));
        add(states, "check", canvas, wall -> wall.keys.push(KeyCode.F3));
        add(states, "check-bad", tooLong(), wall -> wall.keys.push(KeyCode.F3).times(6, KeyCode.UP));
        add(states, "blank", canvas, wall -> wall.keys.push(KeyCode.B));
        add(states, "laser", canvas, wall -> {
            wall.keys.push(KeyCode.F6);
            var at = wall.scene.getHeight() * 0.6;
            wall.scene.getRoot().fireEvent(new MouseEvent(MouseEvent.MOUSE_MOVED, at, at / 2, at, at / 2, MouseButton.NONE, 0,
                    false, false, false, false, false, false, false, false, false, false, null));
        });
        add(states, "plan", WallScene.sample("support-assistant.plan.json"), wall -> wall.keys.push(KeyCode.RIGHT));
        add(states, "matrix", WallScene.sample("support-assistant.risks.json"), _ -> { });
        states.put("german", new State(after(canvas), Locale.GERMANY, wall -> follow(wall, 5)));
        states.put("german-keys", new State(canvas, Locale.GERMANY, wall -> wall.keys.push(KeyCode.F1)));
        states.put("german-votes", new State(canvas, Locale.GERMANY, wall -> wall.keys.push(KeyCode.V).times(12, KeyCode.UP).push(KeyCode.ENTER)));
        add(states, "desk", after(canvas), wall -> {
            follow(wall, 4);
            wall.presenting.privately("Ask Ines about the clause before the break.\nMove on after 8 minutes.");
        });
        add(states, "desk-bare", empty(), _ -> { });
        return states;
    }

    private static void add(Map<String, State> states, String name, Document document, Consumer<WallScene> then) {
        states.put(name, new State(document, Locale.UK, then));
    }

    private static void go(WallScene wall, String target) {
        wall.presenting.goTo(target);
        wall.wall.refresh();
    }

    private static void follow(WallScene wall, int steps) {
        wall.keys.push(KeyCode.F2).push(KeyCode.DOWN).push(KeyCode.ENTER).times(steps, KeyCode.CONTROL, KeyCode.RIGHT);
    }

    private static Canvas empty() {
        return Canvas.blank(new DocumentId("00000000-0000-4000-8000-000000000001"), "Support reply assistant");
    }

    private static Document after(Document canvas) {
        var notes = List.of(
                Note.of("p1", WorkshopLists.PARKING_LOT, "Could the same drafts help the phone team?"),
                Note.of("p2", WorkshopLists.PARKING_LOT, "Prices of the outside model after the first year"),
                Note.of("d1", WorkshopLists.DECISIONS, "Ready-made model with retrieval; no fine-tuning in this plan"),
                Note.of("d2", WorkshopLists.DECISIONS, "No draft when the customer sounds upset"),
                Note.of("a1", WorkshopLists.ACTIONS, "Settle the legal basis for indexing tickets"),
                Note.of("a2", WorkshopLists.ACTIONS, "Test tone by writer group before the pilot"));
        return CanvasEdits.addNotes(notes).step().apply((Canvas) canvas);
    }

    private static Canvas many(int count) {
        var notes = java.util.stream.IntStream.rangeClosed(1, count).mapToObj(i -> Note.of("m" + i, "user-problem",
                "Note " + i + (i % 3 == 0 ? ": agents search five systems before they can answer a ticket" : i % 3 == 1 ? ": hand-overs" : ": new agents need 11 weeks"))).toList();
        return CanvasEdits.addNotes(notes).step().apply(empty());
    }

    private static Canvas tooLong() {
        return CanvasEdits.addNotes(List.of(Note.of("l1", "user-problem", "Agents search five systems before they can answer a ticket, and nobody knows why. ".repeat(50)),
                Note.of("l2", "user-problem", "A short one"))).step().apply(empty());
    }
}
