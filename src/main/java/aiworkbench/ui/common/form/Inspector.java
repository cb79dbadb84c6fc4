package aiworkbench.ui.common.form;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import aiworkbench.model.Document;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Selected;

/** Shows what is selected as a form with a heading. Remembers nothing of what it showed before. */
public final class Inspector {

    private final VBox content = new VBox();
    private final ScrollPane node = new ScrollPane(content);
    private Runnable stop = () -> {};

    /** An empty inspector. */
    public Inspector() {
        content.getStyleClass().add("inspector");
        node.getStyleClass().add("inspector-scroll");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
    }

    /** The view. */
    public ScrollPane node() {
        return node;
    }

    /** Shows a place of an open document, and follows its changes until something else is shown. A place that is gone shows nothing. */
    public <D extends Document, E extends Record> void show(EditorContext<D> editor, Selected<D, E> selected) {
        clear();
        if (selected.place().find(editor.session().document()).isPresent()) {
            var form = new FormView<>(editor, selected.place(), selected.type());
            var heading = new Label(editor.messages().text(selected.titleKey()).toUpperCase(editor.messages().locale()));
            heading.getStyleClass().add("section-title");
            content.getChildren().setAll(heading, form.node());
            stop = form::close;
            node.setVvalue(0);
        }
    }

    /** Shows nothing. */
    public void clear() {
        stop.run();
        stop = () -> {};
        content.getChildren().clear();
    }
}
