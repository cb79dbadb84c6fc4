package aiworkbench.ui.canvas;

import javafx.scene.layout.Region;

/**
 * Shows something that takes the room it gets and never asks for more. What changes inside is laid out without anything around it being
 * measured again: its child is not managed, and layout stops there.
 */
final class Boundary extends Region {

    private final Region child;

    Boundary(Region child) {
        this.child = child;
        child.setManaged(false);
        getChildren().add(child);
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        child.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
