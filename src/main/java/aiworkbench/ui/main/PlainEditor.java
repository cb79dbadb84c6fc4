package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import aiworkbench.model.Document;
import aiworkbench.ui.common.Editor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Selected;

/** Shows nothing but the product's name, until the editor of a kind is on main. */
public final class PlainEditor<D extends Document> implements Editor<D> {

    private final Label name = new Label();
    private final StackPane root = new StackPane(name);
    private final Runnable stop;
    private final ReadOnlyObjectWrapper<Optional<Selected<D, ?>>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PlainEditor(EditorContext<D> context) {
        name.setText(context.session().document().title());
        stop = context.session().listen(change -> name.setText(change.after().title()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Selected<D, ?>>> selection() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public void reveal(String elementId) {
        root.requestFocus();
    }

    @Override
    public String summary() {
        return "";
    }

    @Override
    public List<String> keyHints() {
        return List.of();
    }

    @Override
    public void close() {
        stop.run();
    }
}
