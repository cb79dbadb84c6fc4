package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.control.ComboBox;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;

/** One of several values: joined buttons when they are few and short, else a list that opens. */
final class OptionInput<D extends Document, V> extends FormField<D, Optional<V>> {

    private static final int MOST_SEGMENTS = 4;
    private static final int SEGMENT_LETTERS = 32;

    private final Function<D, List<Option<V>>> options;
    private final boolean optional;
    private final java.util.function.Consumer<Optional<V>> show;
    private Runnable renew = () -> {};
    private boolean showing;

    /**
     * A choice.
     *
     * @param options what may be chosen, as the document is now
     * @param optional whether nothing may be chosen
     */
    OptionInput(FormContext<D> context, FieldSpec spec, Lens<D, Optional<V>> place, Function<D, List<Option<V>>> options, boolean optional,
            boolean fixed) {
        super(context, spec, place);
        this.options = options;
        this.optional = optional;
        var now = options.apply(context.session().document());
        int letters = now.stream().mapToInt(option -> option.title().length()).sum();
        show = fixed && now.size() <= MOST_SEGMENTS && letters <= SEGMENT_LETTERS ? segments(now) : combo();
        withHintLine();
    }

    @Override
    void refresh(D document) {
        renew.run();
        super.refresh(document);
    }

    @Override
    void display(Optional<V> value) {
        showing = true;
        show.accept(value);
        showing = false;
    }

    private java.util.function.Consumer<Optional<V>> segments(List<Option<V>> fixed) {
        var bar = new SegmentedBar<>(label(), fixed, optional);
        bar.buttons().forEach(button -> button.setDisable(context().readOnly()));
        bar.valueProperty().addListener((_, _, value) -> chosen(value));
        withLabel(bar);
        return bar.valueProperty()::set;
    }

    private java.util.function.Consumer<Optional<V>> combo() {
        var combo = new ComboBox<Option<Optional<V>>>();
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setDisable(context().readOnly());
        combo.setVisibleRowCount(14);
        combo.valueProperty().addListener((_, _, option) -> {
            if (option != null) {
                chosen(option.value());
            }
        });
        renew = () -> fill(combo);
        fill(combo);
        withLabel(combo);
        return value -> {
            fill(combo);
            combo.setValue(combo.getItems().stream().filter(item -> item.value().equals(value)).findFirst().orElse(null));
        };
    }

    /** Also offers a value of the document that is no longer among the options, so that looking never changes it. */
    private void fill(ComboBox<Option<Optional<V>>> combo) {
        var document = context().session().document();
        var items = new ArrayList<Option<Optional<V>>>();
        if (optional) {
            items.add(new Option<>(Optional.empty(), context().text("form.none")));
        }
        options.apply(document).forEach(option -> items.add(new Option<>(Optional.of(option.value()), option.title())));
        place().find(document).flatMap(value -> value)
                .filter(value -> items.stream().noneMatch(item -> item.value().equals(Optional.of(value))))
                .ifPresent(value -> items.add(new Option<>(Optional.of(value), String.valueOf(value))));
        if (!items.equals(combo.getItems())) {
            boolean before = showing;
            showing = true;
            var chosen = Optional.ofNullable(combo.getValue()).map(Option::value);
            combo.getItems().setAll(items);
            chosen.ifPresent(value -> combo.setValue(items.stream().filter(i -> i.value().equals(value)).findFirst().orElse(null)));
            showing = before;
        }
    }

    private void chosen(Optional<V> value) {
        if (!showing && !context().readOnly()) {
            commit(value);
        }
    }
}
