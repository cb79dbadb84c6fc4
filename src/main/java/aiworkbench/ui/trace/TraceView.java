package aiworkbench.ui.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.export.trace.Chain;
import aiworkbench.model.Link;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.EmptyState;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;

/**
 * The trace of a product: one table at a time, sorted by any column. Enter or a double click goes to what the chosen cell names, or to
 * what its row is about.
 */
public final class TraceView extends VBox {

    /** Columns that name elements are this much wider than those of words and dates. */
    private static final double NAMING = 1.9;
    /** Room for a letter of a heading, and around all of them, in heights of the text. */
    private static final double LETTER = 0.55;
    private static final double AROUND = 1.6;

    private final Messages messages;
    private final Consumer<Link> go;
    private final HBox head;
    private Map<Chain.Kind, Chain> chains = Map.of();
    private SegmentedBar<Chain.Kind> kinds = new SegmentedBar<>("", List.of(), false);
    private List<Option<Chain.Kind>> tabs = List.of();
    private Optional<Chain.Kind> shown = Optional.empty();
    private final CheckBox open = new CheckBox();
    private final Label count = new Label();
    private final FilteredList<Chain.Row> rows = new FilteredList<>(FXCollections.observableArrayList());
    private final TableView<Chain.Row> table = new TableView<>();

    /**
     * An empty view.
     *
     * @param go goes to an element
     */
    public TraceView(Messages messages, Consumer<Link> go) {
        this.messages = messages;
        this.go = go;
        getStyleClass().add("trace");
        open.setText(messages.text("trace.onlyOpen"));
        open.selectedProperty().addListener(_ -> filter());
        count.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(kinds, open, gap, count);
        head.getStyleClass().add("trace-head");
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getStyleClass().add("trace-table");
        Stream.of(table.widthProperty(), count.fontProperty()).forEach(size -> size.subscribe(this::arrange));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setRowFactory(_ -> row());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head, table);
    }

    /** Shows the tables of a trace. The table, the order and the cell that were chosen stay as far as they are still there. */
    public void show(List<Chain> next) {
        chains = next.stream().collect(Collectors.toMap(Chain::kind, Function.identity()));
        var kind = shown.or(() -> next.stream().filter(chain -> !chain.rows().isEmpty()).findFirst().or(() -> next.stream().findFirst()).map(Chain::kind));
        var titles = next.stream().map(chain -> new Option<>(chain.kind(), messages.text("trace.tab", chain.title(), chain.rows().size()))).toList();
        if (!titles.equals(tabs)) {
            tabs = titles;
            boolean hadKeyboard = kinds.isFocusWithin();
            kinds = new SegmentedBar<>(messages.text("trace.show"), titles, false);
            kinds.setMinWidth(USE_PREF_SIZE);
            kinds.valueProperty().set(kind);
            kinds.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::show));
            head.getChildren().set(0, kinds);
            if (hadKeyboard) {
                kinds.buttons().get(titles.stream().map(Option::value).toList().indexOf(kind.orElseThrow())).requestFocus();
            }
        }
        kind.ifPresent(this::show);
    }

    /** The table, for the keyboard to begin in. */
    public TableView<Chain.Row> table() {
        return table;
    }

    private void show(Chain.Kind kind) {
        var chain = chains.get(kind);
        var cell = table.getFocusModel().getFocusedCell();
        boolean same = shown.equals(Optional.of(kind));
        if (!same || !chain.columns().equals(table.getColumns().stream().map(TableColumn::getText).toList())) {
            shown = Optional.of(kind);
            table.getSortOrder().clear();
            table.getColumns().setAll(IntStream.range(0, chain.columns().size()).mapToObj(i -> column(chain, i)).toList());
            arrange();
        }
        table.setAccessibleText(chain.title());
        @SuppressWarnings("unchecked")
        var all = (ObservableList<Chain.Row>) rows.getSource();
        all.setAll(chain.rows());
        long gaps = chain.rows().stream().filter(Chain.Row::open).count();
        open.setDisable(gaps == 0 && !open.isSelected());
        count.setText(chain.rows().isEmpty() ? "" : messages.text("trace.open", gaps));
        filter();
        if (same && cell.getRow() > 0 && cell.getRow() < rows.size()) {
            table.getSelectionModel().clearAndSelect(cell.getRow(), table.getVisibleLeafColumn(Math.max(0, cell.getColumn())));
        }
    }

    private void filter() {
        var kind = shown.orElse(Chain.Kind.RISKS);
        boolean none = chains.get(kind).rows().isEmpty();
        rows.setPredicate(row -> !open.isSelected() || row.open());
        table.setPlaceholder(none ? new EmptyState(Icon.LINK, messages.text("trace.none.title." + kind), messages.text("trace.none." + kind))
                : new EmptyState(Icon.CHECK, messages.text("trace.whole.title"), messages.text("trace.whole")));
        table.getSelectionModel().select(0, table.getColumns().getFirst());
    }

    private TableColumn<Chain.Row, Chain.Cell> column(Chain chain, int index) {
        var column = new TableColumn<Chain.Row, Chain.Cell>(chain.columns().get(index));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(_ -> new TraceCell());
        column.setComparator(Comparator.comparing(Chain.Cell::order, String.CASE_INSENSITIVE_ORDER));
        column.setReorderable(false);
        boolean naming = chain.rows().stream().anyMatch(row -> row.cells().get(index).to().isPresent());
        column.setPrefWidth(100 * (naming ? NAMING : 1));
        return column;
    }

    /** Columns share the width of the table; where it is less than their headings need, the table scrolls. */
    private void arrange() {
        double em = count.getFont().getSize();
        table.getColumns().forEach(column -> column.setMinWidth(em * (column.getText().length() * LETTER + AROUND)));
        boolean room = table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum() < table.getWidth();
        table.setColumnResizePolicy(room ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private TableRow<Chain.Row> row() {
        var row = new TableRow<Chain.Row>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                follow();
            }
        });
        return row;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            follow();
        }
    }

    private void follow() {
        var cell = table.getFocusModel().getFocusedCell();
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .flatMap(row -> chosen(row.cells(), cell.getColumn()))
                .ifPresent(go);
    }

    /** What the cell names, or else the nearest cell before it that names something. */
    private static Optional<Link> chosen(List<Chain.Cell> cells, int column) {
        for (int i = Math.clamp(column, 0, cells.size() - 1); i > 0; i--) {
            if (cells.get(i).to().isPresent()) {
                return cells.get(i).to();
            }
        }
        return cells.getFirst().to();
    }
}
