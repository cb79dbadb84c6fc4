package aiworkbench.ui.canvas;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

/** One line of the outline; a field while it is typed into. */
final class OutlineCell extends ListCell<Outline.Line> {

    private final Outline outline;
    private final Messages messages;
    private final Label text = new Label();
    private final Label details = new Label();
    private final HBox row = new HBox(text, details);

    OutlineCell(Outline outline, Messages messages) {
        this.outline = outline;
        this.messages = messages;
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        details.getStyleClass().addAll("small", "muted");
        details.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("outline-row");
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Outline.Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("outline-heading", "outline-note");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
        } else if (outline.editing(line)) {
            getStyleClass().add("outline-note");
            setGraphic(field(line));
        } else {
            getStyleClass().add(line.note().isPresent() ? "outline-note" : "outline-heading");
            text.getStyleClass().removeAll("title-4");
            line.note().ifPresentOrElse(this::show, () -> {
                var block = Words.named(line.block(), messages);
                text.setText(block.title());
                text.getStyleClass().add("title-4");
                details.setText(messages.text("canvas.block.count", line.count()));
                setAccessibleText(messages.text("canvas.block.spoken", block.title(), line.count(), block.question()));
            });
            setGraphic(row);
        }
    }

    private void show(Note note) {
        text.setText(note.text());
        details.setText(Stream.of(
                note.evidence() == Evidence.NONE ? "" : messages.inside(messages.word(note.evidence())),
                note.votes() == 0 ? "" : messages.text("canvas.note.votes", note.votes()), note.owner())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        setAccessibleText(details.getText().isEmpty() ? note.text() : note.text() + ". " + details.getText());
    }

    private NoteField field(Outline.Line line) {
        // The field moves on to the cell that shows its line now, and keeps text and keyboard.
        var before = outline.typedInto().filter(open -> !open.ended() && line.spot().equals(open.getUserData()));
        if (before.isPresent()) {
            return before.get();
        }
        var field = new NoteField[1];
        field[0] = new NoteField(outline.draft(), how -> outline.finish(line, field[0].getText(), how),
                lines -> outline.paste(line, lines));
        field[0].setUserData(line.spot());
        outline.typeInto(field[0]);
        field[0].getStyleClass().add("outline-field");
        field[0].setAccessibleText(messages.text("canvas.note.field"));
        return field[0];
    }
}
