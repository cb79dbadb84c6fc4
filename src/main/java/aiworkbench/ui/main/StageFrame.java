package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import aiworkbench.text.Messages;

/** The window as the desktop sees it: where it is, what it is called, its icon, and what closing it means. */
public final class StageFrame {

    /** Width at the first start, in pixels. */
    public static final double FIRST_WIDTH = 1280;
    /** Height at the first start, in pixels. */
    public static final double FIRST_HEIGHT = 820;
    private static final double SMALLEST_WIDTH = 900;
    private static final double SMALLEST_HEIGHT = 600;

    private final Stage stage;
    private final Desk desk;
    private final Memory memory;
    private final Closing closing;
    private final Messages messages;

    /** The frame of a stage. */
    public StageFrame(Stage stage, Desk desk, Memory memory, Closing closing, Messages messages) {
        this.stage = stage;
        this.desk = desk;
        this.memory = memory;
        this.closing = closing;
        this.messages = messages;
    }

    /** Puts the window where it was the last time. */
    public void prepare(Scene scene) {
        stage.setScene(scene);
        stage.getIcons().setAll(WindowIcons.all());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        memory.settings().window().filter(StageFrame::onAScreen).ifPresentOrElse(this::place, this::placeFirst);
        stage.setOnCloseRequest(event -> {
            event.consume();
            closing.beforeLeaving(stage::close);
        });
        stage.setOnHiding(_ -> rememberPlace());
        desk.listen(this::refresh);
        stage.setTitle(messages.text("main.name"));
    }

    public void show() {
        stage.show();
    }

    /** Remembers the place and lets go of the window, as when another one takes over. */
    public Stage end() {
        rememberPlace();
        stage.setOnCloseRequest(null);
        stage.setOnHiding(null);
        return stage;
    }

    /** Shows the window before all others, as when the program is started again. */
    public void bringToFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void place(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    private void placeFirst() {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
    }

    /** A window on a screen that is gone would be out of reach. */
    private static boolean onAScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), 40).isEmpty();
    }

    private void rememberPlace() {
        var before = memory.settings().window();
        var now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        memory.change(s -> s.withWindow(now.maximised()
                ? before.map(b -> new WindowPlace(b.x(), b.y(), b.width(), b.height(), true)).orElse(now)
                : now));
    }

    private void refresh() {
        stage.setTitle(desk.active()
                .map(open -> messages.text("main.window", Names.of(open.document(), messages)))
                .orElse(messages.text("main.name")));
        var files = desk.documents().stream().flatMap(open -> open.path().stream()).toList();
        memory.change(s -> s.withOpen(files, inTab(s), desk.beside().flatMap(OpenDocument::path)));
    }

    /** The one beside may have the keyboard; the tab shows what it showed before then. */
    private Optional<Path> inTab(Settings before) {
        return desk.active().isPresent() && desk.active().equals(desk.beside()) ? before.active() : desk.active().flatMap(OpenDocument::path);
    }
}
