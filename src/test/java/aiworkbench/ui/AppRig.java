package aiworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.edit.Ids;
import aiworkbench.storage.file.TrashFolder;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.present.Screens;

/** The whole program in a window, for tests that use it as a person does. */
@ExtendWith(ApplicationExtension.class)
abstract class AppRig {

    static final Path SAMPLES = Path.of("assets/samples");

    @TempDir
    Path folder;
    final FxRobot robot = new FxRobot();
    AnsweringDialogs dialogs;
    Stage stage;
    App app;
    /** The button to press in the first question, which may come before a test can say so. */
    String answerAtStart = "";
    /** Makes the ids of new elements. */
    Supplier<String> ids = new Ids(new Random(1));
    /** Language of the window that is started next. */
    Locale locale = Locale.UK;
    /** The screens of the computer that the window is started on next. */
    Screens screens = Screens.ofThisComputer();
    /** Tells the time of the window that is started next. */
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));
    private double width = 950;
    private double height = 700;

    @BeforeEach
    void prepareStage() throws Exception {
        folder = folder.toRealPath();
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() throws Exception {
        robot.interact(() -> {
            stage.setOnCloseRequest(null);
            stage.close();
        });
        app.stop();
    }

    /** Size of the window that is started next. */
    void size(double wide, double high) {
        width = wide;
        height = high;
    }

    Path sample(String name) throws Exception {
        return Files.copy(SAMPLES.resolve(name), folder.resolve(name));
    }

    /** Writes a canvas of three notes, which a window shows sooner than a sample. */
    static Path small(Path file) throws IOException {
        return Files.writeString(file, """
                {
                  "format": "aiworkbench-canvas",
                  "version": 1,
                  "id": "3d0c1f3e-9a55-4c0d-8f0e-52a1f0c6f001",
                  "header": { "product": "Support reply assistant", "date": "2026-11-11" },
                  "notes": [
                    { "id": "n1", "block": "user-problem", "text": "Agents search five systems" },
                    { "id": "n2", "block": "user-problem", "text": "New agents need 11 weeks" },
                    { "id": "n3", "block": "value-proposition", "text": "A draft of each reply" }
                  ]
                }
                """);
    }

    /** Writes a plan of two items, likewise. */
    static Path smallPlan(Path file) throws IOException {
        return Files.writeString(file, """
                {
                  "format": "aiworkbench-plan",
                  "version": 1,
                  "id": "3d0c1f3e-9a55-4c0d-8f0e-52a1f0c6f002",
                  "header": { "product": "Support reply assistant" },
                  "startDate": "2026-11-02",
                  "focusAreas": [
                    { "id": "f1", "title": "Prove value" }
                  ],
                  "items": [
                    { "id": "i1", "title": "Listen to agents", "focus": "f1", "firstDay": 1, "lastDay": 14 },
                    { "id": "i2", "title": "First drafts", "focus": "f1", "firstDay": 15, "lastDay": 30 }
                  ]
                }
                """);
    }

    void start(Path... files) throws Exception {
        start(List.of(folder.resolve("state")), files);
    }

    /** Starts the program with a recovery store at one of these places. */
    void start(List<Path> recoveryPlaces, Path... files) throws Exception {
        app = new App(new Setup(Optional.of(folder.resolve("settings")), Optional.empty(), recoveryPlaces, Optional.empty(), new TrashFolder(folder.resolve("bin")), Optional.of(SAMPLES),
                clock, ZoneOffset.UTC, () -> ids.get(),
                () -> "0b9fe4c2-7c1d-4e43-9a35-0b6f3d2f8a10", this::dialogs, screens, locale));
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            app.start(stage, List.of(files));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        if (files.length > 0) {
            until(() -> tabs().getTabs().size() > 1 || !dialogs.said.isEmpty());
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Dialogs dialogs(Supplier<Window> owner, Messages messages) {
        dialogs = new AnsweringDialogs(owner, messages);
        if (!answerAtStart.isEmpty()) {
            dialogs.presses.add(answerAtStart);
        }
        return dialogs;
    }

    TextField title() {
        return robot.lookup("#title").queryAs(TextField.class);
    }

    FxRobot inTitle() {
        robot.interact(() -> title().requestFocus());
        return robot;
    }

    String state() {
        return robot.lookup("#state").queryAs(Label.class).getText();
    }

    String status() {
        return robot.lookup(".status-bar .label").queryAs(Label.class).getText();
    }

    TabPane tabs() {
        return robot.lookup("#tabs").queryAs(TabPane.class);
    }

    boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(node -> node.getScene() != null && node.isVisible()).isPresent();
    }

    Node owner() {
        return stage.getScene().getFocusOwner();
    }

    /** Waits until something holds on the FX thread. */
    static void until(BooleanSupplier what) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(what::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
