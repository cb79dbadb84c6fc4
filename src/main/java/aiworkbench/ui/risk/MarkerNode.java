package aiworkbench.ui.risk;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** A mark of a risk: a solid dot or a dashed ring with its code. Dots can be reached with Tab, rings with the mouse. */
final class MarkerNode extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label code = new Label();
    private final Tooltip tooltip = new Tooltip();
    private Marker marker;

    MarkerNode(Marker marker) {
        this.marker = marker;
        getStyleClass().addAll("risk-marker", marker.kind() == Marker.Kind.INHERENT ? "risk-dot" : "risk-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        code.setMinWidth(0);
        code.setMouseTransparent(true);
        getChildren().add(code);
        Tooltip.install(this, tooltip);
    }

    Marker marker() {
        return marker;
    }

    void show(Marker next, String description) {
        marker = next;
        code.setText(next.code());
        code.getStyleClass().setAll("label", next.code().length() > 3 ? "risk-code-long" : "risk-code");
        if (!description.equals(getAccessibleText())) {
            setAccessibleText(description);
            tooltip.setText(description);
        }
    }

    void select(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }
}
