package aiworkbench.ui.risk;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import aiworkbench.model.Risk;

/** A cell of the register whose text wraps: the row grows with it. */
abstract class RegisterCell extends TableCell<RiskRow, Risk> {

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

    /** A text for the content. It wraps at the width of the column, and is styled in a fraction of the time that a label takes. */
    static Text words(String... styles) {
        var words = new Text();
        words.getStyleClass().add("risk-register-words");
        words.getStyleClass().addAll(styles);
        return words;
    }

    /** To be called when a part looks otherwise than before: rows are filled without being styled anew. A cell that has no skin yet will be styled as a whole. */
    final void restyle(Node part) {
        if (getSkin() != null && part.getScene() != null && part.getScene().getWindow() != null) {
            part.applyCss();
        }
    }

    /** Fills the cell. */
    abstract void show(Risk risk);

    /** Risks never change, so another one is another instance; to compare all that they say takes longer than to show it. */
    @Override
    protected boolean isItemChanged(Risk before, Risk after) {
        return before != after;
    }

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
        double inner = inner();
        wrap(inner);
        return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        wrap(inner());
        super.layoutChildren();
    }

    /** Always that of the column: another width would ask for another layout. */
    private double inner() {
        return getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
    }

    private void wrap(double width) {
        for (var part : content.getChildren()) {
            if (part instanceof Text words) {
                words.setWrappingWidth(Math.max(1, Math.floor(width)));
            }
        }
    }
}
