package aiworkbench.ui.trace;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import aiworkbench.export.trace.Chain;

/** One cell of a trace. What is cut off can be read as a tooltip; what is missing stands out. */
final class TraceCell extends TableCell<Chain.Row, Chain.Cell> {

    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    @Override
    protected void updateItem(Chain.Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean shown = !empty && cell != null;
        var row = getTableRow() == null ? null : getTableRow().getItem();
        pseudoClassStateChanged(GAP, shown && cell.gap());
        pseudoClassStateChanged(OPEN, shown && cell.gap() && row != null && row.open());
        setText(shown ? cell.text() : null);
        setTooltip(shown && !cell.text().isEmpty() ? new Tooltip(cell.text()) : null);
    }
}
