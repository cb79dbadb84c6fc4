package aiworkbench.ui.main;

import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import aiworkbench.text.Messages;
import aiworkbench.text.Visible;

/** The bar at the bottom: file, counts, and the most useful keys here. */
public final class StatusBarController {

    private static final String BETWEEN = " · ";

    private final Desk desk;
    private final Messages messages;

    @FXML
    private HBox root;
    @FXML
    private Label left;
    @FXML
    private Label right;

    public StatusBarController(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        // Where room is short the ends are cut off; the tooltip says all.
        Stream.of(left, right).forEach(label -> {
            label.setTooltip(new Tooltip());
            label.getTooltip().textProperty().bind(label.textProperty());
        });
        desk.listen(this::refresh);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> refreshKeys());
        refresh();
    }

    private void refresh() {
        refreshKeys();
        left.setText(desk.active().map(this::file).orElse(messages.text("main.status.start")));
    }

    /** Which keys are useful depends on what has the keyboard. */
    private void refreshKeys() {
        right.setText(desk.active().map(document -> String.join(BETWEEN, document.editor().keyHints())).orElse(messages.text("main.status.keys")));
    }

    private String file(OpenDocument<?> document) {
        var name = document.path().map(Visible::name).orElse(messages.text("main.status.unsaved"));
        var counts = document.editor().summary();
        return counts.isEmpty() ? name : name + BETWEEN + counts;
    }
}
