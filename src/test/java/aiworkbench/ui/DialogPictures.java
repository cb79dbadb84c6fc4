package aiworkbench.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import aiworkbench.storage.file.AtomicFile;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.main.Appearance;

/** Draws every dialog for the gallery, in each look, and with the largest text above the smallest window. */
class DialogPictures extends DialogRig {

    private static final int PERCENT_A_STEP = 20;
    private static final Duration WAIT = Duration.millis(100);
    private static final int MOST_WAITS = 100;

    private final Set<String> names = new HashSet<>();
    private Path pictures;
    private String suffix;

    @ParameterizedTest
    @CsvSource({"LIGHT, 100, 1440, 900", "DARK, 100, 1440, 900", "CONTRAST, 100, 1440, 900", "LIGHT, 200, 900, 600"})
    void everyDialog(Look look, int percent, int width, int height) throws Exception {
        pictures = Files.createDirectories(Path.of(System.getProperty("gallery", "target/gallery"), "dialogs"));
        suffix = "-" + look.name().toLowerCase(Locale.ROOT) + "-" + percent + ".png";
        size(width, height);
        openAll(() -> {
            app.appearance().change(Appearance.word(look));
            new Keyboard(stage::getScene).times((percent - 100) / PERCENT_A_STEP, KeyCode.CONTROL, KeyCode.EQUALS);
        });
    }

    @Override
    void look(Scene scene) {
        waitForWork(scene.getRoot());
        var title = ((Stage) scene.getWindow()).getTitle().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var name = app.front().map(document -> document.kind().word()).orElse("start") + "-" + title;
        if (names.add(name)) {
            try {
                new AtomicFile().write(pictures.resolve(name + suffix), PngImage.of(scene.snapshot(null)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Work in the background shows a spinner until it has ended. */
    private static void waitForWork(Parent content) {
        for (int i = 0; i < MOST_WAITS && content.lookupAll(".progress-indicator").stream().anyMatch(Node::isVisible); i++) {
            var loop = new Object();
            new Timeline(new KeyFrame(WAIT, _ -> Platform.exitNestedEventLoop(loop, null))).play();
            Platform.enterNestedEventLoop(loop);
        }
    }
}
