package aiworkbench.ui.common.form;

import javafx.scene.control.CheckBox;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;

/** Yes or no, as a box to tick. */
final class TickInput<D extends Document> extends FormField<D, Boolean> {

    private final CheckBox control = new CheckBox();

    TickInput(FormContext<D> context, FieldSpec spec, Lens<D, Boolean> place) {
        super(context, spec, place);
        control.setText(label());
        control.setWrapText(true);
        control.setDisable(context.readOnly());
        control.setOnAction(_ -> commit(control.isSelected()));
        plain(control);
        withHintLine();
    }

    @Override
    void display(Boolean value) {
        control.setSelected(value);
    }
}
