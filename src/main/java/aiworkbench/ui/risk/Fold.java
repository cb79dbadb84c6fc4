package aiworkbench.ui.risk;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** A part of the page with a heading that folds it away. Its content is made when it is first unfolded. */
final class Fold extends VBox {

    private final ToggleButton heading = new ToggleButton();
    private final Label count = new Label();

    Fold(String id, String title, Supplier<Node> content) {
        setId(id);
        getStyleClass().add("risk-fold");
        heading.setText(title);
        heading.setGraphic(Icons.of(Icon.RIGHT));
        heading.setMnemonicParsing(false);
        heading.getStyleClass().addAll("quiet", "risk-fold-heading");
        heading.setId(id + "-heading");
        count.getStyleClass().add("count");
        var head = new HBox(heading, count);
        head.getStyleClass().add("risk-fold-head");
        getChildren().add(head);
        var made = new Node[1];
        heading.selectedProperty().subscribe(open -> {
            heading.setGraphic(Icons.of(open ? Icon.DOWN : Icon.RIGHT));
            if (open) {
                if (made[0] == null) {
                    made[0] = content.get();
                    made[0].getStyleClass().add("risk-fold-content");
                }
                getChildren().add(made[0]);
            } else if (made[0] != null) {
                getChildren().remove(made[0]);
            }
        });
    }

    void setCount(String text) {
        count.setText(text);
    }

    boolean isOpen() {
        return heading.isSelected();
    }

    void setOpen(boolean open) {
        heading.setSelected(open);
    }
}
