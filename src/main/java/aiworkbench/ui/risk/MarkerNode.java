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
import aiworkbench.ui.common.ChangeMarks;

/** A mark of a risk: a solid dot or a dashed ring with its code. Dots can be reached with Tab, rings with the mouse. */
final class MarkerNode extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label code = new Label();
    private Optional<Tooltip> tooltip = Optional.empty();
    private Marker marker;
    private Risk shownRisk;
    private Grid shownGrid;
    private Optional<ChangeMarks.Kind> shownChange = Optional.empty();
    private Optional<Label> badge = Optional.empty();

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

    /**
     * Shows a mark; what it says is only worked out again when risk, grid or comparison are others.
     *
     * @param change how the risk differs from the version that the matrix is compared with
     */
    void show(Marker next, Risk risk, Grid grid, Optional<ChangeMarks.Kind> change, RiskWords words) {
        if (next.equals(marker) && risk == shownRisk && grid == shownGrid && change.equals(shownChange)) {
            return;
        }
        marker = next;
        shownRisk = risk;
        shownGrid = grid;
        compare(change);
        var description = change.map(kind -> words.change(kind) + ". ").orElse("") + words.marker(grid, risk, next);
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

    /** A sign at the upper edge, which is small enough for a full cell; the word is in the description. */
    private void compare(Optional<ChangeMarks.Kind> change) {
        if (change.equals(shownChange)) {
            return;
        }
        shownChange = change;
        badge.ifPresent(getChildren()::remove);
        badge = change.map(kind -> {
            var sign = new Label(ChangeMarks.sign(kind));
            sign.getStyleClass().add("risk-change");
            sign.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            sign.setManaged(false);
            sign.setMouseTransparent(true);
            return sign;
        });
        badge.ifPresent(getChildren()::add);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        badge.ifPresent(sign -> {
            sign.autosize();
            sign.relocate(snapPositionX(getWidth() - sign.getWidth() * 0.6), snapPositionY(-sign.getHeight() * 0.4));
        });
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
