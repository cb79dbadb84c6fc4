package aiworkbench.ui.canvas;

import java.util.List;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import aiworkbench.model.Element;
import aiworkbench.text.Messages;

/** One element of a list as a row of a table. */
final class ElementRow<E extends Record & Element> extends GridPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<ListSpec.Column<E>> columns;
    private final Messages messages;
    private E element;
    private boolean selected;

    ElementRow(List<ListSpec.Column<E>> columns, Messages messages, E element) {
        this.columns = columns;
        this.messages = messages;
        getStyleClass().add("element-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        for (int i = 0; i < columns.size(); i++) {
            var cell = new Label();
            cell.setWrapText(true);
            cell.getStyleClass().add("element-cell");
            add(cell, i, 0);
        }
        show(element);
    }

    /** Shows the first columns of a row or of the head, with widths by their shares, and hides the others. */
    static <E> void showColumns(GridPane row, List<ListSpec.Column<E>> columns, int count) {
        var shown = columns.subList(0, count);
        double sum = shown.stream().mapToDouble(ListSpec.Column::share).sum();
        row.getColumnConstraints().setAll(shown.stream().map(column -> {
            var width = new ColumnConstraints();
            width.setPercentWidth(100 * column.share() / sum);
            return width;
        }).toList());
        for (int i = 0; i < columns.size(); i++) {
            row.getChildren().get(i).setVisible(i < count);
            row.getChildren().get(i).setManaged(i < count);
        }
    }

    E element() {
        return element;
    }

    /** Shows an element; does nothing if it is the one that is shown. */
    void show(E next) {
        if (next == element) {
            return;
        }
        element = next;
        for (int i = 0; i < columns.size(); i++) {
            var text = columns.get(i).text().apply(next);
            ((Label) getChildren().get(i)).setText(text.isEmpty() ? "–" : text);
        }
        setAccessibleText(columns.stream().filter(c -> !c.text().apply(next).isEmpty())
                .map(c -> messages.text("canvas.table.cell", messages.text(c.titleKey()), c.text().apply(next)))
                .collect(Collectors.joining(", ")));
    }

    void select(boolean on) {
        if (selected != on) {
            selected = on;
            pseudoClassStateChanged(SELECTED, on);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? (Object) selected : super.queryAccessibleAttribute(attribute, parameters);
    }
}
