package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;

import aiworkbench.model.Canvas;
import aiworkbench.model.JourneyStep;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** How many steps the journey map has, as a button that opens it. */
final class JourneyLink implements BlockPart {

    private final Messages messages;
    private final Button root = new Button();
    private List<JourneyStep> shown;

    JourneyLink(Messages messages, Runnable open) {
        this.messages = messages;
        root.setGraphic(Icons.of(Icon.LIST));
        root.getStyleClass().addAll("quiet", "small", "add-row");
        root.setOnAction(_ -> open.run());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Canvas canvas) {
        if (canvas.journey() != shown) {
            shown = canvas.journey();
            root.setText(messages.text("canvas.journey.link", shown.size()));
        }
    }

    @Override
    public Set<String> edits() {
        return Set.of();
    }

    @Override
    public boolean first() {
        return false;
    }
}
