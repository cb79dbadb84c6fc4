package aiworkbench.ui.canvas;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** A text field in the middle of a sentence: as wide as its text, or as its hint while it is empty. */
final class InlineField extends TextField {

    /** Space at the sides of the text and for the caret, in em. */
    private static final double ROOM = 1.25;

    private final Text measure = new Text();

    InlineField(String hint) {
        setPromptText(hint);
        getStyleClass().add("inline-field");
        measure.fontProperty().bind(fontProperty());
        measure.textProperty().bind(textProperty().map(text -> text.isEmpty() ? hint : text));
        measure.layoutBoundsProperty().subscribe(bounds -> setPrefWidth(Math.ceil(bounds.getWidth() + ROOM * getFont().getSize())));
        setMinWidth(40);
    }
}
