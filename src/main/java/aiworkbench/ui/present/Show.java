package aiworkbench.ui.present;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;
import aiworkbench.ui.canvas.Handing;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.common.Theme;

/**
 * One document on the wall: the wall itself, and a window for the person who leads as long as there is another screen. Screens may come and
 * go; the wall is always on one that is there, with everything on it as it was.
 */
final class Show implements Surface {

    private static final Duration TICK = Duration.ofMillis(250);
    private static final double DESK_WIDTH = 980;
    private static final double DESK_HEIGHT = 680;
    private static final double DESK_SHARE = 0.9;

    private final EditorContext<?> context;
    private final Backstage backstage;
    private final Tasks tasks;
    private final Screens screens;
    private final Supplier<Rectangle2D> window;
    private final Consumer<Progress> left;
    private final Messages messages;
    private final Presenting presenting;
    private final WallEdits edits;
    private final Theme theme;
    private final Stage wall = new Stage();
    private Fxml.View<WallController> view;
    private Optional<Desk> desk = Optional.empty();
    private Optional<Placing> placing = Optional.empty();
    private List<Runnable> ends = List.of();

    /** The window of the person who leads. */
    private record Desk(Stage stage, FacilitatorController controller) {}

    /**
     * A document that will be on the wall.
     *
     * @param window where the window of the program lies
     * @param before how far it came the last time
     * @param left is told how far it has come, once it is over
     */
    Show(EditorContext<?> context, Backstage backstage, Tasks tasks, Screens screens, Supplier<Rectangle2D> window, Optional<Progress> before,
            Consumer<Progress> left) {
        this.context = context;
        this.backstage = backstage;
        this.tasks = tasks;
        this.screens = screens;
        this.window = window;
        this.left = left;
        this.messages = context.messages();
        this.edits = new WallEdits(context.session(), context.ids());
        this.presenting = new Presenting(context.session(), edits, messages, context.clock(), before);
        this.theme = new Theme(presenting.light() ? Look.CONTRAST : Look.DARK, 100);
    }

    void begin() {
        view = new Fxml(messages, Map.of()).load(new WallController(context.session(), presenting, edits, messages, this));
        wall.setScene(dressed(view));
        wall.setTitle(messages.text("present.window", context.session().document().title()));
        wall.setFullScreenExitHint("");
        wall.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        ends = List.of(context.session().listen(_ -> view.controller().refresh()), tasks.every(TICK, this::tick), screens.listen(this::place));
        wall.setOnHidden(_ -> ended());
        place();
        wall.show();
        view.root().requestFocus();
    }

    private Scene dressed(Fxml.View<?> shown) {
        var scene = new Scene(shown.root());
        theme.apply(scene);
        scene.setNodeOrientation(messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return scene;
    }

    private void tick() {
        view.controller().tick();
        desk.ifPresent(there -> there.controller().tick());
    }

    Window front() {
        return wall;
    }

    void end() {
        wall.close();
    }

    private void ended() {
        ends.forEach(Runnable::run);
        closeDesk();
        // JavaFX remembers the last window that filled a screen; the document need not stay with it.
        wall.setOnHidden(null);
        wall.setScene(null);
        left.accept(presenting.progress());
    }

    /** Puts every window on a screen that is there. Without any screen, as for a moment while one is plugged in, nothing moves. */
    private void place() {
        var next = Placing.of(screens.all(), window.get());
        if (next.isEmpty() || next.equals(placing)) {
            return;
        }
        placing = next;
        var bounds = next.get().wall();
        wall.setFullScreen(false);
        wall.setX(bounds.getMinX());
        wall.setY(bounds.getMinY());
        wall.setWidth(bounds.getWidth());
        wall.setHeight(bounds.getHeight());
        wall.setFullScreen(true);
        next.get().desk().ifPresentOrElse(this::openDesk, this::closeDesk);
        view.controller().refresh();
    }

    private void openDesk(Rectangle2D screen) {
        if (desk.isEmpty()) {
            var shown = new Fxml(messages, Map.of()).load(new FacilitatorController(presenting, messages, view.controller()));
            var stage = new Stage();
            var scene = dressed(shown);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> shown.controller().pressed(event));
            scene.addEventFilter(KeyEvent.KEY_TYPED, event -> shown.controller().typed(event));
            stage.setScene(scene);
            // The keys of the wall work at once.
            shown.root().requestFocus();
            stage.setTitle(messages.text("present.desk.window", context.session().document().title()));
            stage.setOnHidden(_ -> {
                desk = Optional.empty();
                view.controller().refresh();
            });
            desk = Optional.of(new Desk(stage, shown.controller()));
        }
        var stage = desk.get().stage();
        double width = Math.min(DESK_WIDTH, screen.getWidth() * DESK_SHARE);
        double height = Math.min(DESK_HEIGHT, screen.getHeight() * DESK_SHARE);
        stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        if (wall.isShowing()) {
            wall.requestFocus();
        }
    }

    private void closeDesk() {
        desk.ifPresent(there -> {
            desk = Optional.empty();
            there.stage().setOnHidden(null);
            there.stage().close();
        });
    }

    @Override
    public void leave() {
        end();
    }

    @Override
    public void dress() {
        theme.change(presenting.light() ? Look.CONTRAST : Look.DARK, theme.percent());
    }

    @Override
    public void toKeyboard() {
        if (!wall.isFocused()) {
            wall.requestFocus();
        }
    }

    @Override
    public boolean alone() {
        return desk.isEmpty();
    }

    @Override
    public void changed() {
        desk.ifPresent(there -> there.controller().refresh());
    }

    @Override
    public Backstage backstage() {
        return backstage;
    }

    @Override
    public boolean plan() {
        var canvas = context.session().as(Canvas.class);
        var actions = canvas.stream().flatMap(session -> WorkshopLists.notes(session.document(), WorkshopLists.ACTIONS).stream())
                .filter(note -> note.links().isEmpty()).toList();
        canvas.filter(_ -> !actions.isEmpty()).ifPresent(session -> new Handing(new EditorContext<>(session, messages, context.ids(), context.clock(),
                context.workspace(), context.follow(), context.dialogs(), context.partners())).plan(actions));
        return !actions.isEmpty();
    }

    @Override
    public void aside(String list, String text) {
        context.partners().reach(Canvas.class, context.session().document(),
                canvas -> canvas.edit(CanvasEdits.addNotes(List.<Note>of(edits.note(list, text)))));
    }
}
