package aiworkbench.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.model.PlanItem;
import aiworkbench.session.Session;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;
import aiworkbench.ui.Keyboard;
import aiworkbench.ui.ViewChecks;
import aiworkbench.ui.canvas.FakePartners;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Tasks;

/** The windows of the wall while screens come and go. Everything happens on the FX thread at once, so nothing is waited for. */
@ExtendWith(ApplicationExtension.class)
class PresenterTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 400, 500);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(400, 0, 600, 500);

    /** Screens as a test says. */
    private static final class FakeScreens implements Screens {

        private List<Rectangle2D> there = List.of(LAPTOP);
        private final List<Runnable> listeners = new ArrayList<>();

        void become(Rectangle2D... screens) {
            there = List.of(screens);
            List.copyOf(listeners).forEach(Runnable::run);
        }

        @Override
        public List<Rectangle2D> all() {
            return there;
        }

        @Override
        public Runnable listen(Runnable changed) {
            listeners.add(changed);
            return () -> listeners.remove(changed);
        }
    }

    private final FakeScreens screens = new FakeScreens();
    private final FakePartners partners = new FakePartners();
    private final Tasks tasks = new Tasks(failure -> {
        throw new AssertionError(failure);
    });
    private final Session<Canvas> session = new Session<>((Canvas) WallScene.sample("support-assistant.canvas.json"), () -> Instant.EPOCH, false);
    private final Presenter presenter = new Presenter(() -> null, tasks, screens);
    /** The last wall that was there: a key that closes it is let go when it is closed. */
    private Scene last;
    private final Keyboard keys = new Keyboard(() -> {
        wall().ifPresent(stage -> last = stage.getScene());
        return last;
    });

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(presenter::leave);
        robot.interact(tasks::close);
    }

    private void show() {
        var messages = new Messages(Locale.UK);
        var count = new AtomicInteger();
        presenter.show(new EditorContext<>(session, messages, () -> "new" + count.incrementAndGet(), () -> Instant.EPOCH, Workspace::empty, _ -> { },
                new Dialogs(() -> null, messages), partners), new Backstage() {
                    @Override
                    public void save() {
                        session.markSavedNow();
                    }

                    @Override
                    public String state() {
                        return session.dirty() ? "Edited" : "Saved";
                    }

                    @Override
                    public void exportSummary(Consumer<String> told) {
                        told.accept("summary.pdf");
                    }
                });
    }

    private static Optional<Stage> window(String style) {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.getScene() != null && stage.getScene().getRoot().getStyleClass().contains(style)).findFirst();
    }

    private static Optional<Stage> wall() {
        return window("wall");
    }

    private static Optional<Stage> desk() {
        return window("desk");
    }

    private static String onWall(String id) {
        return ((Label) wall().orElseThrow().getScene().lookup("#" + id)).getText();
    }

    @Test
    void screensComeAndGoAndNothingIsLost(FxRobot robot) {
        robot.interact(() -> {
            show();
            assertTrue(wall().isPresent() && desk().isEmpty(), "one screen: the wall alone");
            keys.push(KeyCode.RIGHT).push(KeyCode.F2).push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.RIGHT);
            assertTrue(onWall("strip").startsWith("Step 3 of 10"), "alone, a strip tells the script");
            keys.push(KeyCode.ENTER).write("half a no");
            var first = wall().orElseThrow();

            screens.become(LAPTOP, PROJECTOR);
            assertTrue(desk().isPresent(), "a second screen: a window for the person who leads");
            assertEquals("", onWall("strip"), "and no strip for all to see");
            screens.become();
            assertTrue(wall().isPresent() && desk().isPresent(), "no screen at all for a moment: everything stays");
            screens.become(LAPTOP);
            assertTrue(desk().isEmpty() && wall().orElseThrow().isShowing(), "the projector is gone: the wall is still there");
            screens.become(PROJECTOR, LAPTOP);
            screens.become(LAPTOP, PROJECTOR);
            assertTrue(desk().isPresent());

            assertEquals(first, wall().orElseThrow(), "always the same wall");
            assertEquals("half a no", ((TextArea) wall().orElseThrow().getScene().lookup("#entry")).getText());
            keys.write("te").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
            assertEquals("half a note", session.document().notes().stream().filter(note -> note.block().equals("user-problem")).map(Note::text).toList().getLast());
            assertTrue(onWall("title").equals("User Problem"));
        });
    }

    @Test
    void privateNotesDoNotKeepTheKeyboard(FxRobot robot) {
        var checks = new ViewChecks();
        robot.interact(() -> {
            screens.become(LAPTOP, PROJECTOR);
            show();
            desk().orElseThrow().requestFocus();
        });
        robot.interact(() -> {
            var scene = desk().orElseThrow().getScene();
            var here = new Keyboard(() -> scene);
            var title = onWall("title");
            here.push(KeyCode.RIGHT);
            assertNotEquals(title, onWall("title"), "the keys of the wall work at once");
            checks.focus("desk", scene.getFocusOwner());
            here.push(KeyCode.F8);
            assertEquals("notes", scene.getFocusOwner().getId());
            checks.focus("desk", scene.getFocusOwner());
            here.write("ask Ines").push(KeyCode.ESCAPE);
            assertEquals(scene.getRoot(), scene.getFocusOwner());
            here.push(KeyCode.F8).push(KeyCode.TAB);
            assertEquals(scene.getRoot(), scene.getFocusOwner());
            assertEquals("ask Ines", ((TextArea) scene.lookup("#notes")).getText());
            here.push(KeyCode.LEFT);
            assertEquals(title, onWall("title"));
        });
        assertEquals(List.of(), checks.complaints());
    }

    @Test
    void whoClosesTheirWindowStillHasTheWall(FxRobot robot) {
        robot.interact(() -> {
            screens.become(LAPTOP, PROJECTOR);
            show();
            keys.push(KeyCode.F2).push(KeyCode.ENTER);
            desk().orElseThrow().close();
            assertTrue(wall().orElseThrow().isShowing());
            assertTrue(onWall("strip").startsWith("Step 1 of 10"), "what that window told is on the wall now");
            wall().orElseThrow().close();
            assertFalse(presenter.showing());
        });
    }

    @Test
    void leavingAndComingBackGoesOnWhereItWas(FxRobot robot) {
        robot.interact(() -> {
            screens.become(LAPTOP, PROJECTOR);
            show();
            ((TextArea) desk().orElseThrow().getScene().lookup("#notes")).setText("ask Ines");
            keys.push(KeyCode.V).times(4, KeyCode.UP).push(KeyCode.ENTER).push(KeyCode.DIGIT1).push(KeyCode.L);
            keys.push(KeyCode.F2).push(KeyCode.ENTER).times(4, KeyCode.CONTROL, KeyCode.RIGHT).push(KeyCode.RIGHT);
            var title = onWall("title");
            keys.push(KeyCode.ESCAPE);
            assertTrue(wall().isEmpty() && desk().isEmpty());
            show();
            assertEquals(title, onWall("title"));
            assertEquals("ask Ines", ((TextArea) desk().orElseThrow().getScene().lookup("#notes")).getText());
            keys.push(KeyCode.V);
            assertTrue(wall().orElseThrow().getScene().getRoot().lookupAll(".wall-choice").stream().map(node -> ((Label) node).getText())
                    .anyMatch(text -> text.startsWith("People who vote: 4")));
        });
    }

    @Test
    void actionsGoToThePlanOnce(FxRobot robot) {
        robot.interact(() -> {
            show();
            keys.push(KeyCode.CONTROL, KeyCode.T).write("Settle the legal basis @Ines").push(KeyCode.ENTER);
            assertEquals("User Problem", onWall("title"), "back where it was");
            keys.push(KeyCode.F4).push(KeyCode.ENTER);
            assertEquals(List.of("Settle the legal basis"), partners.plan.document().items().stream().map(PlanItem::title).toList());
            assertEquals(List.of("Ines"), partners.plan.document().items().stream().map(PlanItem::owner).toList());
            assertEquals("Actions are in the plan", onWall("hint"));
            keys.push(KeyCode.ENTER);
            assertEquals(1, partners.plan.document().items().size());
            assertEquals("All actions are in the plan", onWall("hint"));
        });
    }
}
