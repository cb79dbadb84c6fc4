package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.PickPopup;

/** Any of many values, such as links: a list of the chosen ones, and a searchable popup to add one. */
final class PickInput<D extends Document, V> extends FormField<D, List<V>> {

    /**
     * What may be picked.
     *
     * @param options as the document is now
     * @param title what a picked value is called
     * @param go opens a picked value, where that makes sense
     * @param most how many may be picked
     * @param add text of the button that adds one
     */
    record Source<D, V>(Function<D, List<Option<V>>> options, Function<V, String> title, Optional<java.util.function.Consumer<V>> go, int most,
            String add) {}

    private final Source<D, V> source;
    private final VBox rows = new VBox();
    private final Button add;
    private final PickPopup<V> popup;

    PickInput(FormContext<D> context, FieldSpec spec, Lens<D, List<V>> place, Source<D, V> source) {
        super(context, spec, place);
        this.source = source;
        popup = new PickPopup<>(context.text("form.find"), context.text("form.nothingFound"));
        add = new Button(source.add(), Icons.of(Icon.ADD));
        add.getStyleClass().addAll("quiet", "small");
        add.setAccessibleText(label() + ": " + source.add());
        add.setOnAction(_ -> popup.show(add, notPicked(), this::pick));
        rows.getStyleClass().add("picked");
        rows.setAccessibleText(label());
        withLabel(rows);
        node().getChildren().add(add);
        withHintLine();
    }

    @Override
    void display(List<V> value) {
        rows.getChildren().setAll(value.stream().map(this::row).toList());
        boolean full = value.size() >= source.most() || context().readOnly();
        add.setVisible(!full);
        add.setManaged(!full);
    }

    private Node row(V value) {
        var title = source.title().apply(value);
        var row = new HBox();
        row.getStyleClass().add("picked-row");
        if (source.go().isPresent()) {
            var go = new Button(title, Icons.of(Icon.GO));
            go.getStyleClass().addAll("quiet", "picked-title");
            go.setAccessibleText(context().text("form.goThere", title));
            go.setOnAction(_ -> source.go().get().accept(value));
            go.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(go, Priority.ALWAYS);
            row.getChildren().add(go);
        } else {
            var text = new Label(title);
            text.setWrapText(true);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            row.getChildren().add(text);
        }
        if (!context().readOnly()) {
            var remove = Icons.button(Icon.CLOSE, context().text("form.removeNamed", title), () -> drop(value));
            remove.getStyleClass().add("small");
            row.getChildren().add(remove);
        }
        return row;
    }

    private List<Option<V>> notPicked() {
        var picked = context().now(place());
        return source.options().apply(context().session().document()).stream().filter(option -> !picked.contains(option.value())).toList();
    }

    private void pick(V value) {
        var picked = new ArrayList<>(context().now(place()));
        picked.add(value);
        commitAndShow(picked);
    }

    private void drop(V value) {
        var picked = new ArrayList<>(context().now(place()));
        picked.remove(value);
        commitAndShow(picked);
    }

    private void commitAndShow(List<V> picked) {
        if (!refuses(List.copyOf(picked))) {
            commit(List.copyOf(picked));
            context().session().closeStep();
            revert();
        }
        add.requestFocus();
    }
}
