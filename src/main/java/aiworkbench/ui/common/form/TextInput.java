package aiworkbench.ui.common.form;

import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.time.LocalDate;
import java.util.Optional;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.ui.common.GrowingTextArea;

/** A text, or a value that is typed as text. What cannot be read stays in the control with a sentence below; Escape restores. */
final class TextInput<D extends Document, A> extends FormField<D, A> {

    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 14;

    private final TextInputControl control;
    private final Notation<A> notation;
    private boolean showing;

    private TextInput(FormContext<D> context, FieldSpec spec, Lens<D, A> place, Notation<A> notation, TextInputControl control) {
        super(context, spec, place);
        this.notation = notation;
        this.control = control;
        control.setPromptText(hint());
        control.setEditable(!context.readOnly());
        control.textProperty().addListener((_, _, typed) -> typed(typed));
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
        endStepOnLeave(control);
    }

    /** One line of text. */
    static <D extends Document, A> TextInput<D, A> line(FormContext<D> context, FieldSpec spec, Lens<D, A> place, Notation<A> notation) {
        var input = new TextInput<>(context, spec, place, notation, new TextField());
        input.withLabel(input.control);
        return input;
    }

    /** Several lines of text; the control grows with them. */
    static <D extends Document, A> TextInput<D, A> area(FormContext<D> context, FieldSpec spec, Lens<D, A> place, Notation<A> notation) {
        var input = new TextInput<>(context, spec, place, notation, new GrowingTextArea(FEWEST_LINES, MOST_LINES));
        input.withLabel(input.control);
        return input;
    }

    /** A date that can be typed, or taken from a calendar. */
    static <D extends Document> TextInput<D, Optional<LocalDate>> date(FormContext<D> context, FieldSpec spec, Lens<D, Optional<LocalDate>> place,
            Notation<Optional<LocalDate>> notation) {
        var input = new TextInput<>(context, spec, place, notation, new TextField());
        var row = new HBox(input.control, calendar(input));
        row.getStyleClass().add("date-row");
        HBox.setHgrow(input.control, Priority.ALWAYS);
        input.control.setAccessibleText(input.label());
        input.withLabel(row);
        return input;
    }

    @Override
    void display(A value) {
        var written = notation.write().apply(value);
        if (!written.equals(control.getText())) {
            int caret = control.getCaretPosition();
            boolean atEnd = caret == control.getLength();
            showing = true;
            control.setText(written);
            showing = false;
            control.positionCaret(atEnd ? written.length() : Math.min(caret, written.length()));
        }
    }

    private void typed(String typed) {
        if (showing) {
            return;
        }
        switch (notation.read().apply(typed)) {
            case Notation.Reading.Good<A>(var value) -> commit(value);
            case Notation.Reading.Bad<A>(var key) -> complain(context().text(key, typed));
        }
    }

    private void restoreOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && node().getStyleClass().contains("invalid")) {
            revert();
            event.consume();
        }
    }

    /** Only the button of a date picker: its own editor would drop what it cannot read. */
    private static <D extends Document> DatePicker calendar(TextInput<D, Optional<LocalDate>> input) {
        var picker = new DatePicker();
        picker.setEditable(false);
        picker.setMaxHeight(Double.MAX_VALUE);
        picker.setDisable(input.context().readOnly());
        picker.getStyleClass().add("date-button");
        picker.setAccessibleText(input.context().text("form.chooseDate", input.label()));
        picker.setOnShowing(_ -> picker.setValue(input.context().now(input.place()).orElse(null)));
        picker.setOnHidden(_ -> {
            var chosen = Optional.ofNullable(picker.getValue());
            if (chosen.isPresent() && !chosen.equals(input.context().now(input.place()))) {
                input.commit(chosen);
                input.revert();
            }
        });
        return picker;
    }
}
