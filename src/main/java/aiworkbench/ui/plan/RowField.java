package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import aiworkbench.edit.Lens;

/**
 * One field of a row that is edited in place.
 *
 * @param key message key of its name
 * @param share how much of the width it gets, in parts
 */
sealed interface RowField<E extends Record> {

    String key();

    double share();

    /** Whether it shows something of other elements, and must be shown anew when those change. */
    default boolean followsOthers() {
        return switch (this) {
            case Said<E> _, Several<E, ?> _, Choice<E, ?> _ -> true;
            case Text<E> _, Whole<E> _ -> false;
        };
    }

    /** Makes its control. What the user enters is handed over together with the place it belongs to. */
    Editing<E> make(BiConsumer<Lens<E, ?>, Object> entered, PlanWords words);

    /**
     * A control and the way to show a record in it.
     *
     * @param show shows a record; does not report anything as entered
     */
    record Editing<E>(Control control, Consumer<E> show) {}

    /** A line of text. */
    record Text<E extends Record>(String key, double share, Lens<E, String> place) implements RowField<E> {

        @Override
        public Editing<E> make(BiConsumer<Lens<E, ?>, Object> entered, PlanWords words) {
            var field = new TextField();
            field.textProperty().addListener((_, _, text) -> entered.accept(place, text));
            return new Editing<>(field, record -> {
                if (!field.getText().equals(place.get(record))) {
                    field.setText(place.get(record));
                }
            });
        }
    }

    /** What follows from the record, in words; read only. Shown anew whenever the list is. */
    record Said<E extends Record>(String key, double share, Function<E, String> words) implements RowField<E> {

        @Override
        public Editing<E> make(BiConsumer<Lens<E, ?>, Object> entered, PlanWords messages) {
            var label = new Label();
            label.getStyleClass().addAll("small", "plan-said");
            label.setWrapText(true);
            return new Editing<>(label, record -> label.setText(words.apply(record)));
        }
    }

    /** A whole number, taken over when the field is left. */
    record Whole<E extends Record>(String key, double share, Lens<E, Integer> place) implements RowField<E> {

        @Override
        public Editing<E> make(BiConsumer<Lens<E, ?>, Object> entered, PlanWords words) {
            var field = new TextField();
            Runnable take = () -> {
                if (field.getText().strip().matches("-?\\d{1,4}")) {
                    entered.accept(place, Integer.valueOf(field.getText().strip()));
                }
            };
            var editing = new Editing<E>(field, record -> field.setText(place.get(record).toString()));
            field.setOnAction(_ -> take.run());
            field.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    take.run();
                }
            });
            return editing;
        }
    }

    /** One of several values; the list may depend on the plan as it is when it opens. */
    record Choice<E extends Record, V>(String key, double share, Lens<E, V> place, Supplier<List<V>> values, Function<V, String> name)
            implements RowField<E> {

        @Override
        public Editing<E> make(BiConsumer<Lens<E, ?>, Object> entered, PlanWords words) {
            var box = new ComboBox<V>();
            box.setMaxWidth(Double.MAX_VALUE);
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(V value) {
                    return value == null ? "" : name.apply(value);
                }

                @Override
                public V fromString(String text) {
                    return box.getItems().stream().filter(value -> name.apply(value).equals(text)).findFirst().orElse(null);
                }
            });
            box.getItems().setAll(values.get());
            box.setOnShowing(_ -> box.getItems().setAll(values.get()));
            box.valueProperty().addListener((_, _, value) -> {
                if (value != null) {
                    entered.accept(place, value);
                }
            });
            return new Editing<>(box, record -> box.setValue(place.get(record)));
        }
    }

    /** Any number of other elements, by their ids; ids of elements that are gone stay until they are taken out. */
    record Several<E extends Record, O>(
            String key, double share, Lens<E, List<String>> place, Function<E, List<O>> others, Function<O, String> id, Function<O, String> name)
            implements RowField<E> {

        @Override
        public Editing<E> make(BiConsumer<Lens<E, ?>, Object> entered, PlanWords words) {
            var button = new MenuButton();
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMnemonicParsing(false);
            button.getStyleClass().add("plan-several");
            return new Editing<>(button, record -> {
                var chosen = place.get(record);
                var all = others.apply(record);
                button.setText(all.stream().filter(other -> chosen.contains(id.apply(other))).map(name).collect(Collectors.joining(", ")));
                button.setOnShowing(_ -> button.getItems().setAll(others.apply(record).stream().map(other -> entry(record, other, entered)).toList()));
                button.getItems().setAll(new MenuItem());
            });
        }

        private MenuItem entry(E record, O other, BiConsumer<Lens<E, ?>, Object> entered) {
            var entry = new CheckMenuItem(name.apply(other));
            entry.setMnemonicParsing(false);
            var chosen = new ArrayList<>(place.get(record));
            entry.setSelected(chosen.contains(id.apply(other)));
            entry.setOnAction(_ -> {
                if (!chosen.remove(id.apply(other))) {
                    chosen.add(id.apply(other));
                }
                entered.accept(place, List.copyOf(chosen));
            });
            return entry;
        }
    }
}
