package aiworkbench.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.DetailsAsked;
import aiworkbench.ui.common.EditorDesk;

/** A record as a list of its fields; selecting it shows its form in the inspector. */
final class RecordCard<R extends Record> extends PlacePart<R> {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Messages messages;
    private final EditorDesk<Canvas> desk;
    private final Class<R> type;
    private final String element;
    private final VBox root = new VBox();
    private final Map<String, Label> values = new LinkedHashMap<>();

    /**
     * A card of some fields of a record.
     *
     * @param element name under which undo and review know the record
     * @param fields components to show, in their order
     */
    RecordCard(Messages messages, EditorDesk<Canvas> desk, String element, Lens<Canvas, R> place, Class<R> type, List<String> fields) {
        super(place);
        this.messages = messages;
        this.desk = desk;
        this.type = type;
        this.element = element;
        var title = messages.text("canvas.part." + element);
        var heading = new Label(title);
        heading.getStyleClass().add("title-4");
        root.getStyleClass().addAll("card", "record-card");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.BUTTON);
        root.getChildren().setAll(heading, grid(fields));
        root.focusedProperty().subscribe(has -> {
            if (has) {
                desk.select("canvas.part." + element, place, type);
            }
        });
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            root.requestFocus();
            event.consume();
        });
        DetailsAsked.by(root, () -> false);
        desk.selection().subscribe(_ -> root.pseudoClassStateChanged(SELECTED, desk.isSelected(place)));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(R now) {
        values.forEach((field, label) -> label.setText(dash(Words.value(desk.document(), now, field, messages))));
        root.setAccessibleText(messages.text("canvas.part." + element) + ". " + values.entrySet().stream()
                .filter(e -> !Words.value(desk.document(), now, e.getKey(), messages).isEmpty())
                .map(e -> messages.text("canvas.table.cell", label(e.getKey()), e.getValue().getText()))
                .collect(Collectors.joining(". ")));
    }

    @Override
    public boolean reveal(String wanted) {
        if (wanted.equals(element) || place().path().isEmpty() && values.containsKey(wanted)) {
            root.requestFocus();
            return true;
        }
        return false;
    }

    @Override
    public Set<String> edits() {
        return place().path().isEmpty() ? Set.copyOf(values.keySet()) : super.edits();
    }

    private Node grid(List<String> fields) {
        var grid = new GridPane();
        grid.getStyleClass().add("record-fields");
        var labels = new ColumnConstraints();
        labels.setPercentWidth(28);
        var texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, texts);
        for (var field : fields) {
            var name = new Label(label(field));
            name.getStyleClass().addAll("small", "muted");
            name.setWrapText(true);
            var value = new Label();
            value.setWrapText(true);
            value.setMinHeight(Label.USE_PREF_SIZE);
            grid.addRow(values.size(), name, value);
            values.put(field, value);
        }
        return grid;
    }

    private String label(String field) {
        return messages.text("field." + type.getSimpleName() + "." + field);
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
