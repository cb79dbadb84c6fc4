package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.Reliability;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.ChangeMarks;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** Pictures of the plan in target/pictures, to be looked at beside the design. */
@ExtendWith(ApplicationExtension.class)
class PlanPicturesTest {

    private static final Path FOLDER = Path.of("target", "pictures");

    @Start
    void start(Stage stage) throws IOException {
        Files.createDirectories(FOLDER);
    }

    /** In every build each view once, with all that folds away open in one; the other looks and sizes in a thorough run. */
    @Test
    void typicalPlan(FxRobot robot) {
        picture(robot, "plan-table", PlanKit.sample(), "table", Look.LIGHT, 880, 824, 100, "P10");
        picture(robot, "plan-board-dark", PlanKit.sample(), "board", Look.DARK, 880, 824, 100, "P15");
        picture(robot, "plan-tall", PlanKit.sample(), "timeline", Look.LIGHT, 880, Reliability.of(1600, 3400, 3400, 3400), 100, "X1");
        if (Reliability.full()) {
            picture(robot, "plan-timeline", PlanKit.sample(), "timeline", Look.LIGHT, 880, 824, 100, "P10");
            picture(robot, "plan-board", PlanKit.sample(), "board", Look.LIGHT, 880, 824, 100, "P10");
            picture(robot, "plan-dark", PlanKit.sample(), "timeline", Look.DARK, 880, 824, 100, "P15");
            picture(robot, "plan-narrow", PlanKit.sample(), "timeline", Look.LIGHT, 640, 540, 100, "P10");
        }
    }

    /** Small, usual and projected windows in every look and at both ends of text size: all of them in a thorough run. */
    @Test
    @Tag("reliability")
    void everySizeOfWindowAndText(FxRobot robot) {
        var samples = Map.of("empty", PlanKit.empty(), "typical", PlanKit.sample(), "300", PlanKit.random(1, 300));
        for (var size : Reliability.full() ? List.of(new int[] {900, 600}, new int[] {1440, 900}, new int[] {3840, 2160}) : List.of(new int[] {900, 600})) {
            for (var look : Reliability.full() ? List.of(Look.values()) : List.of(Look.CONTRAST)) {
                for (int percent : Reliability.full() ? new int[] {100, 200} : new int[] {200}) {
                    for (var sample : Reliability.full() ? samples.keySet() : List.of("typical")) {
                        picture(robot, String.join("-", "plan-all", sample, size[0] + "x" + size[1], look.name().toLowerCase(Locale.ROOT), percent + ""),
                                samples.get(sample), "timeline", look, size[0], size[1], percent, "P10");
                    }
                }
            }
        }
    }

    @Test
    void emptyPlan(FxRobot robot) {
        picture(robot, "plan-empty", PlanKit.empty(), "timeline", Look.LIGHT, 880, 824, 100, "");
    }

    @Test
    void hugePlan(FxRobot robot) {
        picture(robot, "plan-huge", PlanKit.random(1, Reliability.of(60, 300, 300, 300)), "timeline", Look.LIGHT, 880, 1200, 100, "");
    }

    private void picture(FxRobot robot, String name, Plan plan, String view, Look look, double width, double height, int percent, String selected) {
        var image = new BufferedImage[1];
        robot.interact(() -> {
            var editor = PlanKit.editor(PlanKit.session(plan));
            var scene = new Scene(editor.root(), width, height);
            new Theme(look, percent).apply(scene);
            ((ToggleButton) editor.root().lookup("#" + view + "Button")).fire();
            editor.root().applyCss();
            editor.root().layout();
            editor.reveal(selected);
            if (name.startsWith("plan-board")) {
                editor.desk().context().changes().show(Map.of("P10", ChangeMarks.Kind.ADDED, "P15", ChangeMarks.Kind.CHANGED, "P01", ChangeMarks.Kind.MOVED));
            }
            if (name.endsWith("tall")) {
                editor.root().lookupAll(".plan-fold").forEach(node -> ((Disclosure) node).setOpen(true));
                ((Disclosure) editor.root().lookup("#checklist-pm-roles")).setOpen(true);
                ((Disclosure) editor.root().lookup("#checklist-launch-readiness")).setOpen(true);
            }
            for (int i = 0; i < 3; i++) {
                editor.root().applyCss();
                editor.root().layout();
            }
            image[0] = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        });
        try {
            assertTrue(ImageIO.write(image[0], "png", FOLDER.resolve(name + ".png").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
