package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Capability;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.ui.common.EditorContext;

/** The seven capabilities as chips; several may be on. One tab stop, arrow keys walk along. */
final class CapabilityChips extends PlacePart<List<String>> {

    private final EditorContext<Canvas> context;
    private final FlowPane root = new FlowPane();
    private final List<ToggleButton> chips = new ArrayList<>();

    /**
     * The chips.
     *
     * @param guide opens the questions that lead to a capability
     */
    CapabilityChips(EditorContext<Canvas> context, Runnable guide) {
        super(Lens.field(Canvas.class, "capabilities"));
        this.context = context;
        root.getStyleClass().add("chips");
        root.setAccessibleText(context.messages().text("canvas.capabilities"));
        Catalogue.playbook().capabilities().forEach(capability -> chips.add(chip(capability)));
        root.getChildren().setAll(chips);
        var link = new Hyperlink(context.messages().text("canvas.guide.link"));
        link.getStyleClass().add("guide-link");
        link.setOnAction(_ -> guide.run());
        root.getChildren().add(link);
        chips.stream().skip(1).forEach(chip -> chip.setFocusTraversable(false));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(List<String> capabilities) {
        chips.forEach(chip -> chip.setSelected(capabilities.contains((String) chip.getUserData())));
    }

    private ToggleButton chip(Capability capability) {
        var chip = new ToggleButton(capability.chip());
        chip.getStyleClass().add("chip");
        chip.setUserData(capability.id());
        chip.setDisable(context.session().readOnly());
        chip.setTooltip(new Tooltip(capability.does() + "\n" + capability.when()));
        chip.setAccessibleHelp(capability.does());
        chip.setOnAction(_ -> context.session().edit(CanvasEdits.toggleCapability(capability.id())));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(chip, event));
        chip.focusedProperty().subscribe(has -> {
            if (has) {
                chips.forEach(other -> other.setFocusTraversable(other == chip));
            }
        });
        return chip;
    }

    private void walk(ToggleButton from, KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        int next = chips.indexOf(from) + step;
        if (step != 0 && next >= 0 && next < chips.size()) {
            chips.get(next).requestFocus();
        }
        if (step != 0) {
            event.consume();
        }
    }
}
