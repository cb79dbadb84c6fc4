package aiworkbench.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Capability;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.EditorContext;

/** Seven questions of which each yes chooses a capability, and the way from a problem to a capability. */
final class CapabilityGuide extends PlacePart<List<String>> {

    /** The capability that always needs a person to look at its results. */
    private static final String GENERATION = "generation";
    private static final String OVERSIGHT = "human-oversight";

    private final EditorContext<Canvas> context;
    private final Messages messages;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Label verdict = line("", "conclusion");
    private final Button review = new Button();
    private final VBox root = new VBox();

    CapabilityGuide(EditorContext<Canvas> context) {
        super(Lens.field(Canvas.class, "capabilities"));
        this.context = context;
        this.messages = context.messages();
        root.getStyleClass().add("capability-guide");
        Catalogue.playbook().capabilities().forEach(capability -> root.getChildren().add(question(capability)));
        review.setText(messages.text("canvas.guide.review"));
        review.getStyleClass().add("small");
        review.setDisable(context.session().readOnly());
        review.setOnAction(_ -> addReview());
        root.getChildren().addAll(verdict, review,
                new Disclosure(messages.text("canvas.guide.table"), CapabilityGuide::table),
                new Disclosure(messages.text("canvas.guide.layers", Catalogue.playbook().combination().title()), CapabilityGuide::layers));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(List<String> chosen) {
        boxes.forEach((id, box) -> box.setSelected(chosen.contains(id)));
        var names = boxes.keySet().stream().filter(chosen::contains).flatMap(id -> Catalogue.capability(id).stream()).map(Capability::chip)
                .collect(Collectors.joining(", "));
        verdict.setText(names.isEmpty() ? messages.text("canvas.guide.none") : messages.text("canvas.guide.chosen", names));
        boolean generates = chosen.contains(GENERATION) && !reviewed();
        review.setVisible(generates);
        review.setManaged(generates);
    }

    private boolean reviewed() {
        return context.session().document().notes().stream().anyMatch(note -> note.block().equals(OVERSIGHT));
    }

    private void addReview() {
        context.session().edit(CanvasEdits.addNotes(List.of(Note.of(context.ids().get(), OVERSIGHT, messages.text("canvas.guide.reviewNote")))));
        context.session().closeStep();
        review.setVisible(false);
        review.setManaged(false);
        boxes.get(GENERATION).requestFocus();
    }

    private Node question(Capability capability) {
        var box = new CheckBox(capability.ask());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setAccessibleHelp(capability.name() + ". " + capability.does());
        box.setDisable(context.session().readOnly());
        box.setOnAction(_ -> context.session().edit(CanvasEdits.toggleCapability(capability.id())));
        boxes.put(capability.id(), box);
        var card = new Disclosure(messages.text("canvas.guide.card", capability.name(), capability.does()), () -> card(capability));
        card.getStyleClass().add("small");
        var row = new VBox(box, card);
        row.getStyleClass().add("capability-row");
        return row;
    }

    private Node card(Capability capability) {
        var card = new VBox(
                line(messages.text("canvas.guide.when", capability.when())),
                line(messages.text("canvas.guide.uses", String.join("; ", capability.uses()))),
                line(messages.text("canvas.guide.example", capability.example())),
                line(messages.text("canvas.guide.metrics", String.join(", ", capability.metrics()))),
                line(messages.text("canvas.guide.watch", capability.watch())));
        card.getStyleClass().add("capability-card");
        return card;
    }

    private static Node table() {
        var grid = new GridPane();
        grid.getStyleClass().add("record-fields");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(column);
        }
        for (var row : Catalogue.playbook().capabilityTable()) {
            grid.addRow(grid.getRowCount(), line(row.problem()), line(row.capability()), line(row.exampleUse(), "muted"));
        }
        return grid;
    }

    private static Node layers() {
        var box = new VBox();
        box.getStyleClass().add("capability-card");
        Catalogue.playbook().combination().parts().forEach(layer -> box.getChildren().add(
                line(Catalogue.capability(layer.capability()).map(Capability::chip).orElse(layer.capability()) + ": " + layer.does())));
        return box;
    }

    private static Label line(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
