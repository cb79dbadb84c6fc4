package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.ui.common.Option;

/** Any of several short values, as chips that are on or off. The order of the document is kept. */
final class ChipsInput<D extends Document, V> extends FormField<D, List<V>> {

    private final FlowPane chips = new FlowPane();
    private final Function<D, List<Option<V>>> options;
    private List<Option<V>> offered = List.of();

    ChipsInput(FormContext<D> context, FieldSpec spec, Lens<D, List<V>> place, Function<D, List<Option<V>>> options) {
        super(context, spec, place);
        this.options = options;
        chips.getStyleClass().add("chips");
        withLabel(chips);
        withHintLine();
    }

    @Override
    void refresh(D document) {
        var now = offer(document);
        if (!now.equals(offered)) {
            offered = now;
            chips.getChildren().setAll(now.stream().map(this::chip).toList());
            place().find(document).ifPresent(this::display);
        }
        super.refresh(document);
    }

    @Override
    void display(List<V> value) {
        for (int i = 0; i < offered.size(); i++) {
            ((ToggleButton) chips.getChildren().get(i)).setSelected(value.contains(offered.get(i).value()));
        }
    }

    /** The options, then what the document holds besides. */
    private List<Option<V>> offer(D document) {
        var all = new ArrayList<>(options.apply(document));
        place().find(document).orElse(List.of()).stream()
                .filter(value -> all.stream().noneMatch(option -> option.value().equals(value)))
                .forEach(value -> all.add(new Option<>(value, String.valueOf(value))));
        return all;
    }

    private ToggleButton chip(Option<V> option) {
        var chip = new ToggleButton(option.title());
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(label() + ": " + option.title());
        chip.setDisable(context().readOnly());
        chip.setOnAction(_ -> toggle(option.value(), chip.isSelected()));
        return chip;
    }

    private void toggle(V value, boolean on) {
        var chosen = new ArrayList<>(context().now(place()));
        chosen.remove(value);
        if (on) {
            chosen.add(value);
        }
        if (refuses(List.copyOf(chosen))) {
            display(context().now(place()));
        } else {
            commit(List.copyOf(chosen));
        }
    }
}
