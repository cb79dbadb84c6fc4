package aiworkbench.ui.main;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * Keeps a title field as wide as its text, so that what follows stands right behind it; where the bar is narrow the title gives way
 * before anything else does. A title that has no room ends with "…" while nobody edits it: a label over the field shows it, as a
 * field cannot.
 */
final class TitleFit {

    /** Widths in em of the title's own text. */
    private static final double SHORTEST = 7.5;
    private static final double LONGEST = 29;
    private static final double EDGES = 1.4;
    private static final PseudoClass SHORTENED = PseudoClass.getPseudoClass("shortened");

    private final TextField field;
    private final Label cut;
    private final Text words = new Text();

    /**
     * Fits a title.
     *
     * @param place holds field and label, in a horizontal box whose other parts grow {@link Priority#SOMETIMES}
     */
    TitleFit(StackPane place, TextField field, Label cut) {
        this.field = field;
        this.cut = cut;
        cut.setManaged(false);
        cut.textProperty().bind(field.textProperty());
        words.textProperty().bind(field.textProperty());
        words.fontProperty().bind(field.fontProperty());
        words.layoutBoundsProperty().subscribe(_ -> measure());
        HBox.setHgrow(place, Priority.ALWAYS);
        place.maxWidthProperty().bind(field.maxWidthProperty());
        field.boundsInParentProperty().subscribe(_ -> look());
        field.focusedProperty().subscribe(_ -> look());
    }

    private void measure() {
        double em = field.getFont().getSize();
        field.setPrefWidth(SHORTEST * em);
        field.setMaxWidth(Math.clamp(wanted(), SHORTEST * em, LONGEST * em));
        field.getTooltip().setText(field.getText());
        look();
    }

    private void look() {
        boolean shortened = !field.isFocused() && field.getWidth() > 0 && wanted() > field.getWidth() + 1;
        cut.setVisible(shortened);
        cut.resizeRelocate(field.getLayoutX(), field.getLayoutY(), field.getWidth(), field.getHeight());
        field.pseudoClassStateChanged(SHORTENED, shortened);
    }

    private double wanted() {
        return Math.ceil(words.getLayoutBounds().getWidth() + EDGES * field.getFont().getSize());
    }
}
