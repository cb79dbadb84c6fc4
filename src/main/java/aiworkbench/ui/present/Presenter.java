package aiworkbench.ui.present;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import aiworkbench.session.Session;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.common.Theme;

/** Puts a document on the wall: full screen, on another screen than the window if there is one. One document at a time. */
public final class Presenter {

    private static final double USUAL_HEIGHT = 1080;
    /** Text of the usual size in pixels on a screen of the usual height. */
    private static final double USUAL_TEXT = 24;
    private static final Duration TICK = Duration.ofMillis(250);

    private final Supplier<Window> owner;
    private final Messages messages;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private Optional<Stage> wall = Optional.empty();

    /** A presenter for documents of a window. */
    public Presenter(Supplier<Window> owner, Messages messages, Tasks tasks, InstantSource clock, Supplier<String> ids) {
        this.owner = owner;
        this.messages = messages;
        this.tasks = tasks;
        this.clock = clock;
        this.ids = ids;
    }

    /** Shows the document of a session until somebody leaves. What was on the wall before leaves it. */
    public void show(Session<?> session) {
        leave();
        var stage = new Stage();
        var theme = new Theme(Look.DARK, 100);
        var presenting = new Presenting(session, messages, clock, ids);
        var view = new Fxml(messages, Map.of()).load(new WallController(presenting, messages, this::leave,
                () -> theme.change(presenting.light() ? Look.CONTRAST : Look.DARK, theme.percent())));
        var scene = new Scene(view.root());
        theme.apply(scene);
        scene.heightProperty().subscribe(height -> view.root().setStyle("-fx-font-size: " + Math.max(8, USUAL_TEXT * height.doubleValue() / USUAL_HEIGHT) + "px;"));
        var deaf = session.listen(_ -> view.controller().refresh());
        var still = tasks.every(TICK, view.controller()::tick);
        stage.setScene(scene);
        stage.setTitle(messages.text("present.window", session.document().title()));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        place(stage);
        ListChangeListener<Screen> moving = _ -> place(stage);
        Screen.getScreens().addListener(moving);
        stage.setOnHidden(_ -> {
            Screen.getScreens().removeListener(moving);
            deaf.run();
            still.run();
            wall = Optional.empty();
        });
        wall = Optional.of(stage);
        stage.show();
        view.root().requestFocus();
    }

    /** Whether something is on the wall. */
    public boolean showing() {
        return wall.isPresent();
    }

    /** Takes what is there from the wall. */
    public void leave() {
        wall.ifPresent(Stage::close);
    }

    /** Screens may come and go: the wall is always on one that is there. */
    private void place(Stage stage) {
        var bounds = screen().getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setFullScreen(true);
    }

    /** Another screen than that of the window, which is the projector; the same one if it is alone. */
    private Screen screen() {
        var window = owner.get();
        var here = window == null ? Rectangle2D.EMPTY : new Rectangle2D(window.getX(), window.getY(), Math.max(1, window.getWidth()), Math.max(1, window.getHeight()));
        var screens = Screen.getScreens();
        return screens.stream().filter(screen -> !screen.getBounds().intersects(here)).findFirst().orElse(Screen.getPrimary());
    }
}
