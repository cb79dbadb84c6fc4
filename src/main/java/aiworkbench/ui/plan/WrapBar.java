package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A bar whose last part stands at the right edge. Parts that do not fit wrap to further lines, from the left. */
public final class WrapBar extends Pane {

    private static final double GAP = 12;
    private static final double LINE_GAP = 8;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight() + widthOf(getManagedChildren());
    }

    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = lines(width < 0 ? Double.MAX_VALUE : width);
        return getInsets().getTop() + getInsets().getBottom() + lines.stream().mapToDouble(WrapBar::heightOf).sum()
                + LINE_GAP * Math.max(0, lines.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = getInsets().getTop();
        var lines = lines(getWidth());
        for (var line : lines) {
            double high = heightOf(line);
            double x = getInsets().getLeft();
            for (var node : line) {
                double width = node.prefWidth(-1);
                boolean last = lines.size() == 1 && node == line.getLast() && line.size() > 1;
                double nodeHigh = node.prefHeight(-1);
                node.resizeRelocate(last ? getWidth() - getInsets().getRight() - width : x, Math.round(y + (high - nodeHigh) / 2), width, nodeHigh);
                x += width + GAP;
            }
            y += high + LINE_GAP;
        }
    }

    private List<List<Node>> lines(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        var lines = new ArrayList<List<Node>>();
        lines.add(new ArrayList<>());
        for (var node : getManagedChildren()) {
            var line = lines.getLast();
            if (!line.isEmpty() && widthOf(line) + GAP + node.prefWidth(-1) > room) {
                line = new ArrayList<>();
                lines.add(line);
            }
            line.add(node);
        }
        return lines;
    }

    private static double widthOf(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + GAP * Math.max(0, nodes.size() - 1);
    }

    private static double heightOf(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }
}
