package aiworkbench.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import aiworkbench.ui.ViewChecks;

/** Every state of the wall and of the window of the person who leads: all controls have names, and no text is cut off. */
@ExtendWith(ApplicationExtension.class)
class EveryWallTest {

    private final FxRobot robot = new FxRobot();
    private final ViewChecks checks = new ViewChecks();

    @Test
    void everyStateCanBeReadAndHeard() {
        WallPictures.states().forEach((name, state) -> robot.interact(() -> {
            var wall = WallPictures.shown(state, 1280, 720);
            checks.names(name, wall.scene.getRoot());
            var desk = wall.desk(900, 600);
            desk.getRoot().applyCss();
            desk.getRoot().layout();
            checks.names(name + " of the one who leads", desk.getRoot());
            checks.room(name + " of the one who leads", desk.getRoot());
        }));
        assertEquals(List.of(), checks.complaints());
    }
}
