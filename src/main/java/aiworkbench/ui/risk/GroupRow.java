package aiworkbench.ui.risk;

import java.util.Optional;
import java.util.function.IntFunction;

import javafx.scene.control.Label;
import javafx.scene.control.TableRow;

/** A row of the register; the first one of a group has the name of the group above it. */
final class GroupRow extends TableRow<RiskRow> {

    private static final double HEIGHT = 2.1;

    private final IntFunction<Optional<String>> heading;
    private final Label label = new Label();

    /**
     * An empty row.
     *
     * @param heading what stands above the row with an index
     */
    GroupRow(IntFunction<Optional<String>> heading) {
        this.heading = heading;
        label.getStyleClass().addAll("section-title", "risk-group");
        label.setManaged(false);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width) + room();
    }

    @Override
    protected void layoutChildren() {
        double room = room();
        super.layoutChildren();
        // Children that come or go ask for another layout.
        if (room == 0) {
            getChildren().remove(label);
        } else {
            label.setText(heading.apply(getIndex()).orElse(""));
            if (!getChildren().contains(label)) {
                getChildren().add(label);
            }
            label.resizeRelocate(0, 0, getWidth(), room);
            getChildren().stream().filter(child -> child != label).forEach(cell -> cell.resizeRelocate(
                    cell.getLayoutX(), room, cell.getLayoutBounds().getWidth(), Math.max(0, getHeight() - room)));
        }
    }

    private double room() {
        boolean first = !isEmpty() && getItem() != null && heading.apply(getIndex()).isPresent();
        return first ? Math.ceil(label.getFont().getSize() * HEIGHT) : 0;
    }
}
