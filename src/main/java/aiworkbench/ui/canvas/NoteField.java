package aiworkbench.ui.canvas;

import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** The field in which the text of a note is typed; as high as its text. */
final class NoteField extends TextArea {

    /** How typing ended. */
    enum End {
        /** Enter: the next note follows. */
        NEXT,
        /** Escape or Tab: the keyboard goes back to the note. What was typed stays; undo takes it back. */
        STOP,
        /** The keyboard went elsewhere by itself. */
        LEFT
    }

    private final Text measure = new Text();
    private final Predicate<End> onEnd;
    private final Consumer<String> onPasteOfLines;
    private boolean ended;

    /**
     * A field with some text.
     *
     * @param onEnd told that typing ended; false if it did not, as when the field only moves to another place of its list
     */
    NoteField(String start, Predicate<End> onEnd, Consumer<String> onPasteOfLines) {
        super(start);
        this.onEnd = onEnd;
        this.onPasteOfLines = onPasteOfLines;
        getStyleClass().add("note-field");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        measure.fontProperty().bind(fontProperty());
        measure.textProperty().bind(textProperty().map(text -> text.isEmpty() || text.endsWith("\n") ? text + " " : text));
        measure.wrappingWidthProperty().bind(widthProperty().map(width -> Math.max(1, width.doubleValue() - 2)));
        measure.layoutBoundsProperty().subscribe(bounds -> setPrefHeight(Math.ceil(bounds.getHeight()) + 2));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                end(End.LEFT);
            }
        });
    }

    /** True once typing ended; later events are echoes. */
    boolean ended() {
        return ended;
    }

    @Override
    public void paste() {
        var lines = Clipboard.getSystemClipboard().getString();
        if (lines != null && getText().isBlank() && PastedText.several(lines)) {
            onPasteOfLines.accept(lines);
        } else {
            super.paste();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            end(End.NEXT);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end(End.STOP);
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            var card = getParent();
            end(End.STOP);
            if (card != null && card.getScene() != null) {
                card.fireEvent(event.copyFor(card, card));
            }
        }
    }

    /** Ends typing, once. */
    void end(End how) {
        if (!ended) {
            ended = true;
            ended = onEnd.test(how);
        }
    }
}
