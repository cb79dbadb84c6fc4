package aiworkbench.ui.risk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;

import aiworkbench.model.Risk;
import aiworkbench.ui.common.CellField;

/** A text of a risk that is edited in place. Enter, Tab and leaving the field keep what was typed, Escape does not. */
final class FieldCell extends RegisterCell {

    private final RiskDesk desk;
    private final Function<Risk, String> read;
    private final Function<Risk, String> shown;
    private final Function<Risk, String> below;
    private final BiConsumer<String, String> entered;
    private final Consumer<String> dropped;
    private final CellField field = new CellField(this::finish);
    private final Label text = wrapping();
    private final Label second = wrapping("small", "muted");
    private String edited = "";
    private String before = "";

    /**
     * An empty cell.
     *
     * @param read the text as it is edited
     * @param shown the text as it is read
     * @param below a second line, or the empty text
     * @param entered takes over a new text for the risk with an id
     * @param dropped told when somebody gives up typing
     */
    FieldCell(RiskDesk desk, String name, Function<Risk, String> read, Function<Risk, String> shown, Function<Risk, String> below,
            BiConsumer<String, String> entered, Consumer<String> dropped) {
        this.desk = desk;
        this.read = read;
        this.shown = shown;
        this.below = below;
        this.entered = entered;
        this.dropped = dropped;
        field.setAccessibleText(name);
    }

    @Override
    void show(Risk risk) {
        text.setText(shown.apply(risk));
        second.setText(below.apply(risk));
        boolean blank = read.apply(risk).isBlank();
        if (blank != text.getStyleClass().contains("muted")) {
            text.getStyleClass().remove("muted");
            if (blank) {
                text.getStyleClass().add("muted");
            }
        }
        fill();
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing() && edited.isEmpty()) {
            edited = getItem().id();
            before = read.apply(getItem());
            field.setText(before);
            fill();
            Platform.runLater(() -> {
                field.requestFocus();
                field.selectAll();
            });
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        finish(!desk.showing());
    }

    private void fill() {
        Node first = edited.isEmpty() ? text : field;
        var parts = second.getText().isEmpty() ? List.of(first) : List.of(first, second);
        // Nodes that are put in again are styled again, which takes long.
        if (!content().getChildren().equals(parts)) {
            content().getChildren().setAll(parts);
        }
    }

    private void finish(boolean keep) {
        if (edited.isEmpty()) {
            return;
        }
        var risk = edited;
        boolean hadFocus = field.isFocused();
        edited = "";
        if (isEditing()) {
            super.cancelEdit();
        }
        fill();
        var typed = field.getText().strip();
        if (keep && !desk.showing() && !typed.equals(before)) {
            entered.accept(risk, typed);
        }
        var table = getTableView();
        if (!keep) {
            dropped.accept(risk);
        }
        if (hadFocus) {
            table.requestFocus();
        }
    }
}
