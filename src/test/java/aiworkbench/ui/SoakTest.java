package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

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
    private static final List<String> SAMPLES_OPEN = List.of("support-assistant.canvas.json", "support-assistant.plan.json", "support-assistant.risks.json");
    private static final Pattern DOCUMENT_ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    /** Bytes that may be kept after warm-up with the same documents open: more sections are unfolded, more is known of the folder of work. */
    private static final long MAY_GROW = 32L << 20;
    private static final double LISTENERS_MAY_GROW = 1.5;

    private static final int MOST_OPEN = 5;

    private final JsonFormat format = new JsonFormat();
    private final Random random = new Random(Reliability.seed());
    private int copies;
    private final List<String> done = new ArrayList<>();

    @Test
    void whateverSomebodyDoesNothingFailsAndNothingGrows() throws Exception {
        int actions = Reliability.of(24, 2_000, 10_000, 50_000);
        start();
        samplesAnew();
        some(actions / 4);
        int windows = samplesAnew();
        var before = Living.count();
        some(actions - actions / 4);
        assertTrue(samplesAnew() <= windows, "windows that stay open: " + Window.getWindows());
        var after = Living.count();
        var grown = "%,d kB more after warm-up; before %s, after %s; seed %d".formatted((after.bytes() - before.bytes()) / 1024, before, after, Reliability.seed());
        assertTrue(after.bytes() - before.bytes() < MAY_GROW, grown);
        if (Reliability.full()) {
            // Tests before this one in the same process may have left documents, but no more of them come.
            assertTrue(after.documents() <= before.documents(), () -> "documents that are kept though they are closed: " + grown);
            assertTrue(after.listeners() < before.listeners() * LISTENERS_MAY_GROW, grown);
        }
        Reliability.report("09 random actions in the window", actions, 0, grown);
    }

    private void some(int actions) {
        for (int i = 0; i < actions; i++) {
            robot.interact(this::act);
            robot.interact(this::check);
        }
    }

    /** Closes all that is open and opens a new copy of each sample, so that the window has the same to hold each time; says how many windows there are. */
    private int samplesAnew() throws Exception {
        var keyboard = new Keyboard(SoakTest::scene);
        while (!app.desk().documents().isEmpty()) {
            int open = app.desk().documents().size();
            robot.interact(() -> {
                app.desk().show(app.desk().documents().getFirst());
                dialogs.presses.add("Don’t save");
                keyboard.push(KeyCode.CONTROL, KeyCode.W);
            });
            until(() -> app.desk().documents().size() < open);
        }
        var place = Files.createDirectories(folder.resolve("copies " + copies++));
        for (var name : SAMPLES_OPEN) {
            int open = app.desk().documents().size();
            var file = Files.writeString(place.resolve(name), withOtherIds(Files.readString(SAMPLES.resolve(name))));
            robot.interact(() -> {
                dialogs.files.add(file);
                keyboard.push(KeyCode.CONTROL, KeyCode.O);
            });
            until(() -> app.desk().documents().size() > open);
        }
        until(() -> !shown(".toast"));
        robot.interact(() -> {
            Window.getWindows().stream().filter(window -> window != stage).toList().forEach(Window::hide);
            // TestFX keeps every event, and with it the document that it went to; so it begins anew.
            FxToolkit.toolkitContext().setRegisteredStage(stage);
        });
        done.clear();
        return Window.getWindows().size();
    }

    /** The program remembers how a document was looked at, by its id. */
    private String withOtherIds(String document) {
        return DOCUMENT_ID.matcher(document).replaceAll(id -> UUID.nameUUIDFromBytes((id.group() + copies).getBytes(StandardCharsets.UTF_8)).toString());
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

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static javafx.scene.Scene scene() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isFocused()).findFirst()
                .or(() -> Window.getWindows().stream().filter(Stage.class::isInstance).findFirst()).orElseThrow().getScene();
    }
}
