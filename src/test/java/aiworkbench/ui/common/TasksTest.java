package aiworkbench.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TasksTest {

    private final CompletableFuture<Throwable> surfaced = new CompletableFuture<>();
    private final Tasks tasks = new Tasks(surfaced::complete);

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void resultsArriveOnTheFxThread() throws Exception {
        var onFx = new CompletableFuture<Boolean>();
        tasks.run("Count", () -> !Platform.isFxApplicationThread(), off -> onFx.complete(off && Platform.isFxApplicationThread()));
        assertTrue(onFx.get(10, TimeUnit.SECONDS));
    }

    @Test
    void unhandledFailuresReachTheErrorSurface() throws Exception {
        tasks.run("Fail", () -> {
            throw new IllegalStateException("broken");
        }, _ -> {});
        assertEquals("broken", surfaced.get(10, TimeUnit.SECONDS).getMessage());
    }

    @Test
    void handledFailuresDoNot() throws Exception {
        var failure = new CompletableFuture<Throwable>();
        tasks.run("Fail", _ -> {
            throw new IllegalStateException("broken");
        }, _ -> {}, failure::complete);
        assertEquals("broken", failure.get(10, TimeUnit.SECONDS).getMessage());
        assertFalse(surfaced.isDone());
    }

    @Test
    void cancelledWorkDeliversNothing() throws Exception {
        var started = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var delivered = new CompletableFuture<String>();
        var work = tasks.run("Wait", progress -> {
            started.countDown();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
            return "late";
        }, delivered::complete, failure -> delivered.complete(failure.toString()));
        assertTrue(started.await(10, TimeUnit.SECONDS));
        Platform.runLater(work::cancel);
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(delivered.isDone());
        assertFalse(work.runningProperty().get());
    }

    @Test
    void onlyTheNewestResultCounts() throws Exception {
        var gate = new CountDownLatch(1);
        var result = new CompletableFuture<String>();
        var newest = tasks.<String>newest("Review", result::complete);
        newest.accept(() -> {
            gate.await();
            return "old";
        });
        newest.accept(() -> "new");
        assertEquals("new", result.get(10, TimeUnit.SECONDS));
        gate.countDown();
    }

    @Test
    void workThatIsAskedForAfterTheEndIsDropped() {
        tasks.close();
        var ran = new CompletableFuture<String>();
        var work = tasks.run("Late", () -> "done", ran::complete);
        tasks.lane().run("Late", _ -> "done", ran::complete);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(work.runningProperty().get());
        assertFalse(ran.isDone());
        assertFalse(surfaced.isDone());
    }

    @Test
    void nobodyIsToldOfWorkThatTheEndInterrupts() throws Exception {
        var started = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        tasks.run("Wait", () -> {
            started.countDown();
            try {
                return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
            } finally {
                stopped.countDown();
            }
        }, _ -> {});
        assertTrue(started.await(10, TimeUnit.SECONDS));
        tasks.close();
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(surfaced.isDone());
    }
}
