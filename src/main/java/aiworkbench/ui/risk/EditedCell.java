package aiworkbench.ui.risk;

import java.util.List;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyEvent;

import aiworkbench.model.Risk;

/** A cell that is edited in place. Enter, Tab and leaving it keep what was entered, as a step of its own; Escape does not. */
abstract class EditedCell extends RegisterCell {

    private final RiskDesk desk;
    private String edited = "";

    EditedCell(RiskDesk desk) {
        this.desk = desk;
    }

    final RiskDesk desk() {
        return desk;
    }

    /** True while something is being entered. */
    final boolean editing() {
        return !edited.isEmpty();
    }

    /** What takes what is entered. */
    abstract Control field();

    /** What stands in the cell while nothing is entered, from top to bottom. */
    abstract List<Node> parts();

    /** What stands in the cell while something is entered. */
    List<Node> editedParts() {
        return List.of(field());
    }

    /** Puts what a risk has into the field. */
    abstract void begin(Risk risk);

    /** Takes over what was entered for the risk with an id. */
    abstract void enter(String risk);

    /** Somebody gave up entering anything for the risk with an id. */
    void drop(String risk) {}

    /** Nodes that are put in again are styled again, which takes long. */
    final void fill() {
        var parts = editing() ? editedParts() : parts();
        if (!content().getChildren().equals(parts)) {
            content().getChildren().setAll(parts);
            restyle(content());
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing() && !editing()) {
            edited = getItem().id();
            begin(getItem());
            fill();
            // At once, so that no letter typed meanwhile is taken for a key of the table; and again, since a click gives the keyboard back to the table.
            withoutRestOfKey(field());
            field().requestFocus();
            Platform.runLater(() -> {
                if (editing() && !field().isFocusWithin()) {
                    field().requestFocus();
                }
            });
        }
    }

    /** The key that brings the keyboard to a field was pressed elsewhere: its letter is not typed into the field. */
    private static void withoutRestOfKey(Control field) {
        field.addEventFilter(KeyEvent.ANY, new EventHandler<>() {
            @Override
            public void handle(KeyEvent event) {
                if (event.getEventType() == KeyEvent.KEY_TYPED) {
                    event.consume();
                } else {
                    field.removeEventFilter(KeyEvent.ANY, this);
                }
            }
        });
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        finish(!desk.showing());
    }

    final void finish(boolean keep) {
        if (!editing()) {
            return;
        }
        var risk = edited;
        boolean hadFocus = field().isFocusWithin();
        edited = "";
        if (isEditing()) {
            super.cancelEdit();
        }
        if (getItem() != null) {
            show(getItem());
        }
        fill();
        if (keep && !desk.showing()) {
            enter(risk);
        }
        var table = getTableView();
        if (!keep) {
            drop(risk);
        }
        if (hadFocus) {
            table.requestFocus();
        }
    }
}
