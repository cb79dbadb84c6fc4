package aiworkbench.ui.canvas;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls what lies in a block, up and down only. */
final class BlockScroll extends ScrollPane {

    /** Pixels from the upper and lower edge at which something that is dragged scrolls, and how far it does so at once. */
    private static final double EDGE = 16;
    private static final double STEP = 12;

    private final Region content;
    private boolean wrapped;

    BlockScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("block-scroll");
    }

    /** Makes it as high as its content, but no higher than a share of some height, however little room there is. */
    void takeAtMost(double share, ReadOnlyDoubleProperty height) {
        wrapped = true;
        maxHeightProperty().bind(height.multiply(share));
    }

    @Override
    public Orientation getContentBias() {
        return wrapped ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computePrefHeight(double width) {
        // A scroll pane does not tell its content how wide it will be.
        return wrapped && width > 0 ? content.prefHeight(width - snappedLeftInset() - snappedRightInset()) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return wrapped ? Math.min(getMaxHeight(), computePrefHeight(width)) : super.computeMinHeight(width);
    }

    /** Scrolls until something in the content is in sight. */
    void bringIntoView(Node node) {
        double hidden = hidden();
        if (hidden <= 0) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double bottom = top + getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / hidden);
        } else if (bounds.getMaxY() > bottom) {
            setVvalue((bounds.getMaxY() - getViewportBounds().getHeight()) / hidden);
        }
    }

    /** Scrolls a little if a point of the scene lies at an edge. */
    void nudge(Point2D scene) {
        double y = sceneToLocal(scene).getY();
        double step = y < EDGE ? -STEP : y > getHeight() - EDGE ? STEP : 0;
        if (hidden() > 0 && step != 0) {
            setVvalue(Math.clamp(getVvalue() + step / hidden(), 0, 1));
        }
    }

    private double hidden() {
        return content.getHeight() - getViewportBounds().getHeight();
    }
}
