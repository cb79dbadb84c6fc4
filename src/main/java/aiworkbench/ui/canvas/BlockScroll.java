package aiworkbench.ui.canvas;

import java.util.Optional;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Scrolls what lies in a block, up and down only. */
final class BlockScroll extends ScrollPane {

    /** Pixels from the upper and lower edge at which something that is dragged scrolls, and how far it does so at once. */
    private static final double EDGE = 16;
    private static final double STEP = 12;
    /** So wide that all stands in one row. */
    private static final double WIDE = 100_000;

    private final Region content;
    private Optional<Rows> rows = Optional.empty();

    /** Rows that wrap, of which as many are in sight as fit into a share of some height. */
    private record Rows(FlowPane flow, double share, ReadOnlyDoubleProperty height) {

        /** The height of all rows, or of as many whole ones as there is room for: a row cut in two looks broken. One is always in sight. */
        double prefHeight(double width) {
            double all = flow.prefHeight(width);
            double one = flow.prefHeight(WIDE);
            double more = one - flow.snappedTopInset() - flow.snappedBottomInset() + flow.getVgap();
            double room = share * height.get();
            // The next row begins a gap below: no more of the space beneath the last row may be in sight.
            double first = one - Math.max(0, flow.snappedBottomInset() - flow.getVgap());
            return all <= room ? all : Math.min(all, first + Math.max(0, Math.floor((room - first) / more)) * more);
        }
    }

    BlockScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("block-scroll");
    }

    /** Makes it as high as its rows, but no higher than a share of some height, however little room there is. */
    void takeAtMost(double share, ReadOnlyDoubleProperty height) {
        rows = content instanceof FlowPane flow ? Optional.of(new Rows(flow, share, height)) : Optional.empty();
        setMaxHeight(USE_PREF_SIZE);
        height.subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return rows.isPresent() ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computePrefHeight(double width) {
        // A scroll pane does not tell its content how wide it will be.
        return rows.isPresent() && width > 0
                ? rows.get().prefHeight(width - snappedLeftInset() - snappedRightInset()) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return rows.isPresent() ? computePrefHeight(width) : super.computeMinHeight(width);
    }

    /** How many pixels of the content are above what is in sight. */
    double scrolled() {
        return getVvalue() * Math.max(0, hidden());
    }

    /** Scrolls to a place in pixels: a share of a content that is not laid out yet would be another place. */
    void scroll(double pixels) {
        setVvalue(hidden() > 0 ? Math.clamp(pixels / hidden(), 0, 1) : 0);
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
            scroll(scrolled() + step);
        }
    }

    private double hidden() {
        return content.getHeight() - getViewportBounds().getHeight();
    }
}
