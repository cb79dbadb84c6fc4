package aiworkbench.ui.common.form;

import java.util.Optional;

import javafx.scene.Node;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** One record of a list: a heading that unfolds to its form. */
final class FormRow<D extends Document, R extends Record> {

    /** What the buttons of a row do. */
    record Actions(Runnable up, Runnable down, Runnable remove) {}

    private final FormContext<D> context;
    private final Lens<D, R> place;
    private final Class<R> type;
    private final RowTitles titles;
    private final Disclosure node;
    private Optional<Form<D, R>> form = Optional.empty();

    FormRow(FormContext<D> context, Lens<D, R> place, Class<R> type, Actions actions, boolean fixed) {
        this.context = context;
        this.place = place;
        this.type = type;
        titles = new RowTitles(context.messages(), context.choices());
        node = new Disclosure("", this::content);
        node.getStyleClass().add("form-row");
        if (!fixed) {
            action(Icon.MOVE_UP, "form.moveUp", actions.up());
            action(Icon.MOVE_DOWN, "form.moveDown", actions.down());
            action(Icon.REMOVE, "form.remove", actions.remove());
        }
        refresh(context.session().document());
    }

    Node node() {
        return node;
    }

    void refresh(D document) {
        place.find(document).ifPresent(record -> node.setTitle(titles.of(document, record)));
        form.ifPresent(shown -> shown.refresh(document));
    }

    /** Unfolds it and puts the cursor into its first field. */
    void open() {
        node.setOpen(true);
        form.ifPresent(Form::focusFirst);
    }

    private Node content() {
        var made = new Form<>(context, place, type);
        form = Optional.of(made);
        made.refresh(context.session().document());
        return made.node();
    }

    private void action(Icon icon, String key, Runnable action) {
        var button = Icons.button(icon, context.text(key), action);
        button.getStyleClass().addAll("small", "row-action");
        node.addAction(button);
    }
}
