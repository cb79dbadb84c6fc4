package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.PickPopup;

/** A list of records: one row each that unfolds to a form, with buttons to add, remove and move. */
final class RowsInput<D extends Document, R extends Record> extends FormField<D, List<R>> {

    /** Rows are added to the window in portions: nodes cost more than records. */
    private static final int PORTION = 40;

    private final Class<R> type;
    private final boolean fixed;
    private final VBox rows = new VBox();
    private final Button add;
    private final Button more;
    private final Label nothing = new Label();
    private final Map<String, FormRow<D, R>> byKey = new LinkedHashMap<>();
    private int limit = PORTION;

    RowsInput(FormContext<D> context, FieldSpec spec, Lens<D, List<R>> place, Class<R> type) {
        super(context, spec, place);
        this.type = type;
        this.fixed = context.readOnly() || FormLayout.of(spec.owner()).fixed().contains(spec.name());
        rows.getStyleClass().add("form-rows");
        rows.setAccessibleText(label());
        withLabel(rows);
        add = quiet(context.text("form.addTo"), Icon.ADD, this::add);
        add.setAccessibleText(context.text("form.addNamed", label()));
        more = quiet(context.text("form.more"), Icon.DOWN, this::showMore);
        more.setVisible(false);
        more.setManaged(false);
        node().getChildren().add(more);
        if (!fixed) {
            node().getChildren().add(add);
        }
        nothing.setText(context.text("form.nothing"));
        nothing.getStyleClass().add("muted");
        withHintLine();
    }

    @Override
    void refresh(D document) {
        super.refresh(document);
        byKey.values().forEach(row -> row.refresh(document));
    }

    @Override
    void display(List<R> value) {
        var keys = keys(value.subList(0, Math.min(limit, value.size())));
        Set<String> wanted = new HashSet<>(keys);
        byKey.keySet().retainAll(wanted);
        IntStream.range(0, keys.size()).forEach(i -> byKey.computeIfAbsent(keys.get(i), key -> row(key, value.get(i), i)));
        var nodes = keys.stream().map(key -> byKey.get(key).node()).toList();
        if (fixed && nodes.isEmpty()) {
            rows.getChildren().setAll(nothing);
        } else if (!nodes.equals(rows.getChildren())) {
            rows.getChildren().setAll(nodes);
        }
        more.setVisible(value.size() > limit);
        more.setManaged(value.size() > limit);
        more.setText(context().text("form.more", value.size() - limit));
    }

    private FormRow<D, R> row(String key, R record, int index) {
        Lens<List<R>, R> inside = record instanceof Element element && element.id().equals(key) ? elementLens(key) : Places.at(index);
        var actions = new FormRow.Actions(() -> move(key, -1), () -> move(key, 1), () -> remove(key));
        return new FormRow<>(context(), place().then(inside), type, actions, fixed);
    }

    private Lens<List<R>, R> elementLens(String id) {
        return new Lens<>(id, list -> list.stream().filter(r -> ((Element) r).id().equals(id)).findFirst(),
                (list, next) -> list.stream().map(r -> ((Element) r).id().equals(id) ? next : r).toList());
    }

    /** Elements by id, other records by place. */
    private static List<String> keys(List<? extends Record> records) {
        var elements = records.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        return elements.isEmpty()
                ? IntStream.range(0, records.size()).mapToObj(String::valueOf).toList()
                : Elements.keys(elements);
    }

    /** Elements whose ids come from the content files are picked; others start empty. */
    private void add() {
        var ids = context().editor().ids();
        var blank = Blank.of(type, ids.get());
        var known = context().choices().of(context().session().document(), blank, "id");
        if (known.isEmpty()) {
            append(blank);
            return;
        }
        var taken = keys(context().now(place()));
        var open = known.get().stream().filter(option -> !taken.contains(option.value())).toList();
        new PickPopup<String>(context().text("form.find"), context().text("form.nothingFound"))
                .show(add, open, id -> append(Blank.of(type, id)));
    }

    private void append(R record) {
        int count = context().now(place()).size();
        limit = Math.max(limit, count + 1);
        change("edit.add", list -> {
            list.add(record);
            return list;
        });
        keys(context().now(place())).stream().skip(count).map(byKey::get).filter(Objects::nonNull).forEach(FormRow::open);
    }

    private void remove(String key) {
        change("edit.remove", list -> {
            list.remove(indexOf(key, list));
            return list;
        });
        add.requestFocus();
    }

    private void move(String key, int by) {
        change("edit.move", list -> {
            int from = indexOf(key, list);
            int to = Math.clamp(from + by, 0, list.size() - 1);
            list.add(to, list.remove(from));
            return list;
        });
    }

    private int indexOf(String key, List<R> list) {
        return keys(list).indexOf(key);
    }

    /** The model may refuse, as for a level that cells still name; its reason then stands below the rows. */
    private void change(String label, java.util.function.UnaryOperator<List<R>> change) {
        List<R> next = List.copyOf(change.apply(new ArrayList<>(context().now(place()))));
        if (refuses(next)) {
            return;
        }
        context().session().edit(Edit.of(label, context().element(), document -> place().set(document, next)));
    }

    private void showMore() {
        limit += PORTION;
        revert();
        byKey.values().forEach(row -> row.refresh(context().session().document()));
    }

    private Button quiet(String text, Icon icon, Runnable action) {
        var button = new Button(text, Icons.of(icon));
        button.getStyleClass().addAll("quiet", "small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
