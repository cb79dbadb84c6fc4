package aiworkbench.ui.common;

import aiworkbench.text.Log;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import javafx.application.Platform;

/**
 * Runs work off the FX thread and delivers its outcome on it. The only place in the window that starts threads.
 *
 * <p>A failure that nobody handles goes to the log and to the error surface, never into silence.
 */
public final class Tasks implements AutoCloseable {

    /** Work that tells how far it is. */
    @FunctionalInterface
    public interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    private static final System.Logger LOG = Log.of(Tasks.class);

    /** What is asked for after the end is dropped. */
    private final ExecutorService threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("work-", 1).factory(), new ThreadPoolExecutor.DiscardPolicy());
    /** Waits for times to come. An animation of JavaFX could, too, but would keep the window drawing sixty times a second meanwhile. */
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("clock").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private final Consumer<Throwable> surface;

    /**
     * Tasks whose unexpected failures are shown by a surface.
     *
     * @param surface told of failures on the FX thread, after they were logged
     */
    public Tasks(Consumer<Throwable> surface) {
        this.surface = surface;
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(1, TimeUnit.MINUTES);
        clock.allowCoreThreadTimeOut(true);
    }

    /** Starts work that has to begin before there is a window that could tell of it. Nothing is told of how it ends. */
    public static void beforeAll(Runnable work) {
        Thread.ofPlatform().daemon().name("beginning").start(work);
    }

    /** Runs work and delivers its result; a failure goes to the log and the error surface. */
    public <T> Work run(String name, Callable<T> work, Consumer<T> done) {
        return run(name, _ -> work.call(), done, this::unexpected);
    }

    /**
     * Runs work that can fail or be cancelled. After the end it is dropped: it counts as cancelled.
     *
     * @param name in the user's words, for the progress display
     * @param done gets the result on the FX thread
     * @param failed gets the failure on the FX thread, instead of the error surface
     */
    public <T> Work run(String name, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        var work = new Work(name);
        if (threads.isShutdown()) {
            work.cancel();
            return work;
        }
        work.runsAs(threads.submit(() -> outcome(work, job, done, failed)));
        return work;
    }

    /** An action that runs once asking for it has paused for a time. */
    public Debounce debounce(Duration quiet, Runnable action) {
        return new Debounce(this, quiet, action);
    }

    /**
     * Runs only the newest of the work it is given: starting one cancels the one before, whose result is dropped.
     *
     * @param done gets the newest result on the FX thread
     */
    public <T> Consumer<Callable<T>> newest(String name, Consumer<T> done) {
        var asked = new AtomicLong();
        return work -> {
            long mine = asked.incrementAndGet();
            run(name, _ -> asked.get() == mine ? work.call() : null, result -> {
                if (asked.get() == mine) {
                    done.accept(result);
                }
            }, failure -> {
                if (asked.get() == mine) {
                    unexpected(failure);
                }
            });
        };
    }

    /** A lane for work that must not overtake other work. */
    public Lane lane() {
        return new Lane(this);
    }

    /** Runs an action on the FX thread again and again until the returned action is run. */
    public Runnable every(Duration time, Runnable action) {
        var wanted = new AtomicBoolean(true);
        var asked = new AtomicBoolean();
        var ticking = clock.scheduleWithFixedDelay(() -> {
            // A busy window gets one call, however often the time has come meanwhile.
            if (asked.compareAndSet(false, true)) {
                later(() -> {
                    asked.set(false);
                    if (wanted.get()) {
                        action.run();
                    }
                });
            }
        }, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            wanted.set(false);
            ticking.cancel(false);
        };
    }

    /** Runs an action on the FX thread once a time has passed, unless the returned action is run before. */
    Runnable after(Duration time, Runnable action) {
        var wanted = new AtomicBoolean(true);
        var coming = clock.schedule(() -> later(() -> {
            if (wanted.get()) {
                action.run();
            }
        }), time.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            wanted.set(false);
            coming.cancel(false);
        };
    }

    /** Runs an action on the FX thread, soon; from any thread. */
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    /** Sends failures that no code catches, on any thread, to the log and the error surface. */
    public void catchUncaught() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> Platform.runLater(() -> unexpected(failure)));
    }

    /** Stops taking work; what runs is interrupted, and its outcome is not told to anybody. */
    @Override
    public void close() {
        clock.shutdownNow();
        threads.shutdownNow();
    }

    private <T> void outcome(Work work, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            T result = job.run(progressOf(work));
            deliver(work, () -> done.accept(result));
        } catch (Throwable failure) {
            deliver(work, () -> failed.accept(failure));
        }
    }

    private void deliver(Work work, Runnable outcome) {
        Platform.runLater(() -> {
            if (!work.cancelled() && !threads.isShutdown()) {
                work.running.set(false);
                outcome.run();
            }
        });
    }

    private Progress progressOf(Work work) {
        return new Progress() {
            @Override
            public void report(double fraction, String message) {
                Platform.runLater(() -> {
                    work.fraction.set(fraction);
                    work.message.set(message);
                });
            }

            @Override
            public boolean cancelled() {
                return work.cancelled();
            }
        };
    }

    void unexpected(Throwable failure) {
        LOG.log(Level.ERROR, "Unexpected failure", failure);
        surface.accept(failure);
    }
}
