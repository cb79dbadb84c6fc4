package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.Reliability;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.ChangeMarks;
import aiworkbench.ui.common.CssLog;
import aiworkbench.ui.common.Look;

/** Pictures of the matrix in {@code target/pictures} to look at; fails on stylesheet complaints. */
@ExtendWith(ApplicationExtension.class)
class RiskPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    private Stage stage;
    private RiskScene last;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        // wherever the test before left it: a window that hangs over the edge of the headless screen cannot be made smaller
        stage.setX(0);
        stage.setY(0);
    }

    /** In every build each state and each look once; every state in every look on demand. */
    @Test
    void emptyTypicalAndHugeInEveryLook(FxRobot robot) throws IOException {
        Files.createDirectories(FOLDER);
        // A register and a grid show as much of hundreds as of a thousand.
        var samples = Map.of("empty", RiskScene.empty(), "support", RiskScene.quick(), "huge", RiskScene.huge(Reliability.of(150, 1000, 1000, 1000)));
        var looks = Map.of("empty", Look.LIGHT, "support", Look.CONTRAST, "huge", Look.DARK);
        try (var log = new CssLog()) {
            for (var name : List.of("empty", "support", "huge")) {
                for (var look : Reliability.full() ? List.of(Look.values()) : List.of(looks.get(name))) {
                    picture(robot, samples.get(name), look, 880, 820, 100, name + "-" + look.name().toLowerCase(Locale.ROOT));
                }
            }
            picture(robot, samples.get("support"), Look.LIGHT, 640, 820, 160, "support-narrow");
            for (var look : Reliability.full() ? List.of(Look.values()) : List.of(Look.LIGHT, Look.DARK)) {
                picture(robot, samples.get("support"), look, 880, 820, 100, "compared-" + look.name().toLowerCase(Locale.ROOT));
            }
            var words = new RiskWords(new Messages(Locale.UK));
            dialog(robot, "Library", new LibraryPanel(words, RiskScene.support()).node());
            dialog(robot, "Grid", new GridPanel(words, RiskScene.support(), false).node());
            assertEquals(List.of(), log.warnings());
        }
    }

    /** The middle of windows of 900x600, 1440x900 and 3840x2160, larger than the screen of the tests, in every look, at 100 and 200 %. */
    @Test
    void windowsOfEverySize(FxRobot robot) throws IOException {
        if (!Reliability.full()) {
            return;
        }
        var sizes = Map.of("900x600", new int[] {650, 560}, "1440x900", new int[] {910, 800}, "3840x2160", new int[] {3300, 2000});
        var samples = Map.of("empty", RiskScene.empty(), "support", RiskScene.support(), "huge", RiskScene.huge(1000));
        Files.createDirectories(FOLDER);
        for (var size : sizes.entrySet()) {
            for (var sample : samples.entrySet()) {
                for (var look : Look.values()) {
                    for (int percent : new int[] {100, 200}) {
                        large(robot, sample.getValue(), look, size.getValue(), percent, String.join("-", sample.getKey(), size.getKey(),
                                look.name().toLowerCase(Locale.ROOT), String.valueOf(percent)));
                    }
                }
            }
        }
    }

    private void large(FxRobot robot, RiskMatrix matrix, Look look, int[] size, int percent, String name) throws IOException {
        var made = new RiskScene[1];
        robot.interact(() -> {
            made[0] = new RiskScene(matrix, size[0], size[1]);
            made[0].theme.change(look, percent);
            made[0].editor.reveal("R1");
        });
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> {
                made[0].scene.getRoot().applyCss();
                made[0].scene.getRoot().layout();
            });
        }
        var image = new WritableImage[1];
        robot.interact(() -> image[0] = made[0].scene.snapshot(null));
        robot.interact(made[0].tasks::close);
        var file = FOLDER.resolve("risk-" + name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile());
        assertTrue(Files.size(file) > 0);
    }

    private void picture(FxRobot robot, RiskMatrix matrix, Look look, int width, int height, int percent, String name) throws IOException {
        robot.interact(() -> {
            var shown = new RiskScene(matrix, width, height);
            shown.theme.change(look, percent);
            shown.on(stage);
            stage.sizeToScene();
            shown.editor.reveal("R1");
            if (name.startsWith("compared")) {
                shown.editor.desk().context().changes().show(Map.of("R1", ChangeMarks.Kind.CHANGED, "R3", ChangeMarks.Kind.ADDED, "R4", ChangeMarks.Kind.MOVED));
            }
            last = shown;
        });
        settle(robot);
        save(robot, name);
        robot.interact(last.tasks::close);
    }

    private void dialog(FxRobot robot, String name, javafx.scene.Node content) throws IOException {
        robot.interact(() -> {
            var scene = new Scene(new StackPane(content), 980, 640);
            new aiworkbench.ui.common.Theme(Look.LIGHT, 100).apply(scene);
            stage.setScene(scene);
            stage.sizeToScene();
        });
        settle(robot);
        save(robot, name.toLowerCase(Locale.ROOT));
    }

    /** Widths of columns and heights of rows depend on each other, so it takes several layouts until all is in place. */
    private void settle(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 4; i++) {
                stage.getScene().getRoot().layout();
            }
        });
    }

    private void save(FxRobot robot, String name) throws IOException {
        var image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        var file = FOLDER.resolve("risk-" + name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile());
        assertTrue(Files.size(file) > 0);
    }
}
