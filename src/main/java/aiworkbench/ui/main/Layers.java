package aiworkbench.ui.main;

import javafx.scene.control.SplitPane;

/** The trace of a product below the documents, where somebody wants it. */
final class Layers {

    /** How much of the height the documents keep, until somebody drags the edge. */
    private static final double DOCUMENTS = 0.6;

    /**
     * Documents alone.
     *
     * @param layers holds the documents
     * @param back gives the keyboard back to the document in front
     */
    Layers(SplitPane layers, Tracing tracing, Runnable back) {
        tracing.openProperty().addListener((_, _, open) -> {
            var pane = tracing.pane();
            boolean hadKeyboard = pane.isFocusWithin();
            if (!open) {
                layers.getItems().remove(pane);
            } else if (!layers.getItems().contains(pane)) {
                SplitPane.setResizableWithParent(pane, false);
                layers.getItems().add(pane);
                layers.setDividerPosition(0, DOCUMENTS);
            }
            if (hadKeyboard && !open) {
                back.run();
            }
        });
    }
}
