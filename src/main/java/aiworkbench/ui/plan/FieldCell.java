package aiworkbench.ui.plan;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.util.Callback;

import aiworkbench.model.PlanItem;
import aiworkbench.ui.common.CellField;

/** A cell that is typed in. Enter, Tab and leaving the cell keep what was typed, Escape does not. */
final class FieldCell<V> extends TableCell<PlanItem, V> {

    private final PlanDesk desk;
    private final Function<String, Optional<V>> read;
    private final Function<V, String> write;
    private final BiConsumer<PlanItem, V> entered;
    private final CellField field = new CellField(this::finish);
    private PlanItem edited;

    private FieldCell(PlanDesk desk, Function<String, Optional<V>> read, Function<V, String> write, BiConsumer<PlanItem, V> entered) {
        this.desk = desk;
        this.read = read;
        this.write = write;
        this.entered = entered;
    }

    /**
     * Makes cells.
     *
     * @param read the value of a text; empty if it is none, which leaves the cell as it was
     * @param entered takes over a new value
     */
    static <V> Callback<TableColumn<PlanItem, V>, TableCell<PlanItem, V>> factory(
            PlanDesk desk, Function<String, Optional<V>> read, Function<V, String> write, BiConsumer<PlanItem, V> entered) {
        return _ -> new FieldCell<>(desk, read, write, entered);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            edited = getTableRow().getItem();
            field.setText(write.apply(getItem()));
            setText(null);
            setGraphic(field);
            field.selectAll();
            Platform.runLater(field::requestFocus);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        finish(!desk.showing());
    }

    @Override
    protected void updateItem(V value, boolean empty) {
        super.updateItem(value, empty);
        if (edited == null) {
            setGraphic(null);
            var text = empty || value == null ? null : write.apply(value);
            setText(text);
            setTooltip(text == null || text.length() < 12 ? null : new Tooltip(text));
        }
    }

    private void finish(boolean keep) {
        if (edited == null) {
            return;
        }
        var item = edited;
        edited = null;
        if (isEditing()) {
            super.cancelEdit();
        }
        updateItem(getItem(), isEmpty());
        var value = keep && !desk.showing() ? read.apply(field.getText()) : Optional.<V>empty();
        value.filter(typed -> !write.apply(typed).equals(write.apply(current(item)))).ifPresent(typed -> entered.accept(item, typed));
        getTableView().requestFocus();
    }

    /** What the column says of an item, also after the cell was given to another row. */
    private V current(PlanItem item) {
        return getTableColumn().getCellObservableValue(item).getValue();
    }
}
