package aiworkbench.ui.trace;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

import aiworkbench.export.trace.Chain;

/** One cell of a trace. Its text wraps, and the row grows with it; what is missing stands out. */
final class TraceCell extends TableCell<Chain.Row, Chain.Cell> {

    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Label label = new Label();

    TraceCell() {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("trace-text");
    }

    @Override
    protected void updateItem(Chain.Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean shown = !empty && cell != null;
        var row = getTableRow() == null ? null : getTableRow().getItem();
        label.pseudoClassStateChanged(GAP, shown && cell.gap());
        label.pseudoClassStateChanged(OPEN, shown && cell.gap() && row != null && row.open());
        label.setText(shown ? cell.text() : "");
        setAccessibleText(shown ? cell.text() : null);
        setGraphic(shown ? label : null);
    }

    /** Rows ask for the height without saying the width, so the column says it. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + label.prefHeight(inner) + snappedBottomInset();
    }
}
