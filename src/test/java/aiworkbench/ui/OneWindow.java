package aiworkbench.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * One window for all tests of a class, which ask for it and for the robot as parameters. It stays open between them: a scene that is shown
 * again is styled from its root, which for a whole editor takes longer than most tests.
 */
public final class OneWindow implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final long PATIENCE = 30_000;
    private static final Namespace SPACE = Namespace.create(OneWindow.class);

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        // From the corner on, a window of any test fits the screen: without a display it must not reach beyond.
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            stage.setX(0);
            stage.setY(0);
        });
        context.getStore(SPACE).put(Stage.class, stage);
        context.getStore(SPACE).put(FxRobot.class, new FxRobot());
    }

    /** Lets go of keys and buttons, and closes what a test opened beside the window. */
    @Override
    public void afterEach(ExtensionContext context) {
        var robot = context.getStore(SPACE).get(FxRobot.class, FxRobot.class);
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        FxToolkit.cleanupStages();
        Platform.runLater(() -> context.getStore(SPACE).get(Stage.class, Stage.class).setScene(new Scene(new Pane())));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class || parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE).get(parameter.getParameter().getType());
    }
}
