package aiworkbench.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import aiworkbench.ui.ViewChecks;

/** Every state of the wall and of the window of the person who leads: all controls have names, and no text is cut off. */
@ExtendWith(ApplicationExtension.class)
class EveryWallTest {

    /** From the text of a note, to the note, to the wall, and out. */
    private static final int MOST_STEPS = 4;

    private final FxRobot robot = new FxRobot();
    private final ViewChecks checks = new ViewChecks();

    @Test
    void everyStateCanBeReadAndHeard() {
        WallPictures.states().forEach((name, state) -> robot.interact(() -> {
            var wall = WallPictures.shown(state, 1280, 720);
            checks.names(name, wall.scene.getRoot());
            checks.room(name, wall.scene.getRoot());
            var desk = wall.desk(900, 600);
            desk.getRoot().applyCss();
            desk.getRoot().layout();
            checks.names(name + " of the one who leads", desk.getRoot());
            checks.room(name + " of the one who leads", desk.getRoot());
        }));
        assertEquals(List.of(), checks.complaints());
    }

    @Test
    void escapeLeavesEveryState() {
        var caught = new ArrayList<String>();
        WallPictures.states().forEach((name, state) -> robot.interact(() -> {
            var wall = WallPictures.shown(state, 1280, 720);
            for (int i = 0; i < MOST_STEPS && !wall.done.contains("leave"); i++) {
                wall.keys.push(KeyCode.ESCAPE);
            }
            if (!wall.done.contains("leave")) {
                caught.add(name);
            }
        }));
        assertEquals(List.of(), caught);
    }

    @Test
    void theNoteThatKeysActOnIsSeen() {
        robot.interact(() -> {
            var wall = new WallScene(WallScene.sample("support-assistant.canvas.json"), Locale.UK, 1280, 720);
            var none = wall.settle().scene.snapshot(null);
            wall.keys.push(KeyCode.TAB);
            var first = wall.settle().scene.snapshot(null);
            wall.keys.push(KeyCode.TAB);
            var second = wall.settle().scene.snapshot(null);
            assertFalse(ViewChecks.same(none, first));
            assertFalse(ViewChecks.same(first, second));
        });
    }
}
