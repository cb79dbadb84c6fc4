package aiworkbench.ui.plan;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;
import javafx.util.StringConverter;

import aiworkbench.model.PlanItem;

/** A cell with one of several values. */
final class ChoiceCell<V> extends TableCell<PlanItem, V> {

    private final Supplier<List<V>> values;
    private final Function<V, String> word;
    private final BiConsumer<PlanItem, V> entered;

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
        box.setOnAction(_ -> {
            var item = getTableRow().getItem();
            var chosen = box.getValue();
            cancelEdit();
            if (item != null && chosen != null) {
                entered.accept(item, chosen);
            }
        });
        setText(null);
        setGraphic(box);
        Platform.runLater(() -> {
            box.requestFocus();
            box.show();
        });
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
