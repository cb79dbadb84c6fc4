package aiworkbench.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** A part of the page with a heading that folds it away. Its content is made when it is first unfolded. */
final class Fold extends VBox {

    private final ToggleButton heading = new ToggleButton();
    private final Label count = new Label();
    private Runnable onUnfold = () -> {};

    Fold(String id, String title, Node content) {
        setId(id);
        getStyleClass().add("plan-fold");
        heading.setText(title);
        heading.setGraphic(Icons.of(Icon.RIGHT));
        heading.setMnemonicParsing(false);
        heading.getStyleClass().addAll("quiet", "plan-fold-heading");
        heading.setId(id + "-heading");
        count.getStyleClass().add("count");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(heading, count, gap);
        head.getStyleClass().add("plan-fold-head");
        getChildren().add(head);
        content.getStyleClass().add("plan-fold-content");
        heading.selectedProperty().addListener((_, _, open) -> {
            heading.setGraphic(Icons.of(open ? Icon.DOWN : Icon.RIGHT));
            if (open) {
                onUnfold.run();
                getChildren().add(content);
            } else {
                getChildren().remove(content);
            }
        });
    }

    /** What to do before the content is seen. */
    void onUnfold(Runnable action) {
        onUnfold = action;
    }

    void setCount(String text) {
        count.setText(text);
    }

    boolean open() {
        return heading.isSelected();
    }

    void unfold() {
        heading.setSelected(true);
    }
}
