package aiworkbench.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ToastTest {

    private final AtomicReference<String> result = new AtomicReference<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private StackPane host;
    private Button place;
    private Tasks tasks;
    private Toast toast;

    @Start
    void start(Stage stage) {
        tasks = new Tasks(failure::set);
        host = new StackPane();
        place = new Button("Place");
        toast = new Toast(host);
        stage.setScene(new Scene(host, 400, 200));
        stage.show();
    }

    @AfterEach
    void stop() {
        tasks.close();
    }

    @Test
    void longWorkShowsHowFarItIsAndCanBeStopped(FxRobot robot) throws Exception {
        var begun = new CountDownLatch(1);
        var stopped = new CompletableFuture<Boolean>();
        robot.interact(() -> toast.during(tasks.run("Work", progress -> {
            progress.report(0.25, "a quarter");
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                stopped.complete(progress.cancelled());
                throw e;
            }
            return "done";
        }, result::set, failure::set), "Working", "Cancel"));
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".toast").tryQuery().isPresent());
        assertEquals(0.25, robot.lookup(".progress-bar").queryAs(ProgressBar.class).getProgress());

        robot.interact(() -> robot.lookup(".toast .button").queryAs(Button.class).fire());

        assertTrue(stopped.get(10, TimeUnit.SECONDS), "the work is told that nobody wants it");
        assertFalse(robot.lookup(".toast").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(null, result.get());
        assertEquals(null, failure.get(), "what was stopped has not failed");
    }

    @Test
    void theNoticeOfWorkGoesWhenTheWorkIsDone(FxRobot robot) throws Exception {
        var end = new CountDownLatch(1);
        robot.interact(() -> toast.during(tasks.run("Work", _ -> {
            end.await();
            return "done";
        }, result::set, failure::set), "Working", "Cancel"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".toast").tryQuery().isPresent());

        end.countDown();

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup(".toast").tryQuery().isEmpty());
        assertEquals("done", result.get());
    }

    @Test
    void theKeyboardGoesBackToWhereItWasBefore(FxRobot robot) {
        robot.interact(() -> {
            host.getChildren().addAll(new Button("First"), place);
            place.requestFocus();
            toast.show("Gone", new Toast.Action("Undo", () -> result.set("undone")));
            toast.node().lookup(".button").requestFocus();
        });
        robot.interact(() -> robot.lookup(".toast .button").queryAs(Button.class).fire());
        assertEquals("undone", result.get());
        assertSame(place, place.getScene().getFocusOwner());
    }

    @Test
    void aNewNoticeDoesNotLeaveTheKeyboardInTheOldOne(FxRobot robot) {
        robot.interact(() -> {
            host.getChildren().addAll(new Button("First"), place);
            place.requestFocus();
            toast.show("Gone", new Toast.Action("Undo", () -> { }));
            toast.node().lookup(".button").requestFocus();
            toast.show("Gone too", new Toast.Action("Undo", () -> { }));
        });
        assertSame(place, place.getScene().getFocusOwner());
    }
}
