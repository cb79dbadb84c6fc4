package aiworkbench.ui.risk;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

import aiworkbench.model.Risk;

/** A cell of the register whose text wraps: the row grows with it. */
abstract class RegisterCell extends TableCell<Risk, Risk> {

    private final VBox content = new VBox();

    RegisterCell() {
        content.getStyleClass().add("risk-register-cell");
        setText(null);
    }

    /** What the cell shows. */
    VBox content() {
        return content;
    }

    static Label wrapping(String... styles) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Fills the content. */
    abstract void show(Risk risk);

    @Override
    protected void updateItem(Risk risk, boolean empty) {
        super.updateItem(risk, empty);
        boolean shown = !empty && risk != null;
        // The table empties and fills its cells whenever anything in it changes. A content that was taken out would have to be styled again.
        content.setVisible(shown);
        if (shown) {
            show(risk);
            setGraphic(content);
        }
    }

    /** Rows ask for the height without saying the width, so the column says it. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || isEmpty()) {
            return super.computePrefHeight(width);
        }
        double inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }
}
