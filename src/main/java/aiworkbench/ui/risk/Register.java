package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.model.Grid;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Scrolling;

/** The list of all risks: sorted, filtered, and edited in place. */
final class Register {

    private final RiskDesk desk;
    private final RiskCommands commands;
    private final RowList sorted = new RowList();
    private final TableView<RiskRow> table = new TableView<>(sorted);
    private final RegisterHead head;
    private final VBox node;
    private final RegisterColumns columns;
    /** All rows in the order of the matrix. */
    private List<RiskRow> rows = List.of();
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
        columns = new RegisterColumns(desk, commands);
        table.getColumns().setAll(columns.all());
        table.setId("risk-register");
        table.setSkin(new RegisterSkin(table));
        table.getStyleClass().add("risk-register");
        table.setAccessibleText(words.text("risk.register"));
        table.setEditable(!desk.readOnly());
        table.setPlaceholder(empty);
        head = new RegisterHead(desk, columns.optional(), this::arrange);
        table.setRowFactory(_ -> new GroupRow(this::heading));
        table.setSortPolicy(_ -> {
            arrange();
            return true;
        });
        head.field().fontProperty().subscribe(this::fit);
        columns.optional().forEach(column -> column.visibleProperty().subscribe(this::fit));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !desk.showing()) {
                desk.selectRisk(row.risk().id());
            }
        });
        desk.risk().subscribe(this::select);
        // Keys act on the selected risk, so there is one wherever there can be.
        table.focusedProperty().subscribe(has -> {
            if (has && desk.risk().get().isEmpty() && !sorted.isEmpty()) {
                desk.selectRisk(sorted.getFirst().risk().id());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        node = new VBox(head.node(), table);
        node.getStyleClass().addAll("card", "risk-register-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        desk.context().changes().kinds().subscribe(table::refresh);
        show(desk.matrix());
    }

    VBox node() {
        return node;
    }

    /** Shows a matrix: rows whose risk is the same instance stay untouched. */
    void show(RiskMatrix matrix) {
        var risks = matrix.risks();
        desk.whileShowing(() -> {
            var changed = new ArrayList<RiskRow>();
            boolean sameOrder = risks.size() == rows.size() && IntStream.range(0, risks.size()).allMatch(i -> rows.get(i).risk().id().equals(risks.get(i).id()));
            if (!sameOrder) {
                rows = rowsOf(risks);
            }
            for (int i = 0; i < risks.size(); i++) {
                if (rows.get(i).risk() != risks.get(i)) {
                    rows.get(i).show(risks.get(i));
                }
            }
            boolean otherGrid = grid.filter(old -> old == matrix.grid()).isEmpty();
            grid = Optional.of(matrix.grid());
            if (columns.holdCodes(risks.stream().mapToInt(risk -> risk.code().length()).max().orElse(0))) {
                fit();
            }
            arrange();
            if (otherGrid) {
                table.refresh();
            }
        });
    }

    /** A row for each risk; a risk that has one keeps it. */
    private List<RiskRow> rowsOf(List<Risk> risks) {
        var known = rows.stream().collect(Collectors.toMap(row -> row.risk().id(), Function.identity(), (one, _) -> one, HashMap::new));
        return risks.stream().map(risk -> Optional.ofNullable(known.remove(risk.id())).orElseGet(() -> new RiskRow(risk))).toList();
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
        reveal(row);
        table.edit(row, columns.titles());
    }

    /** Below the grid, the register may be out of sight; and what is new may move it, which the next layout tells. */
    private void reveal(int row) {
        var scene = table.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    bringIntoSight(row);
                }
            });
            Platform.requestNextPulse();
        }
    }

    private void bringIntoSight(int row) {
        table.lookupAll(".table-row-cell").stream().filter(node -> node instanceof TableRow<?> shown && shown.getIndex() == row)
                .findFirst().ifPresent(Scrolling::reveal);
    }

    /** Focuses the row of a risk; without risks, the register as a whole. */
    void focus(String id) {
        int row = index(id);
        if (row >= 0) {
            table.scrollTo(Math.max(0, row - 2));
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row, columns.titles());
            reveal(row);
        }
        table.requestFocus();
    }

    /** Shows what fits the filters, groups before columns. */
    private void arrange() {
        desk.whileShowing(() -> {
            var kept = head.keeping();
            var shown = new ArrayList<>(rows.stream().filter(row -> kept.test(row.risk())).toList());
            // The order within a group; then that of the groups, which keeps it.
            columns.order(table.getSortOrder()).ifPresent(shown::sort);
            group(shown);
            sorted.show(shown);
            select(desk.risk().get());
        });
        head.count(sorted.size(), rows.size());
    }

    private void group(List<RiskRow> shown) {
        var before = groupSizes;
        groupSizes = head.group().get().map(trait -> shown.stream().collect(Collectors.groupingBy(row -> trait.of(row.risk(), desk.grid()), Collectors.counting())))
                .orElse(Map.of());
        head.group().get().ifPresent(trait -> {
            var order = trait.values(desk.matrix().risks(), desk.grid());
            var places = new IdentityHashMap<RiskRow, Integer>();
            shown.forEach(row -> places.put(row, order.indexOf(trait.of(row.risk(), desk.grid()))));
            shown.sort(Comparator.comparing(places::get));
        });
        if (!groupSizes.isEmpty() || !before.isEmpty()) {
            table.refresh();
        }
    }

    /** What stands above a row: the name of its group and how many risks are in it, if the row above is in another one. */
    private Optional<String> heading(int row) {
        return head.group().get().filter(_ -> row >= 0 && row < sorted.size()).flatMap(trait -> {
            var value = trait.of(sorted.get(row).risk(), desk.grid());
            boolean first = row == 0 || !trait.of(sorted.get(row - 1).risk(), desk.grid()).equals(value);
            return first ? Optional.of(desk.words().text("risk.view.heading", head.title(trait, value),
                    groupSizes.getOrDefault(value, 0L))) : Optional.empty();
        });
    }

    private void fit() {
        columns.fit(table, head.field().getFont().getSize());
    }

    private void select(String id) {
        var model = table.getSelectionModel();
        var selected = model.getSelectedItem();
        if (selected == null ? !id.isEmpty() : !selected.risk().id().equals(id)) {
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
            if (sorted.get(i).risk().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void press(KeyEvent event) {
        if (table.getEditingCell() != null || event.getTarget() instanceof TextField) {
            return;
        }
        var id = desk.risk().get();
        boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        boolean used;
        if (plain && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            used = walk(event.getCode() == KeyCode.LEFT ? -1 : 1);
        } else if (desk.readOnly()) {
            used = false;
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            commands.move(id, event.getCode() == KeyCode.UP ? -1 : 1);
            used = true;
        } else {
            used = RiskKeys.press(event, desk, commands, id, this::editFocused, this::focus);
        }
        if (used) {
            event.consume();
        }
    }

    /** Moves the keyboard to the next cell of the row that can be edited. */
    private boolean walk(int by) {
        var cell = table.getFocusModel().getFocusedCell();
        var edited = table.getVisibleLeafColumns().stream().filter(TableColumn::isEditable).toList();
        int now = Math.max(edited.indexOf(columns.titles()), edited.indexOf(cell.getTableColumn()));
        table.getFocusModel().focus(cell.getRow(), edited.get(Math.clamp(now + by, 0, edited.size() - 1)));
        table.scrollToColumn(table.getFocusModel().getFocusedCell().getTableColumn());
        return true;
    }

    /** Enter edits the cell that the keyboard is in; where it is in none that can be edited, the title. */
    private void editFocused(String id) {
        var cell = table.getFocusModel().getFocusedCell();
        if (cell != null && cell.getTableColumn() != null && cell.getTableColumn().isEditable() && index(id) == cell.getRow()) {
            table.edit(cell.getRow(), table.getVisibleLeafColumn(cell.getColumn()));
        } else if (index(id) >= 0 || desk.find(id).isPresent()) {
            editTitle(id);
        }
    }
}
