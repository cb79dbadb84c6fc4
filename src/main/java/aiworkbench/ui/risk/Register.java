package aiworkbench.ui.risk;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Grid;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** The list of all risks: sorted, filtered, and edited in place. */
final class Register {

    private final RiskDesk desk;
    private final RiskCommands commands;
    private final ObservableList<Risk> rows = FXCollections.observableArrayList();
    private final FilteredList<Risk> filtered = new FilteredList<>(rows);
    private final SortedList<Risk> sorted = new SortedList<>(filtered);
    private final TableView<Risk> table = new TableView<>(sorted);
    private final RegisterHead head;
    private final VBox node;
    private final TableColumn<Risk, Risk> titles;
    private Optional<Grid> grid = Optional.empty();
    /** How many risks each group has; empty while nothing is grouped. */
    private Map<String, Long> groupSizes = Map.of();

    /**
     * The risks of a matrix.
     *
     * @param empty what to show while there are none
     */
    Register(RiskDesk desk, RiskCommands commands, Node empty) {
        this.desk = desk;
        this.commands = commands;
        var words = desk.words();
        titles = column("title", 0, Comparator.comparing(Risk::title, String.CASE_INSENSITIVE_ORDER), () -> new FieldCell(desk,
                words.text("risk.column.title"), Risk::title, words::title, risk -> words.theme(risk.theme()), this::rename, commands::forgetBlank));
        var columns = List.of(
                column("code", 2.3, Comparator.comparing(Risk::code, RiskFacts.byCode()), () -> new WordCell(Risk::code)),
                titles,
                column("inherent", 4.95, new LevelOrder(desk::grid, Risk::inherent), () -> new LevelCell(desk, Risk::inherent)),
                column("residual", 4.95, new LevelOrder(desk::grid, RiskFacts::residual), () -> new LevelCell(desk, RiskFacts::residual)),
                column("owner", 4.7, Comparator.comparing(Risk::owner, String.CASE_INSENSITIVE_ORDER), () -> new FieldCell(desk,
                        words.text("risk.column.owner"), Risk::owner, risk -> risk.owner().isBlank() ? "–" : risk.owner(), _ -> "", this::own, _ -> { })),
                column("done", 3.0, Comparator.comparing(RiskFacts::done), () -> new WordCell(words::done)));
        table.getColumns().setAll(columns);
        table.setId("risk-register");
        table.getStyleClass().add("risk-register");
        table.setAccessibleText(words.text("risk.register"));
        table.setEditable(!desk.readOnly());
        table.setPlaceholder(empty);
        head = new RegisterHead(desk, this::narrow);
        table.setRowFactory(_ -> new GroupRow(this::heading));
        table.setSortPolicy(_ -> {
            order();
            return true;
        });
        head.field().fontProperty().subscribe(font -> fit(columns, font.getSize()));
        table.getSelectionModel().selectedItemProperty().subscribe(risk -> {
            if (risk != null && !desk.showing()) {
                desk.selectRisk(risk.id());
            }
        });
        desk.risk().subscribe(this::select);
        // Keys act on the selected risk, so there is one wherever there can be.
        table.focusedProperty().subscribe(has -> {
            if (has && desk.risk().get().isEmpty() && !sorted.isEmpty()) {
                desk.selectRisk(sorted.getFirst().id());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        node = new VBox(head.node(), table);
        node.getStyleClass().addAll("card", "risk-register-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        show(desk.matrix());
    }

    VBox node() {
        return node;
    }

    /** Shows a matrix: rows whose risk is the same instance stay untouched. */
    void show(RiskMatrix matrix) {
        var risks = matrix.risks();
        desk.whileShowing(() -> {
            boolean sameOrder = risks.size() == rows.size();
            for (int i = 0; sameOrder && i < risks.size(); i++) {
                sameOrder = rows.get(i).id().equals(risks.get(i).id());
            }
            if (sameOrder) {
                for (int i = 0; i < risks.size(); i++) {
                    if (rows.get(i) != risks.get(i)) {
                        rows.set(i, risks.get(i));
                    }
                }
            } else {
                rows.setAll(risks);
            }
            if (grid.filter(old -> old == matrix.grid()).isEmpty()) {
                grid = Optional.of(matrix.grid());
                table.sort();
                table.refresh();
            } else if (head.group().get().isPresent()) {
                narrow();
            }
            select(desk.risk().get());
        });
        recount();
    }

    /** Edits the title of a risk in its row. */
    void editTitle(String id) {
        desk.selectRisk(id);
        if (index(id) < 0) {
            head.clear();
        }
        table.layout();
        int row = index(id);
        table.scrollTo(Math.max(0, row - 2));
        table.layout();
        table.requestFocus();
        table.edit(row, titles);
    }

    /** Focuses the row of a risk; without risks, the register as a whole. */
    void focus(String id) {
        int row = index(id);
        if (row >= 0) {
            table.scrollTo(Math.max(0, row - 2));
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row, titles);
        }
        table.requestFocus();
    }

    /** Shows what fits the filters. */
    private void narrow() {
        filtered.setPredicate(head::keeps);
        order();
        recount();
    }

    /** Groups come before columns. */
    private void order() {
        var columns = Optional.ofNullable(table.getComparator());
        var groups = head.group().get().map(trait -> {
            var order = trait.values(desk.matrix().risks(), desk.grid());
            var places = new IdentityHashMap<Risk, Integer>();
            return Comparator.<Risk>comparingInt(risk -> places.computeIfAbsent(risk, r -> order.indexOf(trait.of(r, desk.grid()))));
        });
        sorted.setComparator(groups.map(first -> columns.map(first::thenComparing).orElse(first)).or(() -> columns).orElse(null));
        var before = groupSizes;
        groupSizes = head.group().get().map(trait -> sorted.stream().collect(Collectors.groupingBy(risk -> trait.of(risk, desk.grid()), Collectors.counting())))
                .orElse(Map.of());
        if (!groupSizes.isEmpty() || !before.isEmpty()) {
            table.refresh();
        }
    }

    /** What stands above a row: the name of its group and how many risks are in it, if the row above is in another one. */
    private Optional<String> heading(int row) {
        return head.group().get().filter(_ -> row >= 0 && row < sorted.size()).flatMap(trait -> {
            var value = trait.of(sorted.get(row), desk.grid());
            boolean first = row == 0 || !trait.of(sorted.get(row - 1), desk.grid()).equals(value);
            return first ? Optional.of(desk.words().text("risk.view.heading", head.title(trait, value),
                    groupSizes.getOrDefault(value, 0L))) : Optional.empty();
        });
    }

    private void recount() {
        head.count(filtered.size(), rows.size());
    }

    /** Widths in em of the text size; the title gets what the others leave. */
    private void fit(List<TableColumn<Risk, Risk>> columns, double size) {
        double em = size / 0.964;
        double others = 0;
        for (var column : columns) {
            if (column != titles) {
                double width = Math.ceil((Double) column.getUserData() * em);
                column.setPrefWidth(width);
                others += width;
            }
        }
        double taken = others + em * 1.0;
        titles.setMinWidth(em * 6);
        titles.prefWidthProperty().bind(table.widthProperty().subtract(taken));
    }

    private void select(String id) {
        var model = table.getSelectionModel();
        var selected = model.getSelectedItem();
        if (selected == null ? !id.isEmpty() : !selected.id().equals(id)) {
            desk.whileShowing(() -> {
                int row = index(id);
                if (row < 0) {
                    model.clearSelection();
                } else {
                    model.clearAndSelect(row);
                    table.getFocusModel().focus(row);
                    if (!table.isFocused()) {
                        table.scrollTo(Math.max(0, row - 2));
                    }
                }
            });
        }
    }

    private int index(String id) {
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private TableColumn<Risk, Risk> column(String name, double width, Comparator<Risk> order, Supplier<TableCell<Risk, Risk>> cell) {
        var column = new TableColumn<Risk, Risk>(desk.words().text("risk.column." + name));
        column.setId("risk-column-" + name);
        column.setUserData(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setComparator(order);
        column.setReorderable(false);
        return column;
    }

    private void rename(String id, String title) {
        desk.step(RiskEdits.rename(id, title));
    }

    private void own(String id, String owner) {
        desk.step(RiskEdits.own(id, owner));
    }

    private void press(KeyEvent event) {
        if (table.getEditingCell() != null || event.getTarget() instanceof TextField || desk.readOnly()) {
            return;
        }
        var id = desk.risk().get();
        boolean used;
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            commands.move(id, event.getCode() == KeyCode.UP ? -1 : 1);
            used = true;
        } else {
            used = RiskKeys.press(event, desk, commands, id, this::editFocused, this::focus);
        }
        if (used) {
            event.consume();
        }
    }

    /** Enter on the owner edits the owner, everywhere else the title. */
    private void editFocused(String id) {
        var cell = table.getFocusModel().getFocusedCell();
        if (cell != null && cell.getTableColumn() != null && "risk-column-owner".equals(cell.getTableColumn().getId()) && index(id) == cell.getRow()) {
            table.edit(cell.getRow(), titles.getTableView().getColumns().get(4));
        } else if (index(id) >= 0 || desk.find(id).isPresent()) {
            editTitle(id);
        }
    }
}
