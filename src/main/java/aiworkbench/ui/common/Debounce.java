package aiworkbench.ui.common;

import java.time.Duration;

import javafx.animation.PauseTransition;

/** Runs an action once calls have paused. Used on the FX thread. */
public final class Debounce {

    private final PauseTransition pause;
    private final Runnable action;
    private boolean waiting;

    Debounce(Duration quiet, Runnable action) {
        this.action = action;
        pause = new PauseTransition(javafx.util.Duration.millis(quiet.toMillis()));
        pause.setOnFinished(_ -> now());
    }

    /** Asks for the action; it runs when nobody has asked again for the whole time. */
    public void ask() {
        waiting = true;
        pause.playFromStart();
    }

    /** Runs the action at once if it is waiting, as when a view closes. */
    public void flush() {
        if (waiting) {
            now();
        }
    }

    /** Forgets a waiting action. */
    public void cancel() {
        waiting = false;
        pause.stop();
    }

    private void now() {
        cancel();
        action.run();
    }
}
