package aiworkbench.ui.risk;

import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import aiworkbench.model.Grid;
import aiworkbench.model.Risk;

/** A mark of a risk: a solid dot or a dashed ring with its code. Dots can be reached with Tab, rings with the mouse. */
final class MarkerNode extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label code = new Label();
    private Optional<Tooltip> tooltip = Optional.empty();
    private Marker marker;
    private Risk shownRisk;
    private Grid shownGrid;

    MarkerNode(Marker marker) {
        this.marker = marker;
        getStyleClass().addAll("risk-marker", marker.kind() == Marker.Kind.INHERENT ? "risk-dot" : "risk-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        code.setMinWidth(0);
        code.setMouseTransparent(true);
        getChildren().add(code);
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> describe());
    }

    Marker marker() {
        return marker;
    }

    /** Shows a mark; what it says is only worked out again when risk or grid are others. */
    void show(Marker next, Risk risk, Grid grid, RiskWords words) {
        if (next.equals(marker) && risk == shownRisk && grid == shownGrid) {
            return;
        }
        marker = next;
        shownRisk = risk;
        shownGrid = grid;
        var description = words.marker(grid, risk, next);
        code.setText(next.code());
        var styles = List.of("label", next.code().length() > 3 ? "risk-code-long" : "risk-code");
        if (!code.getStyleClass().equals(styles)) {
            code.getStyleClass().setAll(styles);
        }
        if (!description.equals(getAccessibleText())) {
            setAccessibleText(description);
            tooltip.ifPresent(shown -> shown.setText(description));
        }
    }

    /** The description is made when somebody first points here: most marks are never pointed at, and each one is a window. */
    private void describe() {
        if (tooltip.isEmpty()) {
            tooltip = Optional.of(new Tooltip(getAccessibleText()));
            Tooltip.install(this, tooltip.get());
        }
    }

    void select(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }
}
