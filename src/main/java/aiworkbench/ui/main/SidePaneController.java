package aiworkbench.ui.main;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import aiworkbench.text.Messages;

/** The pane at the right: a form of what is selected, and how far the document is. */
public final class SidePaneController {

    private final Desk desk;
    private final Messages messages;

    @FXML
    private ScrollPane root;
    @FXML
    private VBox form;
    @FXML
    private VBox readiness;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label counts;

    public SidePaneController(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        desk.listen(this::refresh);
        refresh();
    }

    private void refresh() {
        var now = desk.active().flatMap(document -> Readiness.of(document.document()));
        readiness.setVisible(now.isPresent());
        readiness.setManaged(now.isPresent());
        now.ifPresent(r -> {
            progress.setProgress((double) r.given() / r.questions());
            counts.setText(messages.text("main.readiness.counts", r.given(), r.questions(), r.untested()));
        });
    }
}
