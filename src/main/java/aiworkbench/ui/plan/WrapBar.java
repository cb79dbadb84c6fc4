package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A bar whose last part stands at the right edge. Parts that do not fit wrap to further lines, from the left; bars nest. */
public final class WrapBar extends Pane {

    private static final double LINE_GAP = 8;

    private double gap = 12;
    private boolean spread = true;

    /** Room between parts of a line, in pixels; negative where they overlap, as joined buttons share an edge. */
    public double getGap() {
        return gap;
    }

    public void setGap(double pixels) {
        gap = pixels;
    }

    /** Whether the last part of a single line stands at the right edge. */
    public boolean isSpread() {
        return spread;
    }

    public void setSpread(boolean on) {
        spread = on;
    }

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
        double wide = width < 0 ? Double.MAX_VALUE : width;
        var lines = lines(wide);
        double room = wide - getInsets().getLeft() - getInsets().getRight();
        return getInsets().getTop() + getInsets().getBottom() + lines.stream().mapToDouble(line -> heightOf(line, room)).sum()
                + lineGap() * Math.max(0, lines.size() - 1);
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
            double high = heightOf(line, room());
            double x = getInsets().getLeft();
            for (var node : line) {
                double width = Math.min(room(), node.prefWidth(-1));
                boolean last = spread && lines.size() == 1 && node == line.getLast() && line.size() > 1;
                double nodeHigh = node.prefHeight(width);
                node.resizeRelocate(last ? getWidth() - getInsets().getRight() - width : x, Math.round(y + (high - nodeHigh) / 2), width, nodeHigh);
                x += width + gap;
            }
            y += high + lineGap();
        }
    }

    private List<List<Node>> lines(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        var lines = new ArrayList<List<Node>>();
        lines.add(new ArrayList<>());
        for (var node : getManagedChildren()) {
            var line = lines.getLast();
            if (!line.isEmpty() && widthOf(line) + gap + node.prefWidth(-1) > room) {
                line = new ArrayList<>();
                lines.add(line);
            }
            line.add(node);
        }
        return lines;
    }

    private double widthOf(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + gap * Math.max(0, nodes.size() - 1);
    }

    private double lineGap() {
        return Math.min(gap, LINE_GAP);
    }

    private double room() {
        return getWidth() - getInsets().getLeft() - getInsets().getRight();
    }

    /** A part that is wider than the bar wraps inside itself, if it can. */
    private static double heightOf(List<Node> nodes, double room) {
        return nodes.stream().mapToDouble(node -> node.prefHeight(Math.min(room, node.prefWidth(-1)))).max().orElse(0);
    }
}
