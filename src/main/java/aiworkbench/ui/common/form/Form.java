package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.ui.common.Disclosure;

/** The fields of one record, in the groups of its {@link FormLayout}. */
final class Form<D extends Document, R extends Record> {

    private final FormContext<D> context;
    private final Map<String, FormField<D, ?>> fields = new LinkedHashMap<>();
    private final VBox node = new VBox();

    Form(FormContext<D> context, Lens<D, R> place, Class<R> type) {
        this.context = context;
        node.getStyleClass().add("form");
        var layout = FormLayout.of(type);
        var specs = new LinkedHashMap<String, FieldSpec>();
        FieldSpec.of(type).forEach(spec -> specs.put(spec.name(), spec));
        for (var group : layout.groups(specs.keySet())) {
            addGroup(type, group, group.components().stream().map(name -> field(specs.get(name), place).node()).toList());
        }
    }

    Node node() {
        return node;
    }

    /** Shows the document as it is now, touching only what differs. */
    void refresh(D document) {
        fields.values().forEach(field -> field.refresh(document));
    }

    /** Names of the components that have a control. */
    Set<String> components() {
        return fields.keySet();
    }

    /** Puts the cursor into the first control. */
    void focusFirst() {
        nodes(node).stream().filter(n -> n.isFocusTraversable() && !n.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    private FormField<D, ?> field(FieldSpec spec, Lens<D, R> place) {
        var field = FieldFactory.create(context, spec, place);
        fields.put(spec.name(), field);
        return field;
    }

    private void addGroup(Class<R> type, FormLayout.Group group, List<VBox> nodes) {
        if (group.name().isEmpty()) {
            node.getChildren().addAll(nodes);
            return;
        }
        var title = context.text("group." + type.getSimpleName() + "." + group.name());
        var body = new VBox();
        body.getStyleClass().add("form");
        body.getChildren().addAll(nodes);
        if (group.folded()) {
            var disclosure = new Disclosure(title, () -> body);
            disclosure.getStyleClass().add("form-section");
            node.getChildren().add(disclosure);
        } else {
            var heading = new Label(title.toUpperCase(context.messages().locale()));
            heading.getStyleClass().add("section-title");
            node.getChildren().addAll(heading, body);
        }
    }

    private static List<Node> nodes(Node node) {
        var all = new ArrayList<Node>(List.of(node));
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(nodes(child)));
        }
        return all;
    }
}
