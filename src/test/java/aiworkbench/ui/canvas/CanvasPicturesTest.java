package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.model.Canvas;
import aiworkbench.ui.common.CssLog;
import aiworkbench.ui.common.Look;

/** Pictures of the canvas in {@code target/pictures} to look at; fails on stylesheet complaints. */
@ExtendWith(ApplicationExtension.class)
class CanvasPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void emptyTypicalAndHugeInEveryLook(FxRobot robot) throws IOException {
        Files.createDirectories(FOLDER);
        var samples = Map.of("empty", CanvasSamples.empty(), "support", CanvasSamples.support(), "huge", CanvasSamples.huge(200));
        try (var log = new CssLog()) {
            for (var name : List.of("empty", "support", "huge")) {
                for (var look : List.of(Look.LIGHT, Look.DARK)) {
                    picture(robot, samples.get(name), look, 900, 850, name + "-" + look.name().toLowerCase(java.util.Locale.ROOT), "n11");
                }
            }
            picture(robot, samples.get("support"), Look.LIGHT, 640, 500, "support-small", "n11");
            for (var section : List.of("header", "metrics", "roi")) {
                picture(robot, samples.get("support"), Look.LIGHT, 880, 800, "section-" + section, section);
            }
            assertEquals(List.of(), log.warnings());
        }
    }

    private void picture(FxRobot robot, Canvas canvas, Look look, int width, int height, String name, String selected) throws IOException {
        robot.interact(() -> {
            var shown = new CanvasScene(canvas, width, height);
            shown.theme.change(look, 100);
            shown.on(stage);
            shown.editor.reveal(selected);
        });
        robot.interact(() -> {});
        save(robot, stage.getScene().getRoot(), name);
        assertTrue(Files.size(FOLDER.resolve("canvas-" + name + ".png")) > 0);
    }

    private static void save(FxRobot robot, Node node, String name) throws IOException {
        var image = new javafx.scene.image.WritableImage[1];
        robot.interact(() -> image[0] = node.snapshot(null, null));
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", FOLDER.resolve("canvas-" + name + ".png").toFile());
    }
}
