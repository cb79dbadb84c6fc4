package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import aiworkbench.Reliability;
import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.Lens;
import aiworkbench.model.Answer;
import aiworkbench.model.Canvas;
import aiworkbench.ui.Keyboard;
import aiworkbench.ui.OneWindow;
import aiworkbench.ui.common.CssLog;
import aiworkbench.ui.common.Look;

/** Pictures of the canvas in {@code target/pictures} to look at; fails on stylesheet complaints. */
@ExtendWith(OneWindow.class)
class CanvasPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    private final Map<Canvas, CanvasScene> scenes = new HashMap<>();
    private Stage stage;

    @BeforeEach
    void take(Stage window) {
        stage = window;
    }

    @Test
    void emptyTypicalAndHugeInEveryLook(FxRobot robot) throws IOException {
        Files.createDirectories(FOLDER);
        var samples = Map.of("empty", CanvasSamples.empty(), "support", CanvasSamples.support(), "huge", CanvasSamples.huge(200));
        try (var log = new CssLog()) {
            for (var name : List.of("empty", "support", "huge")) {
                for (var look : List.of(Look.LIGHT, Look.DARK)) {
                    picture(robot, samples.get(name), look, 900, 850, name + "-" + look.name().toLowerCase(Locale.ROOT), "n11");
                }
            }
            picture(robot, samples.get("support"), Look.LIGHT, 640, 500, "support-small", "n11");
            for (var section : List.of("header", "metrics", "roi")) {
                picture(robot, samples.get("support"), Look.LIGHT, 880, 800, "section-" + section, section);
            }
            assertEquals(List.of(), log.warnings());
        }
    }

    /** Small, usual and projected windows in every look and at both ends of text size: all of them in a thorough run. */
    @Test
    @Tag("reliability")
    void everySizeOfWindowAndText(FxRobot robot) throws IOException {
        Files.createDirectories(FOLDER);
        var samples = Map.of("empty", CanvasSamples.empty(), "typical", CanvasSamples.support(), "200", CanvasSamples.spread(200));
        var sizes = Reliability.full() ? List.of(new int[] {900, 600}, new int[] {1440, 900}, new int[] {3840, 2160}) : List.of(new int[] {1440, 900});
        try (var log = new CssLog()) {
            for (var size : sizes) {
                for (var look : Reliability.full() ? List.of(Look.values()) : List.of(Look.CONTRAST)) {
                    for (int percent : Reliability.full() ? new int[] {100, 200} : new int[] {200}) {
                        for (var sample : Reliability.full() ? samples.keySet() : List.of("typical")) {
                            picture(robot, samples.get(sample), look, percent, size[0], size[1],
                                    String.join("-", "all", sample, size[0] + "x" + size[1], look.name().toLowerCase(Locale.ROOT), percent + ""), "n11");
                        }
                    }
                }
            }
            assertEquals(List.of(), log.warnings());
        }
    }

    /** What opens in place of the blocks or beside them. */
    @Test
    void listFilterAndAdvice(FxRobot robot) throws IOException {
        Files.createDirectories(FOLDER);
        try (var log = new CssLog()) {
            var board = open(robot, CanvasSamples.support(), Look.LIGHT, 100, 1000, 900);
            robot.interact(() -> board.editor.reveal("n11"));
            press(robot, KeyCode.CONTROL, KeyCode.L);
            save(robot, stage.getScene().getRoot(), "list");
            press(robot, KeyCode.CONTROL, KeyCode.L);
            press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            save(robot, stage.getScene().getRoot(), "filter");
            for (var section : List.of("story", "approach")) {
                var shown = open(robot, CanvasSamples.support(), Look.LIGHT, 100, 1000, 900);
                robot.interact(() -> {
                    shown.session.edit(AnswerEdits.answer(Lens.field(Canvas.class, "answers"), "feasibility-pattern", Optional.of(Answer.NO)));
                    shown.editor.reveal(section);
                    shown.settle();
                    ((ScrollPane) shown.scene.getRoot().lookup(".section-scroll")).setVvalue(0);
                });
                save(robot, stage.getScene().getRoot(), "advice-" + section);
            }
            assertEquals(List.of(), log.warnings());
        }
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.interact(() -> new Keyboard(stage::getScene).push(keys));
        robot.interact(() -> {});
    }

    private CanvasScene open(FxRobot robot, Canvas canvas, Look look, int percent, int width, int height) {
        var shown = scenes.computeIfAbsent(canvas, _ -> scene(robot, canvas, width, height));
        robot.interact(() -> {
            shown.on(stage);
            shown.theme.change(look, percent);
            shown.again();
        });
        return shown;
    }

    /** A canvas is shown in one scene, whatever its look: that is what takes time. */
    private static CanvasScene scene(FxRobot robot, Canvas canvas, int width, int height) {
        var made = new CanvasScene[1];
        robot.interact(() -> made[0] = new CanvasScene(canvas, width, height));
        return made[0];
    }

    private void picture(FxRobot robot, Canvas canvas, Look look, int width, int height, String name, String selected) throws IOException {
        picture(robot, canvas, look, 100, width, height, name, selected);
    }

    private void picture(FxRobot robot, Canvas canvas, Look look, int percent, int width, int height, String name, String selected) throws IOException {
        var shown = open(robot, canvas, look, percent, width, height);
        robot.interact(() -> {
            shown.editor.reveal(selected);
            shown.scene.getRoot().resize(width, height);
            shown.settle();
        });
        robot.interact(() -> shown.settle());
        robot.interact(() -> shown.settle());
        save(robot, stage.getScene().getRoot(), name);
        assertTrue(Files.size(FOLDER.resolve("canvas-" + name + ".png")) > 0);
    }

    private static void save(FxRobot robot, Node node, String name) throws IOException {
        var image = new javafx.scene.image.WritableImage[1];
        robot.interact(() -> image[0] = node.snapshot(null, null));
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", FOLDER.resolve("canvas-" + name + ".png").toFile());
    }
}
