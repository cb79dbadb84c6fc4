package aiworkbench.ui.common;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls the panes around a node so far that the node is in sight. */
public final class Scrolling {

    private static final double MARGIN = 24;

    private Scrolling() {}

    /** Scrolls every pane around a node, the innermost first. A node larger than a pane shows its beginning. */
    public static void reveal(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(node, pane);
            }
        }
    }

    /**
     * Scrolls to a node that may have just come into a part of the window, which is laid out first.
     *
     * <p>A part that was never shown is waited for: laying it out without room takes long, and says nothing about where the node will be.
     */
    public static void reveal(Node node, Region part) {
        if (part.getWidth() > 0) {
            // Not of the whole part: that would style everything in it anew, also what did not change.
            node.applyCss();
            part.layout();
            reveal(node);
        } else {
            part.widthProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable width) {
                    width.removeListener(this);
                    Platform.runLater(() -> reveal(node, part));
                }
            });
        }
    }

    /** Whether a point of a scene lies on a node that is shown there. */
    public static boolean inSight(Node node, Point2D scene) {
        boolean shown = node.getScene() != null && node.contains(node.sceneToLocal(scene));
        for (var at = node; at != null && shown; at = at.getParent()) {
            shown = at.isVisible();
        }
        return shown;
    }

    private static void scroll(Node node, ScrollPane pane) {
        var content = pane.getContent().getLayoutBounds();
        Bounds bounds = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var seen = pane.getViewportBounds();
        pane.setVvalue(value(pane.getVvalue(), content.getHeight() - seen.getHeight(), seen.getHeight(), bounds.getMinY(), bounds.getMaxY()));
        pane.setHvalue(value(pane.getHvalue(), content.getWidth() - seen.getWidth(), seen.getWidth(), bounds.getMinX(), bounds.getMaxX()));
    }

    /** The scroll value, 0 to 1, at which a stretch is in sight; the old one if it is already. */
    private static double value(double before, double hidden, double seen, double from, double to) {
        if (hidden <= 0) {
            return before;
        }
        double start = before * hidden;
        if (from < start || to - from + 2 * MARGIN > seen) {
            return Math.clamp((from - MARGIN) / hidden, 0, 1);
        }
        return to > start + seen ? Math.clamp((to + MARGIN - seen) / hidden, 0, 1) : before;
    }
}
