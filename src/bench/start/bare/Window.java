package bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What the start of the program is compared with: a window with one field, which ends after its first frame. */
public final class Window extends Application {

    private int frames;

    /** Shows the window; the system property {@code aiworkbench.rehearsal} names the file for the time of the first frame. */
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        var scene = new Scene(new StackPane(new TextField("Text")), 1280, 800);
        scene.addPostLayoutPulseListener(() -> frame(stage));
        stage.setScene(scene);
        stage.show();
    }

    private void frame(Stage stage) {
        var file = System.getProperty("aiworkbench.rehearsal");
        frames++;
        if (frames == 1) {
            Platform.requestNextPulse();
        } else if (frames == 2 && file != null) {
            try {
                Files.writeString(Path.of(file), Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stage.hide();
        }
    }
}
