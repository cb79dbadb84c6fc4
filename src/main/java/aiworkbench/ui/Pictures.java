package aiworkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;

import aiworkbench.storage.file.AtomicFile;
import aiworkbench.ui.common.Look;

/** Pictures of the window with a document in it, made without showing a window. The JavaFX runtime must be running. */
public final class Pictures {

    /** Layout settles within this many turns of the FX thread. */
    private static final int TURNS = 6;
    /** The window is laid out before a state is made, and once more after that. */
    private static final int STATE_AT = 4;
    private static final int LAYOUTS = 3;
    private static final int USUAL_TEXT = 100;

    private final Setup setup;

    /** Pictures of a window in some surroundings; nothing is remembered. */
    public Pictures(Setup setup) {
        this.setup = setup.forgetful();
    }

    /**
     * Writes a picture of the window to a PNG file. Waits for it, so never call it on the FX thread.
     *
     * @param files the documents to open, the last one in front; the start page if there are none
     * @param width in pixels
     * @param height in pixels
     * @throws IOException if the picture cannot be written
     */
    public void write(List<Path> files, Look look, int width, int height, Path png) throws IOException, InterruptedException {
        var bytes = PngImage.of(of(files, look, width, height));
        Files.createDirectories(png.toAbsolutePath().getParent());
        new AtomicFile().write(png, bytes);
    }

    /**
     * The same as an image.
     *
     * @throws IllegalStateException if the window could not be made; the cause is in the log
     */
    public Image of(List<Path> files, Look look, int width, int height) throws InterruptedException {
        return of(files, look, USUAL_TEXT, width, height, (_, _) -> { });
    }

    /**
     * The same in a state that is made before.
     *
     * @param percent text size
     * @param state makes it, on the FX thread, with the program and the scene of its window
     */
    Image of(List<Path> files, Look look, int percent, int width, int height, BiConsumer<App, Scene> state) throws InterruptedException {
        var picture = new AtomicReference<Optional<Image>>(Optional.empty());
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            var app = new App(setup);
            step(done, () -> settle(app.picture(files, look, percent, width, height), TURNS, done, scene -> state.accept(app, scene), image -> {
                picture.set(Optional.of(image));
                app.end();
                done.countDown();
            }));
        });
        done.await();
        return picture.get().orElseThrow(() -> new IllegalStateException("No picture of " + files));
    }

    private static void settle(Scene scene, int turns, CountDownLatch done, Consumer<Scene> state, Consumer<Image> take) {
        layOut(scene);
        if (turns > 0) {
            Platform.runLater(() -> step(done, () -> {
                if (turns == STATE_AT) {
                    state.accept(scene);
                }
                settle(scene, turns - 1, done, state, take);
            }));
        } else {
            take.accept(scene.snapshot(null));
        }
    }

    /**
     * Lays all of it out as pulses would: what a layout makes, such as cells of lists, is styled by the next one. A scene without a window
     * draws all that is in it only once, so nothing may be drawn before the picture is taken.
     */
    private static void layOut(Scene scene) {
        var root = scene.getRoot();
        for (int i = 0; i < LAYOUTS; i++) {
            root.resize(scene.getWidth(), scene.getHeight());
            root.applyCss();
            root.layout();
        }
    }

    /** Nobody waits for ever for a step that fails. */
    private static void step(CountDownLatch done, Runnable work) {
        boolean fine = false;
        try {
            work.run();
            fine = true;
        } finally {
            if (!fine) {
                done.countDown();
            }
        }
    }
}
