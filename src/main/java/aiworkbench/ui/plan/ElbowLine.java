package aiworkbench.ui.plan;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import aiworkbench.export.timeline.TimelineLayout;

/** The line of a dependency and its arrow head; in the colour of warnings, and dashed, when it is broken. */
final class ElbowLine {

    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final double TIP = 5;

    private final Polyline line = new Polyline();
    private final Polygon tip = new Polygon();
    private List<Double> shown = List.of();

    ElbowLine(String id) {
        line.setId(id);
        line.setManaged(false);
        line.getStyleClass().add("plan-elbow");
        tip.setManaged(false);
        tip.getStyleClass().add("plan-elbow-tip");
    }

    Polyline line() {
        return line;
    }

    Polygon tip() {
        return tip;
    }

    void show(TimelineLayout.Elbow elbow) {
        line.pseudoClassStateChanged(BROKEN, elbow.broken());
        tip.pseudoClassStateChanged(BROKEN, elbow.broken());
        if (!shown.equals(elbow.points())) {
            shown = elbow.points();
            line.getPoints().setAll(shown);
            tip.getPoints().setAll(elbow.tip(TIP));
        }
    }
}
