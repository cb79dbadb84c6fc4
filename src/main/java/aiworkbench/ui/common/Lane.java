package aiworkbench.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work off the FX thread, one after the other in the order in which it was given. Used on the FX thread. */
public final class Lane {

    private final Tasks tasks;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    Lane(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Whether work runs or waits. */
    public boolean busy() {
        return busy;
    }

    /**
     * Runs work when all before it has ended.
     *
     * @param name in the user's words
     * @param done gets the result on the FX thread, before later work starts
     * @param failed gets the failure on the FX thread
     */
    public <T> void run(String name, Tasks.Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        add(name, () -> job, done, failed);
    }

    /** The same for work that depends on how things stand when it starts; what it is, is asked on the FX thread. */
    public <T> void start(String name, Supplier<Tasks.Job<T>> job, Consumer<T> done) {
        add(name, job, done, tasks::unexpected);
    }

    private <T> void add(String name, Supplier<Tasks.Job<T>> job, Consumer<T> done, Consumer<Throwable> failed) {
        waiting.add(() -> tasks.run(name, job.get(), result -> end(() -> done.accept(result)), failure -> end(() -> failed.accept(failure))));
        startNext();
    }

    /** The same; a failure goes to the log and the error surface. */
    public <T> void run(String name, Tasks.Job<T> job, Consumer<T> done) {
        add(name, () -> job, done, tasks::unexpected);
    }

    private void end(Runnable outcome) {
        busy = false;
        try {
            outcome.run();
        } finally {
            startNext();
        }
    }

    private void startNext() {
        if (!busy && !waiting.isEmpty()) {
            busy = true;
            waiting.poll().run();
        }
    }
}
