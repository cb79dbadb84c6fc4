package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.model.Element;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Scrolling;
import aiworkbench.ui.common.Selected;

/** A list of elements as rows: fields are edited in place, rows are added, moved and removed, the inspector shows all of a row. */
final class Rows<E extends Record & Element> extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PlanDesk desk;
    private final Spec<E> spec;
    private final VBox list = new VBox();
    private final GridPane head;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * What the list holds.
     *
     * @param name last part of its message keys and of the ids of its nodes, such as "focus"
     * @param add adds an element and tells its id; empty if rows cannot be added here
     */
    record Spec<E extends Record & Element>(
            String name, Lens<Plan, List<E>> place, Class<E> type, List<RowField<E>> fields, Optional<Supplier<String>> add) {}

    Rows(PlanDesk desk, Spec<E> spec) {
        this.desk = desk;
        this.spec = spec;
        this.head = grid();
        getStyleClass().add("plan-rows");
        list.getStyleClass().add("plan-rows-list");
        for (int i = 0; i < spec.fields().size(); i++) {
            var name = new Label(desk.words().text(spec.fields().get(i).key()));
            name.getStyleClass().add("plan-rows-head");
            head.add(name, i, 0);
        }
        getChildren().addAll(head, list);
        spec.add().ifPresent(adding -> {
            var add = new Button(desk.words().text("plan.section." + spec.name() + ".add"), Icons.of(Icon.ADD));
            add.getStyleClass().addAll("quiet", "small");
            add.setId("plan-" + spec.name() + "-add");
            add.setDisable(desk.context().session().readOnly());
            add.setOnAction(_ -> reveal(adding.get()));
            getChildren().add(add);
        });
        desk.selection().addListener(_ -> rows.values().forEach(Row::mark));
    }

    /** Shows the list of a plan; rows whose element is the same instance stay untouched. */
    void show(Plan plan) {
        var elements = spec.place().get(plan);
        rows.keySet().retainAll(elements.stream().map(Element::id).toList());
        var order = new ArrayList<Row>();
        for (var element : elements) {
            var row = rows.computeIfAbsent(element.id(), Row::new);
            row.show(element, elements.size());
            order.add(row);
        }
        if (!list.getChildren().equals(order)) {
            var focused = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
            list.getChildren().setAll(order);
            focused.filter(node -> node.getScene() != null).ifPresent(node -> node.requestFocus());
        }
        head.setVisible(!elements.isEmpty());
        head.setManaged(!elements.isEmpty());
    }

    /** Selects an element of this list and puts the focus on it; false if it is not here. */
    boolean reveal(String id) {
        var row = Optional.ofNullable(rows.get(id));
        row.ifPresent(found -> {
            found.select();
            found.editings.getFirst().control().requestFocus();
            Scrolling.reveal(found);
        });
        return row.isPresent();
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("plan-rows-grid");
        double all = spec.fields().stream().mapToDouble(RowField::share).sum();
        for (var field : spec.fields()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * field.share() / all);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /** One element. */
    private final class Row extends HBox {

        private final String id;
        private final Lens<Plan, E> place;
        private final List<RowField.Editing<E>> editings = new ArrayList<>();
        private final Button up;
        private final Button down;
        private E shown;

        Row(String id) {
            this.id = id;
            this.place = spec.place().then(Lens.element(id));
            getStyleClass().add("plan-row");
            setId(id);
            var words = desk.words();
            var grid = grid();
            for (var field : spec.fields()) {
                var editing = field.make(this::enter, words);
                editing.control().setAccessibleText(words.text(field.key()));
                editing.control().setDisable(desk.context().session().readOnly());
                editing.control().focusedProperty().addListener((_, _, focused) -> {
                    if (focused) {
                        select();
                    } else {
                        desk.context().session().closeStep();
                    }
                });
                grid.add(editing.control(), editings.size(), 0);
                editings.add(editing);
            }
            HBox.setHgrow(grid, Priority.ALWAYS);
            up = Icons.button(Icon.UP, words.text("plan.row.up"), () -> move(-1));
            down = Icons.button(Icon.DOWN, words.text("plan.row.down"), () -> move(1));
            var remove = Icons.button(Icon.REMOVE, words.text("plan.row.remove"), this::remove);
            var more = Icons.button(Icon.MORE, words.text("plan.row.more"), this::select);
            boolean readOnly = desk.context().session().readOnly();
            List.of(up, down, remove).forEach(button -> button.setDisable(readOnly));
            var buttons = new HBox(more, up, down, remove);
            buttons.setMinWidth(Region.USE_PREF_SIZE);
            buttons.getStyleClass().add("plan-row-buttons");
            getChildren().addAll(grid, buttons);
            setOnMousePressed(_ -> select());
        }

        void show(E element, int count) {
            boolean same = element == shown;
            shown = element;
            desk.whileShowing(() -> {
                for (int i = 0; i < editings.size(); i++) {
                    if (!same || spec.fields().get(i).followsOthers()) {
                        editings.get(i).show().accept(element);
                    }
                }
            });
            boolean readOnly = desk.context().session().readOnly();
            up.setDisable(readOnly || count < 2);
            down.setDisable(readOnly || count < 2);
            mark();
        }

        void select() {
            desk.select(new Selected<>("plan.title." + spec.name(), place, spec.type()));
        }

        void mark() {
            pseudoClassStateChanged(SELECTED, desk.isSelected(place));
        }

        /** Takes over what was entered; what the record refuses, such as a phase that ends before it starts, is put back. */
        @SuppressWarnings("unchecked")
        private void enter(Lens<E, ?> field, Object value) {
            if (desk.showing() || place.find(desk.plan()).isEmpty()) {
                return;
            }
            try {
                desk.edit(Edit.set("field." + spec.type().getSimpleName() + "." + field.path(), id, place.then((Lens<E, Object>) field), value));
            } catch (IllegalArgumentException refused) {
                desk.whileShowing(() -> editings.forEach(editing -> editing.show().accept(shown)));
            }
        }

        private void move(int step) {
            int index = Elements.indexOf(spec.place().get(desk.plan()), id) + step;
            if (index >= 0) {
                desk.step(ListEdits.move(spec.place(), id, index));
            }
        }

        private void remove() {
            var elements = spec.place().get(desk.plan());
            int index = Elements.indexOf(elements, id);
            var next = index + 1 < elements.size() ? index + 1 : index - 1;
            var nextId = next >= 0 ? elements.get(next).id() : "";
            desk.step(ListEdits.remove(spec.place(), List.of(id)));
            if (!Rows.this.reveal(nextId)) {
                Rows.this.getChildren().getLast().requestFocus();
            }
        }
    }
}
