package aiworkbench.ui.common;

import java.time.Duration;

/** Runs an action once calls have paused. Used on the FX thread. */
public final class Debounce {

    private final Tasks tasks;
    private final Duration quiet;
    private final Runnable action;
    private Runnable stop = () -> { };
    private boolean waiting;

    Debounce(Tasks tasks, Duration quiet, Runnable action) {
        this.tasks = tasks;
        this.quiet = quiet;
        this.action = action;
    }

    /** Asks for the action; it runs when nobody has asked again for the whole time. */
    public void ask() {
        waiting = true;
        stop.run();
        stop = tasks.after(quiet, this::now);
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
        stop.run();
    }

    private void now() {
        cancel();
        action.run();
    }
}
