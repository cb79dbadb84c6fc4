package aiworkbench.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Callback;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.FocusArea;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/** The items as a table whose cells are edited in place. Rows that did not change stay as they are. */
final class PlanTable implements ItemView {

    /** The usual size of text, in pixels. */
    private static final double USUAL = 14;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final TableView<PlanItem> table = new TableView<>();
    /** Knows the size of the text, which columns follow. */
    private final Label probe = new Label();
    private final StackPane node = new StackPane(probe, table);
    private final ObservableList<PlanItem> items = FXCollections.observableArrayList();
    private final TableColumn<PlanItem, String> change;
    private final TableColumn<PlanItem, String> title;

    PlanTable(PlanDesk desk, ItemCommands commands, ItemMenu menu) {
        this.desk = desk;
        this.commands = commands;
        var sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("plan-table");
        table.getStyleClass().add("plan-table");
        table.setAccessibleText(desk.words().text("plan.table.name"));
        var empty = new Label(desk.words().text("plan.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("plan-table-empty");
        table.setPlaceholder(empty);
        probe.setVisible(false);
        probe.setManaged(false);
        table.setEditable(!desk.context().session().readOnly());
        table.getSelectionModel().setCellSelectionEnabled(true);
        change = words("change", 80, desk.words()::change, "plan-change-cell");
        change.setVisible(false);
        title = text("title", 210, "title");
        columns();
        probe.fontProperty().subscribe(font -> fit(font.getSize()));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item != null && !desk.showing()) {
                desk.selectItem(item.id());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setRowFactory(_ -> {
            var row = new TableRow<PlanItem>();
            Runnable mark = () -> row.pseudoClassStateChanged(CHOSEN, row.getItem() != null && row.getItem().id().equals(desk.selectedItem()));
            row.itemProperty().addListener(_ -> mark.run());
            desk.selection().addListener(_ -> mark.run());
            row.setOnContextMenuRequested(event -> Optional.ofNullable(row.getItem())
                    .ifPresent(item -> menu.of(item.id(), this).show(row, event.getScreenX(), event.getScreenY())));
            return row;
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Plan plan) {
        // Read first: the table forgets the column when a row becomes another one.
        var focused = table.getFocusModel().getFocusedCell().getTableColumn();
        items.removeIf(item -> Elements.indexOf(plan.items(), item.id()) < 0);
        if (items.stream().map(PlanItem::id).toList().equals(plan.items().stream().map(PlanItem::id).toList())) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) != plan.items().get(i)) {
                    items.set(i, plan.items().get(i));
                }
            }
        } else {
            items.setAll(plan.items());
        }
        change.setVisible(!desk.words().changes().isEmpty());
        table.refresh();
        row(desk.selectedItem()).ifPresent(row -> table.getSelectionModel().clearAndSelect(row, chosenColumn(focused)));
    }

    private TableColumn<PlanItem, ?> chosenColumn(TableColumnBase<PlanItem, ?> focused) {
        return table.getVisibleLeafColumns().stream().filter(column -> column == focused).findFirst().orElse(title);
    }

