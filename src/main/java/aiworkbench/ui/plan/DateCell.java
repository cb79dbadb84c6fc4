package aiworkbench.ui.plan;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;

import aiworkbench.model.PlanItem;

/** A date that is picked from a calendar. */
final class DateCell extends TableCell<PlanItem, LocalDate> {

    private final PlanWords words;
    private final BiConsumer<PlanItem, LocalDate> entered;

    private DateCell(PlanWords words, BiConsumer<PlanItem, LocalDate> entered) {
        this.words = words;
        this.entered = entered;
    }

    static Callback<TableColumn<PlanItem, LocalDate>, TableCell<PlanItem, LocalDate>> factory(
            PlanWords words, BiConsumer<PlanItem, LocalDate> entered) {
        return _ -> new DateCell(words, entered);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            var picker = new DatePicker(getItem());
            picker.getStyleClass().add("plan-cell-field");
            picker.setMaxWidth(Double.MAX_VALUE);
            picker.setOnAction(_ -> {
                var item = getTableRow().getItem();
                var date = picker.getValue();
                leave();
                if (date != null && item != null) {
                    entered.accept(item, date);
                }
            });
            picker.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ESCAPE) {
                    event.consume();
                    if (event.getCode() == KeyCode.TAB) {
                        picker.commitValue();
                    }
                    leave();
                }
            });
            setText(null);
            setGraphic(picker);
            Platform.runLater(picker::requestFocus);
        }
    }

    /** Back to the table, so that the keyboard is never caught in a cell. */
    private void leave() {
        var table = getTableView();
        if (isEditing()) {
            cancelEdit();
            table.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(LocalDate date, boolean empty) {
        super.updateItem(date, empty);
        setGraphic(null);
        setText(empty || date == null ? null : words.shortDate(date));
    }
}
