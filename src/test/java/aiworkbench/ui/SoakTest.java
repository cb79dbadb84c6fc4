package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import aiworkbench.Reliability;
import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.main.Appearance;

/**
 * Somebody who does whatever comes to mind: random actions of all kinds over all views. Nothing fails, every document can be written and
 * read again, and after a while neither windows nor memory grow any more. {@code -Preliability} does 2,000 of them and more.
 */
@Tag("reliability")
class SoakTest extends AppRig {

    private static final List<KeyCode> PLAIN = List.of(KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.ESCAPE,
            KeyCode.DELETE, KeyCode.F2, KeyCode.F6, KeyCode.HOME, KeyCode.END, KeyCode.SPACE, KeyCode.INSERT);
    private static final List<KeyCode> WITH_CONTROL = List.of(KeyCode.Z, KeyCode.Y, KeyCode.D, KeyCode.L, KeyCode.K, KeyCode.DIGIT1, KeyCode.DIGIT2,
            KeyCode.EQUALS, KeyCode.MINUS, KeyCode.DIGIT0, KeyCode.TAB, KeyCode.S, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.A, KeyCode.COMMA, KeyCode.R,
            KeyCode.P, KeyCode.H, KeyCode.E, KeyCode.N);
    private static final String WORDS = "Überprüfung ngày العربية 漢字 word";
    /** Bytes that may be kept after warm-up, beside what undo keeps of the edits themselves. */
    private static final long MAY_GROW = 96L << 20;

    private static final int MOST_OPEN = 5;

    private final JsonFormat format = new JsonFormat();
    private final Random random = new Random(Reliability.seed());
    private final List<String> done = new ArrayList<>();

    @Test
    void whateverSomebodyDoesNothingFailsAndNothingGrows() throws Exception {
        int actions = Reliability.of(24, 2_000, 10_000, 50_000);
        start(sample("support-assistant.canvas.json"), sample("support-assistant.plan.json"), sample("support-assistant.risks.json"));
        until(() -> tabs().getTabs().size() == 4);
        int windows = 0;
        long memory = 0;
        for (int i = 0; i < actions; i++) {
            robot.interact(this::act);
            robot.interact(this::check);
            if (i == actions / 4) {
                windows = settled();
                memory = used();
            }
        }
        assertTrue(settled() <= windows, "windows that stay open: " + Window.getWindows());
        long grown = used() - memory;
        assertTrue(!Reliability.full() || grown < MAY_GROW, "%,d bytes more after %d actions".formatted(grown, actions));
        Reliability.report("09 random actions in the window", actions, 0, "%,d kB more after warm-up, seed %d".formatted(grown / 1024, Reliability.seed()));
    }

    private void act() {
        int what = random.nextInt(100);
        var keyboard = new Keyboard(SoakTest::scene);
        if (app.desk().documents().size() > MOST_OPEN && app.front().isPresent()) {
            // Samples and blueprints open more and more documents, each of which rightly takes memory.
            dialogs.presses.add("Don’t save");
            press(keyboard, KeyCode.CONTROL, KeyCode.W);
        } else if (what < 40) {
            press(keyboard, pick(PLAIN));
        } else if (what < 60) {
            press(keyboard, KeyCode.CONTROL, pick(WITH_CONTROL));
        } else if (what < 66) {
            press(keyboard, KeyCode.ALT, pick(PLAIN.subList(1, 5)));
        } else if (what < 72) {
            press(keyboard, KeyCode.SHIFT, pick(PLAIN.subList(0, 5)));
        } else if (what < 82) {
            int from = random.nextInt(WORDS.length() - 1);
            done.add("type");
            keyboard.write(WORDS.substring(from, from + 1 + random.nextInt(WORDS.length() - from - 1)));
        } else if (what < 88) {
            int tab = random.nextInt(tabs().getTabs().size());
            done.add("tab " + tab);
            tabs().getSelectionModel().select(tab);
        } else if (what < 91) {
            done.add("look");
            app.appearance().change(pick(List.of(Appearance.SYSTEM, Appearance.word(Look.DARK), Appearance.word(Look.CONTRAST))));
        } else if (what < 93) {
            done.add("beside");
            app.desk().showBeside(app.desk().documents().stream().skip(random.nextInt(3)).findFirst());
        } else {
            fire();
        }
    }

    private void press(Keyboard keyboard, KeyCode... keys) {
        done.add(List.of(keys).toString());
        keyboard.push(keys);
    }

    /** Presses a button that can be seen. Menus open nothing that waits. */
    private void fire() {
        var buttons = new ArrayList<ButtonBase>();
        collect(stage.getScene().getRoot(), buttons);
        if (!buttons.isEmpty()) {
            var button = pick(buttons);
            done.add("button " + button.getAccessibleText() + " " + button.getText());
            button.fire();
        }
    }

    private static void collect(Node node, List<ButtonBase> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof ButtonBase button && !(node instanceof MenuButton)) {
            found.add(button);
        } else if (node instanceof javafx.scene.Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** The latest actions tell how it came to what is wrong. */
    private void check() {
        var said = dialogs.said.stream().filter(text -> text.startsWith("Something went wrong")).toList();
        assertEquals(List.of(), said, () -> "after " + done.subList(Math.max(0, done.size() - 12), done.size()));
        app.front().ifPresent(front -> assertEquals(front, again(front), () -> "after " + done.getLast()));
        dialogs.said.clear();
        dialogs.presses.clear();
        if (!stage.isShowing()) {
            throw new AssertionError("the window is gone after " + done.getLast());
        }
        Window.getWindows().stream().filter(window -> window != stage && window instanceof Stage).toList().forEach(Window::hide);
    }

    private Document again(Document document) {
        try {
            return format.read(format.write(document));
        } catch (aiworkbench.storage.StorageProblem e) {
            throw new AssertionError(document.toString(), e);
        }
    }

    /** How many windows are open once lists and menus are closed. */
    private int settled() {
        robot.interact(() -> Window.getWindows().stream().filter(window -> window != stage).toList().forEach(Window::hide));
        return Window.getWindows().size();
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static javafx.scene.Scene scene() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isFocused()).findFirst()
                .or(() -> Window.getWindows().stream().filter(Stage.class::isInstance).findFirst()).orElseThrow().getScene();
    }
}
