package aiworkbench.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls the pane around a node so far that the node is in sight. */
final class Scrolling {

    private static final double MARGIN = 24;

    private Scrolling() {}

    static void reveal(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                reveal(node, pane);
                return;
            }
        }
    }

    private static void reveal(Node node, ScrollPane pane) {
        var content = pane.getContent();
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double visible = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - visible;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (bounds.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.clamp((bounds.getMinY() - MARGIN) / hidden, 0, 1));
        } else if (bounds.getMaxY() + MARGIN > top + visible) {
            pane.setVvalue(Math.clamp((bounds.getMaxY() + MARGIN - visible) / hidden, 0, 1));
        }
    }
}
