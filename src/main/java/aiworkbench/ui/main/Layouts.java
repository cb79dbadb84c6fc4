package aiworkbench.ui.main;

import javafx.application.Platform;
import javafx.scene.Scene;

/** What has to wait until a window is laid out. */
public final class Layouts {

    private Layouts() {}

    /** Does something once, soon after the next layout of a scene. */
    public static void afterNext(Scene scene, Runnable action) {
        var once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(action);
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
