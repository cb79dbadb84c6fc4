package aiworkbench.ui.main;

import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/**
 * A second document beside the tabs. Whichever of the two has the keyboard is the document in front: the bar at the top, the side pane and
 * the keys follow it.
 */
final class Beside {

    private final Desk desk;
    private final SplitPane split;
    private final Function<OpenDocument<?>, Node> contents;
    private final Messages messages;
    private final Label name = new Label();
    private final BorderPane pane = new BorderPane();
    private Optional<OpenDocument<?>> shown = Optional.empty();

    /**
     * Shows documents in a split pane, after what is in it.
     *
     * @param contents what shows a document; it is taken from wherever it is
     */
    Beside(Desk desk, SplitPane split, Function<OpenDocument<?>, Node> contents, Runnable close, Messages messages) {
        this.desk = desk;
        this.split = split;
        this.contents = contents;
        this.messages = messages;
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        var whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(name, gap, Icons.button(Icon.CLOSE, messages.text("main.beside.close"), close));
        head.getStyleClass().add("beside-head");
        pane.setTop(head);
        pane.getStyleClass().add("beside-pane");
        pane.setMinWidth(0);
        pane.setAccessibleText(messages.text("main.beside"));
    }

    /** The document that is shown beside the tabs. */
    Optional<OpenDocument<?>> shown() {
        return shown;
    }

    boolean shows(OpenDocument<?> document) {
        return shown.filter(one -> one == document).isPresent();
    }

    /** The pane, to be visited with the keyboard. */
    Stop stop() {
        return new Stop(pane, () -> shown.ifPresent(document -> document.editor().focus()));
    }

    /** Shows a document in the place of the one before, whose contents are free to go elsewhere then. */
    void show(Optional<OpenDocument<?>> document) {
        pane.setCenter(null);
        shown = document;
        desk.besideIs(document);
        document.ifPresent(one -> pane.setCenter(contents.apply(one)));
        refresh();
    }

    /** Follows what is on the desk: beside the start page there is nothing. */
    void refresh() {
        shown.ifPresent(document -> name.setText(Names.of(document.document(), messages)));
        boolean wanted = shown.isPresent() && desk.active().isPresent();
        if (!wanted) {
            split.getItems().remove(pane);
        } else if (!split.getItems().contains(pane)) {
            split.getItems().add(pane);
            split.setDividerPositions(0.5);
        }
    }

    /** Whether the keyboard is in the pane. */
    boolean has(Node focused) {
        return Focus.contains(pane, focused);
    }
}
