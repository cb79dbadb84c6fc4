package aiworkbench.ui.common;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import aiworkbench.storage.table.Remark;
import aiworkbench.text.Messages;

/** Shows what would become of a table before anything is added: how much, and row by row what would be lost or changed. */
public final class TableQuestion {

    private static final double ROW = 30;
    private static final double MOST_ROWS = 9;
    private static final double WIDTH = 560;

    private final Dialogs dialogs;
    private final Messages messages;

    /** Asks by these dialogs. */
    public TableQuestion(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /**
     * Asks whether to add what a table holds. While there is nothing to add, it only tells why.
     *
     * @param title what is asked
     * @param summary how much would be added
     * @param add the button that adds it, such as "Add 12 items"
     * @param count how much would be added
     * @param guessed true if letters of the file were guessed
     */
    public boolean ask(String title, String summary, String add, int count, boolean guessed, List<Remark> remarks) {
        var content = new VBox(line(summary));
        content.getStyleClass().add("dialog-text");
        content.setPrefWidth(WIDTH);
        if (guessed) {
            content.getChildren().add(line(messages.text("table.guessed")));
        }
        if (!remarks.isEmpty()) {
            var heading = line(messages.text("table.remarks", remarks.size()));
            heading.getStyleClass().add("field-label");
            content.getChildren().addAll(heading, list(remarks));
        }
        var cancel = Choice.cancel(messages.text("dialog.cancel"), false);
        var close = Choice.cancel(messages.text("dialog.ok"), false);
        return dialogs.show(title, content, count == 0 ? List.of(close) : List.of(Choice.primary(add, true), cancel)).orElse(false);
    }

    private ListView<Remark> list(List<Remark> remarks) {
        var list = new ListView<Remark>();
        list.setId("table-remarks");
        list.getItems().setAll(remarks);
        list.setPrefHeight(Math.min(MOST_ROWS, remarks.size()) * ROW * 1.4 + 4);
        list.setAccessibleText(messages.text("table.remarks", remarks.size()));
        list.setCellFactory(_ -> new ListCell<>() {
            {
                setWrapText(true);
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(Remark remark, boolean empty) {
                super.updateItem(remark, empty);
                setText(empty || remark == null ? "" : sentence(remark));
            }
        });
        return list;
    }

    private String sentence(Remark remark) {
        return messages.text(remark.leftOut() ? "table.row.leftOut" : "table.row.changed", remark.row(), remark.why().sentence(messages));
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
