package aiworkbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RehearsalTest {

    @TempDir
    private Path folder;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        stage.setTitle("Program");
        stage.setScene(new Scene(new StackPane(), 100, 100));
        stage.show();
    }

    @Test
    void endsWithTheFrameThatShowsADocumentAndLeavesItsTime(FxRobot robot) throws IOException, TimeoutException {
        var file = folder.resolve("frame");
        var before = now();
        robot.interact(() -> new Rehearsal(file, () -> "Program").watch(stage));
        robot.interact(() -> stage.getScene().getRoot().requestLayout());
        assertFalse(Files.exists(file), "no document yet");
        robot.interact(() -> {
            stage.setTitle("Document");
            stage.getScene().getRoot().requestLayout();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.isShowing());
        var frame = Long.parseLong(Files.readString(file));
        assertTrue(before <= frame && frame <= now(), before + " " + frame);
    }

    private static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
