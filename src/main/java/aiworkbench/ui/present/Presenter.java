package aiworkbench.ui.present;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

import javafx.geometry.Rectangle2D;
import javafx.stage.Window;

import aiworkbench.session.Session;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Tasks;

/** Puts documents on the wall, one at a time, and remembers how far each has come while its document is open. */
public final class Presenter {

    private final Supplier<Window> owner;
    private final Tasks tasks;
    private final Screens screens;
    private final Map<Session<?>, Progress> left = new WeakHashMap<>();
    private Optional<Show> show = Optional.empty();

    /** A presenter for documents of a window. */
    public Presenter(Supplier<Window> owner, Tasks tasks, Screens screens) {
        this.owner = owner;
        this.tasks = tasks;
        this.screens = screens;
    }

    /** Shows a document until somebody leaves. What was on the wall before leaves it. */
    public void show(EditorContext<?> context, Backstage backstage) {
        leave();
        var session = context.session();
        show = Optional.of(new Show(context, backstage, tasks, screens, this::window, Optional.ofNullable(left.get(session)), progress -> {
            left.put(session, progress);
            show = Optional.empty();
        }));
        show.get().begin();
    }

    private Rectangle2D window() {
        var window = owner.get();
        return window == null ? Rectangle2D.EMPTY : new Rectangle2D(window.getX(), window.getY(), Math.max(1, window.getWidth()), Math.max(1, window.getHeight()));
    }

    /** Whether something is on the wall. */
    public boolean showing() {
        return show.isPresent();
    }

    /** The window of the wall: questions are asked above it, or nobody would see them. */
    public Optional<Window> front() {
        return show.map(Show::front);
    }

    /** Takes what is there from the wall. */
    public void leave() {
        show.ifPresent(Show::end);
    }
}
