package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import aiworkbench.ui.common.Choice;

/** Shows which documents go into a commit, and asks what to call it. */
final class CommitQuestion {

    private static final int ROWS = 4;

    private final Surroundings around;

    CommitQuestion(Surroundings around) {
        this.around = around;
    }

    /**
     * The message; empty when the user gives up.
     *
     * @param files their names, or the first of them
     * @param count of all files
     * @param suggested what was done, in words
     */
    Optional<String> ask(String files, int count, String suggested) {
        var what = new Label(around.text("main.git.message.files", count, files));
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        var message = new TextArea(suggested);
        message.setId("commit-message");
        message.setWrapText(true);
        message.setPrefRowCount(ROWS);
        var caption = new Label(around.text("main.git.message"));
        caption.setLabelFor(message);
        caption.getStyleClass().add("field-label");
        var content = new VBox(what, caption, message);
        content.getStyleClass().add("dialog-text");
        var written = Bindings.createBooleanBinding(() -> !message.getText().isBlank(), message.textProperty());
        return around.dialogs().show(around.text("main.git.commit"), content, List.of(
                Choice.primary(around.text("main.git.commit.do"), true, written), Choice.cancel(around.text("dialog.cancel"), false)))
                .filter(yes -> yes).map(_ -> message.getText().strip());
    }
}
