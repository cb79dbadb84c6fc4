package aiworkbench.ui.main;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.export.trace.Chain;
import aiworkbench.model.Link;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.export.ExportFormat;
import aiworkbench.ui.trace.TraceView;

/** The pane below the documents that shows how those of one product hang together. Escape closes it. */
final class TracePane extends VBox {

    private final Messages messages;
    private final Tooltip whole = new Tooltip();
    private final Label title = new Label();
    private final TraceView view;

    /**
     * An empty pane.
     *
     * @param go goes to an element
     * @param save writes what is shown into a file
     * @param close takes the pane away
     */
    TracePane(Messages messages, Consumer<Link> go, Consumer<ExportFormat> save, Runnable close) {
        this.messages = messages;
        view = new TraceView(messages, go);
        setId("trace-pane");
        getStyleClass().add("trace-pane");
        title.getStyleClass().add("trace-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTooltip(whole);
        whole.textProperty().bind(title.textProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, save(ExportFormat.MARKDOWN, "trace.save.md", save), save(ExportFormat.CSV, "trace.save.csv", save),
                Icons.button(Icon.CLOSE, messages.text("trace.close"), close));
        head.getStyleClass().add("trace-pane-head");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().setAll(head, view);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    private Button save(ExportFormat format, String key, Consumer<ExportFormat> save) {
        var button = new Button(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> save.accept(format));
        return button;
    }

    void show(String product, List<Chain> chains) {
        title.setText(messages.text("trace.heading", product));
        setAccessibleText(title.getText());
        view.show(chains);
    }

    /** Brings the keyboard to the table. */
    void enter() {
        view.table().requestFocus();
    }
}
