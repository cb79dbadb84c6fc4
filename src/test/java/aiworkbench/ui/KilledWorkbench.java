package aiworkbench.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import aiworkbench.edit.Ids;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Note;
import aiworkbench.storage.file.TrashFolder;
import aiworkbench.ui.present.Screens;

/**
 * The whole program in a process of its own: somebody types numbered marks such as "12." into the title, or as notes on the wall, and saves
 * now and then, until the process is killed. It says on its output what it does, one line each:
 *
 * <ul>
 * <li>{@code GO}: the program starts,
 * <li>{@code R title}: the document is open, with this title,
 * <li>{@code M number time}: the document has a mark since this time, in milliseconds,
 * <li>{@code S title}: a document with this title is about to be saved,
 * <li>{@code D title}: the window says that it is saved,
 * <li>{@code H time}: the process has had a turn at this time, told every 50 milliseconds,
 * <li>{@code Q text}: the window asks something, which it has no reason to.
 * </ul>
 */
public final class KilledWorkbench {

    private static final int LONGEST_TITLE = 80;
    private static final int QUICKEST_KEY_MILLIS = 5;
    private static final int SLOWEST_KEY_MILLIS = 60;
    private static final Duration TURN = Duration.ofMillis(50);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Stage stage;
    private final App app;
    private final Random random;
    private final AnsweringDialogs[] dialogs;
    private final boolean onWall;
    private String toType = "";
    private int mark;

    private KilledWorkbench(Stage stage, App app, Random random, AnsweringDialogs[] dialogs, boolean onWall) {
        this.onWall = onWall;
        this.app = app;
        this.stage = stage;
        this.random = random;
        this.dialogs = dialogs;
    }

