package aiworkbench.ui.versions;

import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Difference;
import aiworkbench.storage.merge.Differences;
import aiworkbench.text.Messages;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** Two versions side by side: what differs, element by element. */
public final class CompareController {

    private final Messages messages;

    @FXML
    private Label count;
    @FXML
    private Label beforeName;
    @FXML
    private Label afterName;
    @FXML
    private ListView<Difference> differences;

    public CompareController(Messages messages) {
        this.messages = messages;
    }

    /** Shows what leads from one version to the other. */
    void show(Version before, Version after) {
        var format = new JsonFormat();
        beforeName.setText(before.name());
        afterName.setText(after.name());
        differences.setCellFactory(_ -> new DifferenceCell(new DocumentWords(messages, List.of(after.document(), before.document())), messages));
        differences.getItems().setAll(Differences.between(format.tree(before.document()), format.tree(after.document())));
        differences.setPlaceholder(new Label(messages.text("versions.compare.same")));
        count.setText(messages.text("versions.compare.count", differences.getItems().size()));
        differences.getSelectionModel().selectFirst();
    }
}
