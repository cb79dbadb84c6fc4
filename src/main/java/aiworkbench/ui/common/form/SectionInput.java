package aiworkbench.ui.common.form;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** A record inside a record, as a titled section with a form of its own. One that may be missing can be added and cleared. */
final class SectionInput<D extends Document, R extends Record> extends FormField<D, Optional<R>> {

    private final Class<R> type;
    private final boolean optional;
    private final Disclosure section;
    private final Button add;
    private Optional<Form<D, R>> form = Optional.empty();

    SectionInput(FormContext<D> context, FieldSpec spec, Lens<D, Optional<R>> place, Class<R> type, boolean optional) {
        super(context, spec, place);
        this.type = type;
        this.optional = optional;
        section = new Disclosure(label(), this::content);
        section.getStyleClass().add("form-section");
        add = new Button(context.text("form.addNamed", label()), Icons.of(Icon.ADD));
        add.getStyleClass().addAll("quiet", "small");
        add.setDisable(context.readOnly());
        add.setOnAction(_ -> add());
        if (optional && !context.readOnly()) {
            section.addAction(Icons.button(Icon.CLOSE, context.text("form.removeNamed", label()), this::clear));
        }
        plain(section);
        if (optional) {
            node().getChildren().add(add);
        }
        section.setOpen(!optional && !FormLayout.of(spec.owner()).folded().contains(spec.name()));
    }

    @Override
    void refresh(D document) {
        super.refresh(document);
        form.ifPresent(shown -> shown.refresh(document));
    }

    @Override
    void display(Optional<R> value) {
        show(section, value.isPresent());
        show(add, value.isEmpty());
    }

    private Node content() {
        var made = new Form<>(context(), place().then(Places.present()), type);
        form = Optional.of(made);
        made.refresh(context().session().document());
        return made.node();
    }

    private void add() {
        change("edit.add", Optional.of(Blank.of(type, context().editor().ids().get())));
        section.setOpen(true);
        section.heading().requestFocus();
    }

    private void clear() {
        change("edit.remove", Optional.empty());
        add.requestFocus();
    }

    private void change(String label, Optional<R> value) {
        context().session().edit(Edit.of(label, context().element(), document -> place().set(document, value)));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
