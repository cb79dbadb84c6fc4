package aiworkbench.ui.versions;

import aiworkbench.compare.DocumentWords;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Difference;
import aiworkbench.storage.merge.Differences;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Tasks;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** Two versions side by side: what differs, element by element. */
public final class CompareController {

    private final Messages messages;
    private final Tasks tasks;

    @FXML
    private Label count;
    @FXML
    private Label beforeName;
    @FXML
    private Label afterName;
    @FXML
    private ListView<Difference> differences;

    /** A comparison that is worked out in the background. */
    public CompareController(Messages messages, Tasks tasks) {
        this.messages = messages;
        this.tasks = tasks;
    }

    /** Shows what leads from one version to the other. */
    void show(Version before, Version after) {
        beforeName.setText(before.name());
        afterName.setText(after.name());
        differences.setCellFactory(_ -> new DifferenceCell(new DocumentWords(messages, List.of(after.document(), before.document())), messages));
        differences.setPlaceholder(new Label(messages.text("versions.compare.working")));
        count.setText("");
        tasks.run(messages.text("versions.compare.working"), () -> between(before, after), this::fill);
    }

    private static List<Difference> between(Version before, Version after) {
        var format = new JsonFormat();
        return Differences.ofContent(format.tree(before.document()), format.tree(after.document()));
    }

    private void fill(List<Difference> found) {
        differences.getItems().setAll(found);
        differences.setPlaceholder(new Label(messages.text("versions.compare.same")));
        count.setText(messages.text("versions.compare.count", found.size()));
        differences.getSelectionModel().selectFirst();
    }
}
