package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Element;
import aiworkbench.ui.common.DetailsAsked;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.EditorDesk;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/**
 * A list of the canvas as a table: rows select their element in the inspector, keys add, copy, move and remove them.
 * Only one row at a time is a tab stop; arrow keys walk the others.
 */
final class ElementTable<E extends Record & Element> implements BlockPart {

    /** A table has at least its first column, which names its rows. */
    private static final int FEWEST = 1;

    private final EditorContext<Canvas> context;
    private final ListSpec<E> spec;
    private final EditorDesk<Canvas> desk;
    private final VBox root = new VBox();
    private final GridPane head = new GridPane();
    private final VBox rows = new VBox();
    private final Button add = new Button();
    private final Map<String, ElementRow<E>> byId = new LinkedHashMap<>();
    private final boolean first;
    private final RowClip<E> clip;
    private List<E> shown = List.of();
    private int columns;

    /** A table in a section, with room for all of its text. */
    ElementTable(EditorDesk<Canvas> desk, ListSpec<E> spec) {
        this(desk, spec, true);
    }

    /** A small table in a block, above or below the notes; long texts are cut. */
    static <E extends Record & Element> ElementTable<E> small(EditorDesk<Canvas> desk, ListSpec<E> spec, boolean first) {
        var table = new ElementTable<>(desk, spec, first);
        table.root.getStyleClass().add("compact");
        return table;
    }

