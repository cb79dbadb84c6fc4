package aiworkbench.ui.risk;

import javafx.css.PseudoClass;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** A bent arrow from the dot of a risk to its ring. */
final class Arrow extends Path {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double BEND = 0.12;
    private static final double HEAD = 6;

    Arrow() {
        getStyleClass().add("risk-arrow");
        setMouseTransparent(true);
    }

    /** Draws it between two middles, leaving out a radius at each end. */
    void draw(Point from, Point to, double radius) {
        double length = from.distance(to);
        var bend = new Point((from.x() + to.x()) / 2 - (to.y() - from.y()) * BEND, (from.y() + to.y()) / 2 + (to.x() - from.x()) * BEND);
        setVisible(length > radius * 2 + HEAD);
        var start = from.towards(bend, radius);
        var tip = to.towards(bend, radius + 1);
        var back = tip.towards(bend, HEAD);
        double side = HEAD * 0.55;
        double across = Math.max(1, back.distance(tip));
        double dx = (tip.y() - back.y()) / across * side;
        double dy = (tip.x() - back.x()) / across * side;
        getElements().setAll(new MoveTo(start.x(), start.y()), new QuadCurveTo(bend.x(), bend.y(), tip.x(), tip.y()),
                new LineTo(back.x() + dx, back.y() - dy), new MoveTo(tip.x(), tip.y()), new LineTo(back.x() - dx, back.y() + dy));
    }

    void select(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }
}
