package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

import aiworkbench.governance.statistics.Exposure;

/** Drawn years as a picture: how many lose how much, or the chance of losing more than an amount. */
final class LossChart extends Pane {

    /**
     * What is drawn.
     *
     * @param years the years of the bars
     * @param after the years after mitigation, as a second line of the curve
     * @param tolerance yearly loss that the team can bear
     * @param curve whether to draw the curve of chances instead of bars
     */
    record Drawing(Exposure years, Optional<Exposure> after, OptionalDouble tolerance, boolean curve) {}

    /** What the nodes were made for. */
    private record Laid(Optional<Drawing> drawing, Amounts amounts, double width, double height, double em) {}

    private static final int BARS = 28;
    private static final int POINTS = 60;
    private static final double TAIL = 0.95;
    private static final double FEET = 1.5;
    private static final double HEAD = 1.3;
    private static final double GAP = 1.5;
    private static final double HEIGHT = 10;

    private final RiskWords words;
    private final Label probe = new Label("0");
    private Optional<Drawing> drawing = Optional.empty();
    private Amounts amounts;
    private Optional<Laid> laid = Optional.empty();

    LossChart(RiskWords words) {
        this.words = words;
        this.amounts = new Amounts(words.messages(), "");
        probe.setVisible(false);
        getStyleClass().add("risk-chart");
        setId("risk-loss-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(probe);
        probe.fontProperty().subscribe(_ -> requestLayout());
    }

    /** Shows drawn years. */
    void show(Drawing next, Amounts money, String spoken) {
        drawing = Optional.of(next);
        amounts = money;
        setAccessibleText(spoken);
        requestLayout();
    }

    /** The largest loss that is drawn: half as much again as what 95 % of years stay below. */
    static double end(Drawing drawing) {
        double tail = drawing.years().quantile(TAIL);
        double end = tail > 0 ? tail * 1.5 : drawing.years().largest();
        return Math.max(Math.max(end, drawing.tolerance().orElse(0) * 1.1), Double.MIN_NORMAL);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(em() * HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return em() * 12;
    }

    /** New children ask for another layout, so they are only made when something has changed. */
    @Override
    protected void layoutChildren() {
        var now = Optional.of(new Laid(drawing, amounts, getWidth(), getHeight(), em()));
        if (!laid.equals(now)) {
            laid = now;
            draw();
        }
    }

    private void draw() {
        var nodes = new ArrayList<Node>(List.of(probe));
        drawing.ifPresent(drawn -> {
            double end = end(drawn);
            double floor = getHeight() - em() * FEET;
            if (drawn.curve()) {
                curves(nodes, drawn, end, floor);
            } else {
                bars(nodes, drawn, end, floor);
            }
            var ground = line(0, floor, getWidth(), floor, "risk-chart-line");
            nodes.add(ground);
            drawn.tolerance().ifPresent(most -> tolerance(nodes, most / end * getWidth(), floor));
            axis(nodes, drawn, end, floor);
        });
        nodes.forEach(node -> node.setManaged(false));
        getChildren().setAll(nodes);
        for (var node : nodes) {
            if (node instanceof Label label && label != probe) {
                place(label);
            }
        }
    }

    private void bars(List<Node> nodes, Drawing drawn, double end, double floor) {
        double[] shares = drawn.years().histogram(BARS, end);
        double most = Math.max(java.util.Arrays.stream(shares).max().orElse(0), Double.MIN_NORMAL);
        double red = drawn.tolerance().orElse(drawn.years().quantile(TAIL));
        double width = getWidth() / BARS;
        double room = floor - em() * HEAD;
        for (int i = 0; i < BARS; i++) {
            double height = shares[i] / most * room;
            var bar = new Rectangle(i * width, floor - height, Math.max(1, width - GAP), height);
            bar.getStyleClass().add((i + 0.5) * end / BARS > red ? "risk-bar-over" : "risk-bar");
            nodes.add(bar);
        }
    }

    private void curves(List<Node> nodes, Drawing drawn, double end, double floor) {
        for (double share : new double[] {0.25, 0.5, 0.75, 1}) {
            double y = height(share, floor);
            nodes.add(line(0, y, getWidth(), y, "risk-chart-rule"));
            nodes.add(label(words.text("risk.loss.percent", share), getWidth(), y - em() * 1.3, Pos.TOP_RIGHT));
        }
        nodes.add(curve(drawn.years(), end, floor, "risk-curve"));
        drawn.after().ifPresent(after -> nodes.add(curve(after, end, floor, "risk-curve-after")));
    }

    private Polyline curve(Exposure years, double end, double floor, String style) {
        var curve = new Polyline();
        for (int i = 0; i <= POINTS; i++) {
            double loss = end * i / POINTS;
            curve.getPoints().addAll((double) getWidth() * i / POINTS, height(years.above(loss), floor));
        }
        curve.getStyleClass().add(style);
        return curve;
    }

    private double height(double share, double floor) {
        return floor - share * (floor - em() * HEAD);
    }

    private void tolerance(List<Node> nodes, double x, double floor) {
        nodes.add(line(x, 0, x, floor, "risk-tolerance"));
        boolean right = x > getWidth() * 0.6;
        nodes.add(label(words.text("risk.loss.toleranceMark"), x + (right ? -4 : 4), 0, right ? Pos.TOP_RIGHT : Pos.TOP_LEFT));
    }

    private void axis(List<Node> nodes, Drawing drawn, double end, double floor) {
        double y = floor + 2;
        nodes.add(label(amounts.of(0), 0, y, Pos.TOP_LEFT));
        nodes.add(label(amounts.of(end), getWidth(), y, Pos.TOP_RIGHT));
        double tail = drawn.years().quantile(TAIL);
        for (double at : new double[] {tail / 2, tail}) {
            double x = at / end * getWidth();
            if (x > em() * 5 && x < getWidth() - em() * 6) {
                nodes.add(label(amounts.of(at), x, y, Pos.TOP_CENTER));
            }
        }
    }

    private static Line line(double x1, double y1, double x2, double y2, String style) {
        var line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        return line;
    }

    private static Label label(String text, double x, double y, Pos at) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        label.setAlignment(at);
        label.setLayoutX(x);
        label.setLayoutY(y);
        return label;
    }

    /** The place is where the text begins, where its middle is, or where it ends. */
    private static void place(Label label) {
        label.applyCss();
        label.autosize();
        double part = switch (label.getAlignment().getHpos()) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
        label.setLayoutX(Math.round(label.getLayoutX() - label.getWidth() * part));
    }

    private double em() {
        return probe.getFont().getSize();
    }
}
