package aiworkbench.ui.canvas;

import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;
import aiworkbench.ui.common.EditorContext;

/** Chooses the blocks that the canvas has. Notes keep their blocks, so that choosing another layout loses nothing. */
final class LayoutPicker implements BlockPart {

    private static final Lens<Canvas, Layout> LAYOUT = Lens.field(Canvas.class, "layout");

    private final EditorContext<Canvas> context;
    private final VBox choices = new VBox();
    private final Label attribution = new Label();
    private final VBox root = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private Layout shown;

    LayoutPicker(EditorContext<Canvas> context) {
        this.context = context;
        attribution.setWrapText(true);
        attribution.setMinHeight(VBox.USE_PREF_SIZE);
        attribution.getStyleClass().addAll("small", "muted");
        choices.getStyleClass().add("toggle-list");
        root.getStyleClass().add("toggle-list");
        root.getChildren().setAll(choices, attribution);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Canvas canvas) {
        if (canvas.layout() == shown) {
            return;
        }
        shown = canvas.layout();
        choices.getChildren().clear();
        Catalogue.layouts().forEach(layout -> choices.getChildren().add(button(Layout.shipped(layout.id()), title(layout))));
        if (!shown.blocks().isEmpty()) {
            choices.getChildren().add(button(shown, context.messages().text("canvas.layout.own", shown.title())));
        }
        var line = Catalogue.layoutOf(canvas).attribution();
        attribution.setText(line);
        attribution.setVisible(!line.isEmpty());
        attribution.setManaged(!line.isEmpty());
    }

    @Override
    public Set<String> edits() {
        return Set.of(LAYOUT.path());
    }

    @Override
    public boolean reveal(String element) {
        if (element.equals("layout") && group.getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
            return true;
        }
        return false;
    }

    private RadioButton button(Layout layout, String title) {
        var button = new RadioButton(title);
        button.setToggleGroup(group);
        button.setDisable(context.session().readOnly());
        button.setSelected(layout.id().equals(shown.id()) && layout.blocks().isEmpty() == shown.blocks().isEmpty());
        button.setOnAction(_ -> context.session().edit(Edit.of("canvas.edit.layout", "layout", canvas -> LAYOUT.set(canvas, layout))));
        return button;
    }

    private String title(Layout layout) {
        return layout.title().isEmpty() ? context.messages().text("canvas.layout.standard") : layout.title();
    }
}
