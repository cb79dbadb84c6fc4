package aiworkbench.ui.main;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** Draws one line of the workspace pane. */
final class RowCell extends ListCell<Row> {

    private final Messages messages;

    RowCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("row-heading", "row-folder", "row-document", "row-action");
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setDisable(empty || row instanceof Row.Heading);
        if (!empty) {
            draw(row);
        }
    }

    private void draw(Row row) {
        switch (row) {
            case Row.Heading heading -> {
                getStyleClass().add("row-heading");
                setText(heading.text());
            }
            case Row.Folder folder -> {
                getStyleClass().add("row-folder");
                setText(folder.text());
                setGraphic(Icons.of(Icon.FOLDER));
                setTooltip(new Tooltip(folder.path().toString()));
                setAccessibleText(messages.text("main.row.inFolder", folder.text()));
            }
            case Row.Of of -> {
                getStyleClass().add("row-document");
                var icon = Icons.of(Names.icon(of.kind()));
                icon.getStyleClass().add(Names.style(of.kind()));
                var name = new Label(of.text());
                name.setMinWidth(0);
                // Files of one product often begin alike.
                name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                setTooltip(new Tooltip(of.path().map(Path::toString).orElse(of.text())));
                var gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                var line = new HBox(icon, name, gap);
                line.getStyleClass().add("row-line");
                of.tally().ifPresent(tally -> line.getChildren().add(number(tally)));
                if (of.unsaved()) {
                    line.getChildren().add(unsaved());
                }
                setGraphic(line);
                var words = of.unsaved() ? messages.text("main.row.unsaved", of.text()) : of.text();
                setAccessibleText(of.tally().map(tally -> messages.text("main.row.tally", words, tally.words(messages))).orElse(words));
            }
            case Row.Trace trace -> act(Icon.LINK, messages.text("main.row.trace"), messages.text("main.row.trace.of", trace.product()));
            case Row.Action action -> act(icon(action), text(action), text(action));
        }
    }

    private void act(Icon icon, String text, String accessible) {
        getStyleClass().add("row-action");
        var name = new Label(text);
        name.setMinWidth(0);
        setTooltip(new Tooltip(accessible));
        var line = new HBox(Icons.of(icon), name);
        line.getStyleClass().add("row-line");
        setGraphic(line);
        setAccessibleText(accessible);
    }

    private Node number(Tally tally) {
        var number = new Label(messages.text("main.tally", tally.count()));
        number.getStyleClass().addAll("tally", tally.number());
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setTooltip(new Tooltip(tally.words(messages)));
        return number;
    }

    private static Node unsaved() {
        var dot = new Region();
        dot.getStyleClass().add("unsaved-dot");
        return dot;
    }

    private String text(Row.Action action) {
        return switch (action) {
            case NEW -> messages.text("main.row.new");
            case TEMPLATES -> messages.text("main.row.templates");
            case FOLDER -> messages.text("main.row.folder");
        };
    }

    private static Icon icon(Row.Action action) {
        return switch (action) {
            case NEW -> Icon.ADD;
            case TEMPLATES -> Icon.TEMPLATE;
            case FOLDER -> Icon.FOLDER;
        };
    }
}
