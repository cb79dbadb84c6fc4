package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import aiworkbench.model.Canvas;

/** Several parts under one heading. */
final class Stack implements BlockPart {

    private final List<BlockPart> parts;
    private final VBox root = new VBox();

    Stack(List<BlockPart> parts) {
        this.parts = parts;
        root.getStyleClass().add("stack");
        parts.forEach(part -> root.getChildren().add(part.node()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Canvas canvas) {
        parts.forEach(part -> part.show(canvas));
    }

    @Override
    public Set<String> edits() {
        return parts.stream().flatMap(part -> part.edits().stream()).collect(Collectors.toSet());
    }

    @Override
    public boolean has(String element) {
        return parts.stream().anyMatch(part -> part.has(element));
    }

    @Override
    public boolean reveal(String element) {
        return parts.stream().anyMatch(part -> part.reveal(element));
    }
}