    @Override
    public void focus(String id) {
        row(id).ifPresent(row -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row, title);
            table.scrollTo(row);
        });
    }

    @Override
    public void focusFirst() {
        table.requestFocus();
    }

    @Override
    public void rename(String id) {
        row(id).ifPresent(row -> {
            table.scrollTo(row);
            table.layout();
            table.getSelectionModel().clearAndSelect(row, title);
            table.edit(row, title);
        });
    }

    private void columns() {
        var words = desk.words();
        table.getColumns().addAll(List.of(
                change,
                choice("kind", 90, PlanItem::kind, () -> List.of(ItemKind.values()), words::of, commands::setKind),
                title,
                choice("status", 80, PlanItem::status, () -> List.of(ItemStatus.values()), words::of, commands::setStatus),
                text("owner", 130, "owner"),
                column("firstDate", 84, item -> desk.plan().date(item.firstDay()), DateCell.factory(words, (item, date) -> days(item, desk.plan().day(date), item.lastDay()))),
                column("lastDate", 84, item -> desk.plan().date(item.lastDay()), DateCell.factory(words, (item, date) -> days(item, item.firstDay(), desk.plan().day(date)))),
                choice("focus", 140, item -> PlanFacts.laneOf(desk.plan(), item), () -> desk.plan().focusAreas().stream().map(FocusArea::id).toList(),
                        id -> words.focus(desk.plan(), id), (id, focus) -> desk.step(PlanEdits.moveItem(id, 0, focus))),
                number("firstDay", PlanItem::firstDay, (item, day) -> days(item, day, item.lastDay())),
                number("lastDay", PlanItem::lastDay, (item, day) -> days(item, item.firstDay(), day)),
                words("late", 100, item -> desk.words().late(desk.plan(), item), "plan-late-cell"),
                text("outcome", 240, "outcome"),
                text("exit", 240, "exit")));
    }

    /** Widths are given for text of the usual size; text of another size takes others. */
    private void fit(double size) {
        table.getColumns().forEach(column -> column.setPrefWidth(Math.ceil((Double) column.getUserData() * size / USUAL)));
    }

    /** Both days at once, so that an item never ends before it starts: the other day gives way. */
    private void days(PlanItem item, int first, int last) {
        boolean firstMoved = first != item.firstDay();
        desk.step(firstMoved ? PlanEdits.setDays(item.id(), first, Math.max(first, last)) : PlanEdits.setDays(item.id(), Math.min(first, last), last));
    }

    private TableColumn<PlanItem, String> words(String name, double width, Function<PlanItem, String> value, String style) {
        return column(name, width, value, _ -> new TableCell<>() {
            {
                getStyleClass().add(style);
            }

            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? "" : text);
            }
        });
    }

    private TableColumn<PlanItem, String> text(String name, double width, String component) {
        Lens<PlanItem, String> place = Lens.field(PlanItem.class, component);
        return column(name, width, place::get, FieldCell.factory(desk, text -> Optional.of(text), text -> text,
                (item, text) -> desk.step(Edit.set("field.PlanItem." + component, item.id(), PlanEdits.item(item.id()).then(place), text))));
    }

    private TableColumn<PlanItem, Integer> number(String name, Function<PlanItem, Integer> value, BiConsumer<PlanItem, Integer> entered) {
        var column = column(name, 70, value, FieldCell.factory(desk,
                text -> text.strip().matches("-?\\d{1,4}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty(), String::valueOf, entered));
        column.getStyleClass().add("plan-number");
        return column;
    }

    private <V> TableColumn<PlanItem, V> choice(String name, double width, Function<PlanItem, V> value, Supplier<List<V>> values,
            Function<V, String> word, BiConsumer<String, V> entered) {
        return column(name, width, value, ChoiceCell.factory(values, word, (item, chosen) -> entered.accept(item.id(), chosen)));
    }

    private <V> TableColumn<PlanItem, V> column(String name, double width, Function<PlanItem, V> value,
            Callback<TableColumn<PlanItem, V>, TableCell<PlanItem, V>> cells) {
        var own = "plan.column." + name;
        var column = new TableColumn<PlanItem, V>(desk.words().text(desk.words().messages().has(own) ? own : "field.PlanItem." + name));
        column.setId("plan-column-" + name);
        column.setUserData(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(cells);
        return column;
    }

    private void press(KeyEvent event) {
        var id = desk.selectedItem();
        if (id.isEmpty() || table.getEditingCell() != null || desk.context().session().readOnly()) {
            return;
        }
        boolean used = true;
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            commands.remove(id).ifPresentOrElse(this::focus, this::focusFirst);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            commands.duplicate(id).ifPresent(this::focus);
        } else if (event.isAltDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            int step = event.getCode() == KeyCode.RIGHT ? 1 : -1;
            used = event.isShiftDown() ? commands.resize(id, step) : commands.move(id, step);
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            used = commands.changeLane(id, event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private Optional<Integer> row(String id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
