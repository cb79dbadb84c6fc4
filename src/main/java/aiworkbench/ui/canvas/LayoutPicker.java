package aiworkbench.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Button;
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
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** Chooses the blocks that the canvas has. Notes keep their blocks, so that choosing another layout loses nothing. */
final class LayoutPicker extends PlacePart<Layout> {

    private static final Lens<Canvas, Layout> LAYOUT = Lens.field(Canvas.class, "layout");

    private final EditorContext<Canvas> context;
    private final VBox choices = new VBox();
    private final Label attribution = new Label();
    private final VBox root = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Layout, RadioButton> buttons = new LinkedHashMap<>();
    private boolean showing;

    LayoutPicker(EditorContext<Canvas> context) {
        super(LAYOUT);
        this.context = context;
        attribution.setWrapText(true);
        attribution.setMinHeight(VBox.USE_PREF_SIZE);
        attribution.getStyleClass().addAll("small", "muted");
        choices.getStyleClass().add("toggle-list");
        root.getStyleClass().add("toggle-list");
        Catalogue.layouts().forEach(layout -> addButton(Layout.shipped(layout.id()), title(layout)));
        var open = file("canvas.layout.open", Icon.FOLDER, () -> context.partners().readLayout(this::choose));
        open.setDisable(context.session().readOnly());
        var save = file("canvas.layout.save", Icon.EXPORT, () -> context.partners().saveLayout(chosen()));
        root.getChildren().setAll(choices, attribution, open, save);
    }

    private Button file(String key, Icon icon, Runnable action) {
        var button = new Button(context.messages().text(key));
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("quiet", "small", "add-row");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The layout with all its blocks and its name as it is shown, so that it can go into a file. */
    private Layout chosen() {
        var layout = Catalogue.layoutOf(context.session().document());
        return new Layout(layout.id(), title(layout), layout.rows(), layout.columns(), layout.blocks(), layout.attribution(), layout.unknown());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(Layout shown) {
        showing = true;
        if (!shown.blocks().isEmpty() && !buttons.containsKey(shown)) {
            addButton(shown, context.messages().text("canvas.layout.own", shown.title()));
        }
        buttons.forEach((layout, button) -> button.setSelected(layout.equals(shown)));
        showing = false;
        var line = Catalogue.layoutOf(context.session().document()).attribution();
        attribution.setText(line);
        attribution.setVisible(!line.isEmpty());
        attribution.setManaged(!line.isEmpty());
    }

    @Override
    public boolean reveal(String element) {
        if (element.equals("layout") && group.getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
            return true;
        }
        return false;
    }

    /** Listens to the selection and not to the action, because arrow keys select without one. */
    private void addButton(Layout layout, String title) {
        var button = new RadioButton(title);
        button.setToggleGroup(group);
        button.setDisable(context.session().readOnly());
        button.selectedProperty().subscribe((_, on) -> {
            if (on && !showing) {
                choose(layout);
            }
        });
        buttons.put(layout, button);
        choices.getChildren().add(button);
    }

    private void choose(Layout layout) {
        context.session().edit(Edit.of("canvas.edit.layout", "layout", canvas -> LAYOUT.set(canvas, layout)));
    }

    private String title(Layout layout) {
        return layout.title().isEmpty() ? context.messages().text("canvas.layout.standard") : layout.title();
    }
}
