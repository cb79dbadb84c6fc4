package aiworkbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import aiworkbench.text.Messages;

/**
 * A start that is learnt or measured: the program ends after the first frame that shows a document, and leaves the time of that frame in
 * a file, in microseconds since 1970. The system property {@code aiworkbench.rehearsal} names the file.
 */
final class Rehearsal {

    private static final String FILE = "aiworkbench.rehearsal";

    private final Path file;
    private final Supplier<String> empty;
    private int frames;

    /**
     * A rehearsal that leaves its time in this file.
     *
     * @param empty tells the title of a window without a document
     */
    Rehearsal(Path file, Supplier<String> empty) {
        this.file = file;
        this.empty = empty;
    }

    /** Waits for the frame if this start is a rehearsal. */
    static void ifWanted(Messages messages) {
        Optional.ofNullable(System.getProperty(FILE)).map(file -> new Rehearsal(Path.of(file), () -> messages.text("main.name"))).ifPresent(Rehearsal::begin);
    }

    private void begin() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream().filter(Stage.class::isInstance).map(Stage.class::cast).forEach(this::watch);
            }
        });
    }

    /** Waits for the frame of one window, whose title names the document once there is one. */
    void watch(Stage stage) {
        var scene = stage.getScene();
        scene.addPostLayoutPulseListener(() -> {
            if (!stage.getTitle().equals(empty.get())) {
                frame(scene);
            }
        });
    }

    /** A frame is drawn after its layout; the next layout says that it is done. */
    private void frame(Scene scene) {
        frames++;
        if (frames == 1) {
            Platform.requestNextPulse();
        } else if (frames == 2) {
            try {
                Files.writeString(file, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            scene.getWindow().hide();
        }
    }
}
