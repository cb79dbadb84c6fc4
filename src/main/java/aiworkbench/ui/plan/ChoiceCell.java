package aiworkbench.ui.plan;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import javafx.util.StringConverter;

import aiworkbench.model.PlanItem;

/** A cell with one of several values. */
final class ChoiceCell<V> extends TableCell<PlanItem, V> {

    private final Supplier<List<V>> values;
    private final Function<V, String> word;
    private final BiConsumer<PlanItem, V> entered;
    private boolean escaped;

    private ChoiceCell(Supplier<List<V>> values, Function<V, String> word, BiConsumer<PlanItem, V> entered) {
        this.values = values;
        this.word = word;
        this.entered = entered;
    }

    static <V> Callback<TableColumn<PlanItem, V>, TableCell<PlanItem, V>> factory(
            Supplier<List<V>> values, Function<V, String> word, BiConsumer<PlanItem, V> entered) {
        return _ -> new ChoiceCell<>(values, word, entered);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var box = new ComboBox<V>();
        box.getItems().setAll(values.get());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(V value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public V fromString(String text) {
                return box.getItems().stream().filter(value -> word.apply(value).equals(text)).findFirst().orElse(null);
            }
        });
        box.setValue(getItem());
        box.getStyleClass().add("plan-cell-field");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnHidden(_ -> finish(box.getValue()));
        setText(null);
        setGraphic(box);
        escaped = false;
        Platform.runLater(() -> {
            box.requestFocus();
            box.show();
            if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
                skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, event -> escaped |= event.getCode() == KeyCode.ESCAPE);
            }
        });
    }

    /** Taken when the list closes: arrow keys change what is chosen on their way through it. */
    private void finish(V chosen) {
        var item = getTableRow().getItem();
        var table = getTableView();
        cancelEdit();
        table.requestFocus();
        if (!escaped && item != null && chosen != null && !chosen.equals(getTableColumn().getCellObservableValue(item).getValue())) {
            entered.accept(item, chosen);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(V value, boolean empty) {
        super.updateItem(value, empty);
        setGraphic(null);
        setText(empty || value == null ? null : word.apply(value));
    }
}
