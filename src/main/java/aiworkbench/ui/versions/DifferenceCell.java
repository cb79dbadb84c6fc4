package aiworkbench.ui.versions;

import aiworkbench.compare.DocumentWords;
import aiworkbench.compare.WordChanges;
import aiworkbench.storage.merge.Difference;
import aiworkbench.text.Messages;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One element that differs: what happened to it, then its fields, earlier beside later. */
final class DifferenceCell extends ListCell<Difference> {

    private static final int MOST_VALUES = 8;

    private final DocumentWords words;
    private final Messages messages;

    DifferenceCell(DocumentWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        getStyleClass().add("difference");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        setText(null);
        setGraphic(empty || difference == null ? null : node(difference));
        setAccessibleText(empty || difference == null ? "" : kind(difference.kind()) + " " + words.title(difference.place()));
    }

    private Node node(Difference difference) {
        var badge = new Label(kind(difference.kind()));
        badge.getStyleClass().add(badge(difference.kind()));
        var title = wrapped(words.title(difference.place()), "strong");
        var where = wrapped(words.where(difference.place()), "small", "muted");
        var head = new FlowPane(badge, title);
        if (!where.getText().isEmpty()) {
            head.getChildren().add(where);
        }
        head.getStyleClass().add("difference-head");
        return new VBox(head, fields(difference));
    }

    private GridPane fields(Difference difference) {
        var grid = sides();
        switch (difference.kind()) {
            case CHANGED, MOVED -> difference.fields().forEach(field -> {
                var before = words.value(field.place(), field.before());
                var after = words.value(field.place(), field.after());
                boolean both = field.before().present() && field.after().present();
                var parts = both ? WordChanges.between(before, after) : List.<WordChanges.Part>of();
                boolean some = parts.stream().anyMatch(part -> part.kind() == WordChanges.Kind.SAME);
                grid.addRow(grid.getRowCount(), wrapped(words.field(field.place()), "muted"),
                        some ? marked(before, parts, WordChanges.Kind.GONE) : wrapped(before, "muted"),
                        some ? marked(after, parts, WordChanges.Kind.NEW) : wrapped(after));
            });
            case ADDED, REMOVED -> words.values(difference.place(), difference.element()).stream().limit(MOST_VALUES).forEach(value -> {
                int column = difference.kind() == Difference.Kind.ADDED ? 2 : 1;
                int row = grid.getRowCount();
                grid.add(wrapped(value.getKey(), "muted"), 0, row);
                grid.add(wrapped(value.getValue()), column, row);
                grid.add(new Label(), 3 - column, row);
            });
        }
        grid.getChildren().forEach(label -> GridPane.setValignment(label, VPos.TOP));
        return grid;
    }

    /** One side of a text, with the words marked that only it has. */
    private static Node marked(String text, List<WordChanges.Part> parts, WordChanges.Kind own) {
        var flow = new TextFlow();
        parts.stream().filter(part -> part.kind() == WordChanges.Kind.SAME || part.kind() == own).forEach(part -> {
            var words = new Text(part.text());
            words.getStyleClass().add(part.kind() == WordChanges.Kind.SAME ? "word-same" : own == WordChanges.Kind.NEW ? "word-new" : "word-gone");
            flow.getChildren().add(words);
        });
        flow.setMinWidth(0);
        flow.setAccessibleText(text);
        return flow;
    }

    /** A grid with a column for labels and one for each side. */
    static GridPane sides() {
        var grid = new GridPane();
        grid.getStyleClass().add("sides");
        for (int percent : new int[] {24, 38, 38}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /** A label that shows all of its text. */
    static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private String kind(Difference.Kind kind) {
        return messages.text(switch (kind) {
            case ADDED -> "versions.kind.added";
            case REMOVED -> "versions.kind.removed";
            case CHANGED -> "versions.kind.changed";
            case MOVED -> "versions.kind.moved";
        });
    }

    private static String badge(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> "badge-ok";
            case REMOVED -> "badge-danger";
            case CHANGED -> "badge-neutral";
            case MOVED -> "badge-warn";
        };
    }
}