    private ElementTable(EditorDesk<Canvas> desk, ListSpec<E> spec, boolean first) {
        this.first = first;
        this.context = desk.context();
        this.spec = spec;
        this.desk = desk;
        this.clip = new RowClip<>(context.messages(), spec);
        root.getStyleClass().add("element-table");
        head.getStyleClass().add("element-head");
        columns = spec.columns().size();
        for (int i = 0; i < spec.columns().size(); i++) {
            var title = new Label(context.messages().text(spec.columns().get(i).titleKey()));
            title.getStyleClass().addAll("element-cell", "muted");
            head.add(title, i, 0);
        }
        ElementRow.showColumns(head, spec.columns(), columns);
        head.widthProperty().subscribe(this::fit);
        // With the text size the room that headings want changes, and perhaps not the width.
        head.getChildren().forEach(title -> ((Label) title).fontProperty().subscribe(this::fit));
        add.setText(spec.addKey().isEmpty() ? "" : context.messages().text(spec.addKey()));
        add.setVisible(!spec.addKey().isEmpty());
        add.setManaged(!spec.addKey().isEmpty());
        add.setGraphic(Icons.of(Icon.ADD));
        add.getStyleClass().addAll("quiet", "small", "add-row");
        add.setDisable(context.session().readOnly());
        add.setOnAction(_ -> add(shown.size()));
        // Into an empty table rows are pasted at its only control.
        add.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.V && event.isShortcutDown() && paste(shown.size())) {
                event.consume();
            }
        });
        root.getChildren().setAll(head, rows, add);
        desk.selection().subscribe(_ -> paint());
        show(List.of());
    }

    /** Leaves out columns at the end whose headings have no room; the inspector shows every value. */
    private void fit() {
        int next = spec.columns().size();
        while (next > FEWEST && !fits(next)) {
            next--;
        }
        if (next != columns && head.getWidth() > 0) {
            columns = next;
            ElementRow.showColumns(head, spec.columns(), columns);
            byId.values().forEach(row -> ElementRow.showColumns(row, spec.columns(), columns));
        }
    }

    private boolean fits(int columns) {
        double sum = spec.columns().stream().limit(columns).mapToDouble(ListSpec.Column::share).sum();
        double room = head.getWidth() - head.getInsets().getLeft() - head.getInsets().getRight() - (columns - 1) * head.getHgap();
        return IntStream.range(0, columns)
                .allMatch(i -> ((Label) head.getChildren().get(i)).prefWidth(-1) <= room * spec.columns().get(i).share() / sum + 1);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Set<String> edits() {
        return Set.of(spec.place().path());
    }

    @Override
    public boolean first() {
        return first;
    }

    @Override
    public void show(Canvas canvas) {
        var next = spec.place().find(canvas).orElse(List.of());
        if (next != shown) {
            show(next);
        }
    }

    private void show(List<E> next) {
        int keyboard = IntStream.range(0, shown.size()).filter(i -> byId.get(shown.get(i).id()).isFocused()).findFirst().orElse(-1);
        boolean gone = keyboard >= 0 && Elements.indexOf(next, shown.get(keyboard).id()) < 0;
        int above = shown.stream().limit(Math.max(0, keyboard)).mapToInt(before -> Elements.indexOf(next, before.id())).filter(i -> i >= 0).max().orElse(0);
        shown = next;
        byId.keySet().removeIf(id -> Elements.indexOf(next, id) < 0);
        var order = new ArrayList<ElementRow<E>>();
        for (var element : next) {
            var row = byId.computeIfAbsent(element.id(), _ -> row(element));
            row.show(element);
            order.add(row);
        }
        Rows.arrange(rows, order);
        head.setVisible(!next.isEmpty());
        head.setManaged(!next.isEmpty());
        paint();
        if (gone) {
            // What undo has taken away again had the keyboard; the row above gets it, as before.
            focusNear(above);
        }
    }

    private void focusNear(int index) {
        if (shown.isEmpty()) {
            add.requestFocus();
        } else {
            focus(Math.min(index, shown.size() - 1));
        }
    }

    @Override
    public boolean has(String element) {
        return byId.containsKey(element);
    }

    @Override
    public boolean reveal(String element) {
        var row = byId.get(element);
        if (row != null) {
            row.requestFocus();
        }
        return row != null;
    }

    private ElementRow<E> row(E element) {
        var row = new ElementRow<>(spec.columns(), context.messages(), element);
        ElementRow.showColumns(row, spec.columns(), columns);
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            row.requestFocus();
            event.consume();
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(row, event)) {
                event.consume();
            }
        });
        DetailsAsked.by(row, () -> spec.columns().getFirst().text().apply(row.element()).isEmpty());
        row.focusedProperty().subscribe(has -> {
            if (has) {
                desk.select(spec.titleKey(), spec.element(row.element().id()), spec.type());
            }
        });
        return row;
    }

    /** Highlights the selected row and makes it the tab stop; without one, the first row is. */
    private void paint() {
        boolean any = false;
        for (var row : byId.values()) {
            boolean on = desk.isSelected(spec.element(row.element().id()));
            row.select(on);
            row.setFocusTraversable(on);
            any |= on;
        }
        if (!any && !shown.isEmpty()) {
            byId.get(shown.getFirst().id()).setFocusTraversable(true);
        }
    }

    private boolean pressed(ElementRow<E> row, KeyEvent event) {
        int index = Elements.indexOf(shown, row.element().id());
        return switch (event.getCode()) {
            case UP -> event.isAltDown() ? move(row, index - 1) : focus(index - 1);
            case DOWN -> event.isAltDown() ? move(row, index + 1) : focus(index + 1);
            case HOME -> focus(0);
            case END -> focus(shown.size() - 1);
            case DELETE, BACK_SPACE -> remove(row, index);
            case INSERT -> add(index + 1);
            case D -> event.isShortcutDown() && copy(row, index);
            case C -> event.isShortcutDown() && clip.put(desk.document().id(), event.isAltDown() ? shown : List.of(row.element()));
            case V -> event.isShortcutDown() && paste(index + 1);
            default -> false;
        };
    }

    private boolean focus(int index) {
        if (index >= 0 && index < shown.size()) {
            byId.get(shown.get(index).id()).requestFocus();
        }
        return true;
    }

    private boolean move(ElementRow<E> row, int index) {
        if (index >= 0 && index < shown.size() && context.session().edit(ListEdits.move(spec.place(), row.element().id(), index))) {
            row.requestFocus();
        }
        return true;
    }

    private boolean remove(ElementRow<E> row, int index) {
        if (context.session().edit(ListEdits.remove(spec.place(), List.of(row.element().id())))) {
            focusNear(index);
        }
        return true;
    }

    private boolean copy(ElementRow<E> row, int index) {
        return spec.copies() && insert(renamed(row.element()), index + 1);
    }

    /** Puts copies of the rows on the clipboard below this one, as one step. */
    private boolean paste(int index) {
        var rows = spec.copies() ? clip.rows(desk::newId).stream().map(this::renamed).toList() : List.<E>of();
        if (!rows.isEmpty() && desk.step(Edit.<Canvas>of("canvas.edit.pasteRows", rows.getLast().id(), canvas -> inserted(canvas, rows, index)))) {
            reveal(rows.getLast().id());
        }
        return true;
    }

    private Canvas inserted(Canvas canvas, List<E> rows, int index) {
        return spec.place().change(canvas, now -> Stream.of(now.subList(0, index), rows, now.subList(index, now.size())).flatMap(List::stream).toList());
    }

    private E renamed(E element) {
        return Lens.<E, String>field(spec.type(), "id").set(element, desk.newId());
    }

    private boolean add(int index) {
        spec.fresh().make(shown, context.ids().get()).ifPresent(element -> insert(element, index));
        return true;
    }

    private boolean insert(E element, int index) {
        if (context.session().edit(ListEdits.add(spec.place(), index, element))) {
            reveal(element.id());
        }
        return true;
    }
}
