package aiworkbench.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on many things at once, and hands on what comes of them in their order. Only a few results wait at any time. */
final class InOrder {

    private InOrder() {}

    /** A thread that keeps nobody from leaving. */
    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "export");
        thread.setDaemon(true);
        return thread;
    }

    /** Work on one thing, by any thread. */
    @FunctionalInterface
    interface Work<T, R> {
        R on(T thing) throws IOException;
    }

    /** What came of the work; asking for it throws what went wrong. */
    @FunctionalInterface
    interface Result<R> {
        R get() throws IOException;
    }

    /** Takes results. */
    @FunctionalInterface
    interface Taking<T, R> {
        void take(T thing, Result<R> result);
    }

    private record Waiting<T, R>(T thing, Future<R> result) {}

    /**
     * Does some work on all things, as many at a time as the computer has cores.
     *
     * @param taking called by this thread, for one thing after the other
     */
    static <T, R> void run(List<T> things, Work<T, R> work, Taking<T, R> taking) {
        int cores = Math.clamp(things.size(), 1, Runtime.getRuntime().availableProcessors());
        try (var threads = Executors.newFixedThreadPool(cores, InOrder::thread)) {
            var waiting = new ArrayDeque<Waiting<T, R>>();
            for (var thing : things) {
                waiting.add(new Waiting<>(thing, threads.submit(() -> work.on(thing))));
                if (waiting.size() > 2 * cores) {
                    take(waiting.removeFirst(), taking);
                }
            }
            waiting.forEach(one -> take(one, taking));
        }
    }

    private static <T, R> void take(Waiting<T, R> one, Taking<T, R> taking) {
        taking.take(one.thing(), () -> get(one.result()));
    }

    private static <R> R get(Future<R> result) throws IOException {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case Throwable cause -> throw new IllegalStateException(cause);
            }
        }
    }
}
