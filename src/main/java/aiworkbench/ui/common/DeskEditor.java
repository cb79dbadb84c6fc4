package aiworkbench.ui.common;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;

import aiworkbench.model.Document;
import aiworkbench.session.Change;

/** What the editors of all kinds of documents have in common: a view that follows a session, and the selection of its desk. */
public abstract class DeskEditor<D extends Document> implements Editor<D> {

    private final EditorDesk<D> desk;
    private final Parent root;
    private final Runnable stop;

    /**
     * An editor that follows the session of its desk until it is closed.
     *
     * @param follow brings the view up to date after a change
     */
    protected DeskEditor(EditorDesk<D> desk, Parent root, Consumer<Change<D>> follow) {
        this.desk = desk;
        this.root = root;
        this.stop = desk.context().session().listen(follow);
    }

    @Override
    public final Parent root() {
        return root;
    }

    @Override
    public final ReadOnlyObjectProperty<Optional<Selected<D, ?>>> selection() {
        return desk.selection();
    }

    @Override
    public void close() {
        stop.run();
    }

    /** A message of the program. */
    protected final String text(String key, Object... args) {
        return desk.context().messages().text(key, args);
    }
}