    /** Arguments: the document, the folders of settings and recovery, a seed, and {@code wall} if the document is on the wall. Loads what takes long, then waits for a byte. */
    public static void main(String[] args) throws IOException {
        var dialogs = new AnsweringDialogs[1];
        var random = new Random(Long.parseLong(args[3]));
        var setup = new Setup(Optional.of(Path.of(args[1])), Optional.empty(), List.of(Path.of(args[2])), Optional.empty(), new TrashFolder(Path.of(args[1]).resolve("bin")), Optional.empty(), InstantSource.system(),
                ZoneOffset.UTC, new Ids(random), () -> UUID.randomUUID().toString(),
                (owner, messages) -> dialogs[0] = new AnsweringDialogs(owner, messages), Screens.ofThisComputer(), Locale.UK);
        Platform.startup(() -> {
            var forgetful = setup.forgetful();
            var warm = new App(forgetful);
            warm.scene(Beginning.of(forgetful), () -> null, 950, 700);
            warm.end();
        });
        if (System.in.read() >= 0) {
            Thread.ofPlatform().daemon().start(KilledWorkbench::live);
            Platform.runLater(() -> start(setup, Path.of(args[0]), random, dialogs, args[4].equals("wall")));
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    private static void live() {
        while (true) {
            say("H " + System.currentTimeMillis());
            LockSupport.parkNanos(TURN.toNanos());
        }
    }

    private static void start(Setup setup, Path file, Random random, AnsweringDialogs[] dialogs, boolean onWall) {
        say("GO");
        var stage = new Stage();
        var app = new App(setup);
        app.start(stage, List.of(file));
        new KilledWorkbench(stage, app, random, dialogs, onWall).waitForDocument();
    }

    private void waitForDocument() {
        var watch = new Timeline();
        watch.getKeyFrames().add(new KeyFrame(javafx.util.Duration.millis(LOOK.toMillis()), _ -> {
            askedNothing();
            if (title() != null && title().getText().contains(".")) {
                watch.stop();
                say("R " + marks());
                begin();
            }
        }));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    /** Goes on behind the last whole mark. */
    private void begin() {
        if (onWall) {
            title().requestFocus();
            press(KeyCode.F5, false);
            mark = Integer.parseInt(marks().substring(marks().lastIndexOf('.', marks().length() - 2) + 1, marks().length() - 1));
            next();
            return;
        }
        goToTitle();
        while (!title().getText().endsWith(".")) {
            press(KeyCode.BACK_SPACE, false);
        }
        var marks = title().getText().split("\\.");
        mark = Integer.parseInt(marks[marks.length - 1]);
        next();
    }

    private void goToTitle() {
        title().requestFocus();
        title().end();
    }

    /** Presses the next key after a while. */
    private void next() {
        var pause = new PauseTransition(javafx.util.Duration.millis(QUICKEST_KEY_MILLIS + random.nextInt(SLOWEST_KEY_MILLIS)));
        pause.setOnFinished(_ -> type());
        pause.play();
    }

    private void type() {
        askedNothing();
        if (toType.isEmpty()) {
            toType = (mark + 1) + ".";
            if (onWall) {
                press(KeyCode.ENTER, false);
            }
        }
        if (onWall) {
            typeNote();
            return;
        }
        if (!title().isFocused()) {
            goToTitle();
        }
        fire(KeyEvent.KEY_TYPED, toType.substring(0, 1), KeyCode.UNDEFINED, false);
        toType = toType.substring(1);
        if (!toType.isEmpty()) {
            next();
            return;
        }
        mark++;
        if (!title().getText().endsWith("." + mark + ".")) {
            say("Q the title is " + title().getText() + " after typing " + mark);
        }
        say("M " + mark + " " + System.currentTimeMillis());
        if (title().getLength() > LONGEST_TITLE) {
            shorten();
        }
        if (random.nextInt(5) == 0) {
            save();
        } else {
            next();
        }
    }

    /** A mark is a note of its own on the wall. */
    private void typeNote() {
        fire(KeyEvent.KEY_TYPED, toType.substring(0, 1), KeyCode.UNDEFINED, false);
        toType = toType.substring(1);
        if (!toType.isEmpty()) {
            next();
            return;
        }
        press(KeyCode.ENTER, false);
        press(KeyCode.ESCAPE, false);
        mark++;
        if (!marks().endsWith("." + mark + ".")) {
            say("Q the marks are " + marks() + " after typing " + mark);
        }
        say("M " + mark + " " + System.currentTimeMillis());
        if (random.nextInt(5) == 0) {
            save();
        } else {
            next();
        }
    }

    /** The marks in the document, whether they are in its title or are notes. */
    private String marks() {
        return app.front().map(KilledWorkbench::marks).orElse("");
    }

    /** The title, followed by the notes that are marks. */
    static String marks(Document document) {
        return document.title() + (document instanceof Canvas canvas
                ? canvas.notes().stream().map(Note::text).filter(text -> text.matches("\\d+\\.")).collect(Collectors.joining()) : "");
    }

    /** Removes all marks but the last. */
    private void shorten() {
        var title = title();
        title.selectRange(0, title.getText().lastIndexOf('.', title.getLength() - 2) + 1);
        press(KeyCode.DELETE, false);
        title.end();
    }

    /** Saves, and goes on at once or when the window says that it has. */
    private void save() {
        var text = marks();
        say("S " + text);
        press(KeyCode.S, true);
        if (random.nextBoolean()) {
            next();
            return;
        }
        var watch = new Timeline();
        watch.getKeyFrames().add(new KeyFrame(javafx.util.Duration.millis(LOOK.toMillis()), _ -> {
            askedNothing();
            if (stage.getScene().lookup("#state") instanceof Label state && state.getText().startsWith("Saved")) {
                watch.stop();
                say("D " + text);
                next();
            }
        }));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    private TextField title() {
        return (TextField) stage.getScene().lookup("#title");
    }

    private void press(KeyCode code, boolean control) {
        fire(KeyEvent.KEY_PRESSED, "", code, control);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code, boolean control) {
        Event.fireEvent(scene().getFocusOwner(), new KeyEvent(type, character, "", code, false, control, false, false));
    }

    /** The wall, as long as there is one. */
    private Scene scene() {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene != null && scene.getRoot().getStyleClass().contains("wall"))
                .findFirst().orElse(stage.getScene());
    }

    private void askedNothing() {
        if (!dialogs[0].said.isEmpty()) {
            say("Q " + String.join(" / ", dialogs[0].said).replace('\n', ' '));
            dialogs[0].said.clear();
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
