package aiworkbench.ui.common.form;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.model.Document;

/**
 * One field of a form: a label above a control that shows a place of the document and edits it.
 *
 * <p>A control is touched only when the value in the document differs from what it shows, so that caret and focus stay.
 */
abstract class FormField<D extends Document, A> {

    private final FormContext<D> context;
    private final FieldSpec spec;
    private final Lens<D, A> place;
    private final VBox box = new VBox();
    private final Label complaint = new Label();
    private Optional<A> shown = Optional.empty();

    FormField(FormContext<D> context, FieldSpec spec, Lens<D, A> place) {
        this.context = context;
        this.spec = spec;
        this.place = place;
        box.getStyleClass().add("form-field");
        box.setId(spec.owner().getSimpleName() + "-" + spec.name());
        complaint.getStyleClass().add("field-complaint");
        wrap(complaint);
    }

    /** Shows a value that differs from the one shown so far. */
    abstract void display(A value);

    /** Everything: label, control, hint and complaint. */
    final VBox node() {
        return box;
    }

    /** Shows the document as it is now. */
    void refresh(D document) {
        place.find(document).filter(value -> !shown.equals(Optional.of(value))).ifPresent(value -> {
            shown = Optional.of(value);
            complain("");
            display(value);
        });
    }

    /** Shows what is in the document, whatever was typed. */
    final void revert() {
        shown = Optional.empty();
        refresh(context.session().document());
    }

    /** Writes a value into the document. A value that the model refuses stays in the control with the reason below. */
    final void commit(A value) {
        if (refuses(value)) {
            return;
        }
        shown = Optional.of(value);
        context.session().edit(Edit.set(spec.labelKey(), context.element(), place, value));
    }

    /** Whether the model does not take a value; its reason is then shown. */
    final boolean refuses(A value) {
        var refusal = context.choices().refusal(context.session().document(), place.path(), value, context.messages());
        if (refusal.isPresent()) {
            complain(refusal.get());
            return true;
        }
        try {
            place.set(context.session().document(), value);
            complain("");
            return false;
        } catch (IllegalArgumentException refused) {
            complain(context.text(refused.getMessage()));
            return true;
        }
    }

    /** Says what is wrong with what was typed; the empty string says that nothing is. */
    final void complain(String sentence) {
        complaint.setText(sentence);
        box.getStyleClass().remove("invalid");
        box.getChildren().remove(complaint);
        if (!sentence.isEmpty()) {
            box.getStyleClass().add("invalid");
            box.getChildren().add(complaint);
        }
    }

    /** Puts a label above a control. */
    final void withLabel(Node control) {
        var caption = new Label(label());
        caption.getStyleClass().add("field-label");
        caption.setLabelFor(control);
        wrap(caption);
        box.getChildren().add(0, caption);
        plain(control);
    }

    /** Shows a control that carries its own label. */
    final void plain(Node control) {
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label());
        }
        control.setAccessibleHelp(hint());
        box.getChildren().add(control);
    }

    /** Shows the hint as a line of its own, for controls that cannot show it while empty. */
    final void withHintLine() {
        if (!hint().isEmpty()) {
            var line = new Label(hint());
            line.getStyleClass().add("field-hint");
            wrap(line);
            box.getChildren().add(line);
        }
    }

    /** Ends the undo step of a field when focus leaves its control. */
    final void endStepOnLeave(Node control) {
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                context.session().closeStep();
            }
        });
    }

    final FormContext<D> context() {
        return context;
    }

    final FieldSpec spec() {
        return spec;
    }

    final Lens<D, A> place() {
        return place;
    }

    final String label() {
        return spec.label(context.messages());
    }

    final String hint() {
        return spec.hint(context.messages());
    }

    /** Shows a label whole, on as many lines as it needs. */
    private static void wrap(Label text) {
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
    }
}
