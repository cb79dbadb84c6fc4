package aiworkbench.ui.canvas;

import javafx.scene.layout.GridPane;

/** A grid whose rows are equally high, and never lower than the highest of the blocks needs: it scrolls sooner than it hides notes. */
final class BoardGrid extends GridPane {

    @Override
    protected double computeMinHeight(double width) {
        int rows = Math.max(1, getRowCount());
        double row = getManagedChildren().stream().mapToDouble(block -> block.minHeight(-1)).max().orElse(0);
        return snappedTopInset() + rows * row + (rows - 1) * getVgap() + snappedBottomInset();
    }
}
