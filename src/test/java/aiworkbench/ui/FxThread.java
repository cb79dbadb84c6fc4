package aiworkbench.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;

/** Runs thousands of small steps on the FX thread: the robot of TestFX looks every ten milliseconds whether one is done, and rests after it. */
public final class FxThread {

    private FxThread() {}

    /** Runs something after all that was left for later before it, and waits until it is done. What it throws ends the test. */
    public static void run(Runnable action) {
        var done = new FutureTask<Void>(action, null);
        Platform.runLater(done);
        try {
            done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Waits until all is done that was left for later, and what that left for later again. */
    public static void rest() {
        run(() -> { });
        run(() -> { });
    }
}
