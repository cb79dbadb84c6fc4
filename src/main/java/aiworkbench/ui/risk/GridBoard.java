package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;

/** The cells of a grid with its axes. Sizes follow the text size. Screen readers find a table with headers. */
final class GridBoard extends Region {

    private static final double LABELS = 5.4;
    private static final double AXIS = 1.7;
    private static final double FEET = 2.9;
    private static final double LOWEST = 3.4;
    private static final double HIGHEST = 4.75;
    /** On a large screen cells grow beyond that, to no less than this share of their width. */
    private static final double FLATTEST = 0.45;
    private static final double GAP = 3;
    /** Labels of columns may be so much wider than their cells at each side, in em: a long word is better read than cut. */
    private static final double OVERLAP = 0.4;

    private final RiskWords words;
    private final Label probe = new Label();
    private final Label likelihood = new Label();
    private final Label impact = new Label();
    private final List<Label> rowLabels = new ArrayList<>();
    private final List<Label> columnLabels = new ArrayList<>();
    private final List<CellNode> cells = new ArrayList<>();
    private final Map<CellNode, List<Marker>> said = new HashMap<>();
    private final Runnable arranged;
    private Optional<Grid> shown = Optional.empty();

    /**
     * An empty board.
     *
     * @param arranged called whenever cells have moved
     */
    GridBoard(RiskWords words, Runnable arranged) {
        this.words = words;
        this.arranged = arranged;
        getStyleClass().add("risk-board");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        probe.setVisible(false);
        likelihood.setText(words.text("risk.axis.likelihood"));
        likelihood.setRotate(-90);
        impact.setText(words.text("risk.axis.impact"));
        List.of(likelihood, impact).forEach(label -> {
            label.getStyleClass().add("risk-axis");
            label.setAlignment(Pos.CENTER);
        });
        widthProperty().subscribe(_ -> arrange());
        heightProperty().subscribe(_ -> arrange());
        probe.fontProperty().subscribe(_ -> {
            requestLayout();
            arrange();
        });
    }

    /** Shows a grid; does nothing if it is the one that is shown. */
    void show(Grid grid) {
        if (shown.filter(old -> old == grid).isPresent()) {
            return;
        }
        shown = Optional.of(grid);
        cells.clear();
        said.clear();
        rowLabels.clear();
        columnLabels.clear();
        for (int row = grid.likelihood().size(); row >= 1; row--) {
            rowLabels.add(header(grid.likelihood().get(row - 1), row, Pos.CENTER_RIGHT, TextAlignment.RIGHT));
            for (int column = 1; column <= grid.impact().size(); column++) {
                cells.add(new CellNode(grid, new Cell(row, column), words));
            }
        }
        for (int column = 1; column <= grid.impact().size(); column++) {
            columnLabels.add(header(grid.impact().get(column - 1), column, Pos.TOP_CENTER, TextAlignment.CENTER));
        }
        setAccessibleText(words.text("risk.grid.table", words.grid(grid)));
        var children = new ArrayList<javafx.scene.Node>(List.of(probe, likelihood, impact));
        children.addAll(rowLabels);
        children.addAll(columnLabels);
        children.addAll(cells);
        children.forEach(child -> child.setManaged(false));
        getChildren().setAll(children);
        requestLayout();
        arrange();
    }

    /** Says what lies in each cell; those in which nothing has changed say what they said. */
    void say(Crowd crowd) {
        shown.ifPresent(grid -> cells.forEach(node -> {
            var inside = crowd.cells().getOrDefault(node.cell(), List.of());
            if (!inside.equals(said.put(node, inside))) {
                node.say(words.cellWith(grid, node.cell(), inside));
            }
        }));
    }

    List<CellNode> cells() {
        return cells;
    }

    /** Where the cells are now. */
    GridGeometry geometry() {
        int rows = shown.map(g -> g.likelihood().size()).orElse(1);
        int columns = shown.map(g -> g.impact().size()).orElse(1);
        double left = em() * (LABELS + AXIS);
        double bottom = em() * (FEET + AXIS);
        return new GridGeometry(rows, columns, new Box(left, 0, Math.max(1, getWidth() - left), Math.max(1, getHeight() - bottom)));
    }

    /** Pixels of one em. */
    double em() {
        return probe.getFont().getSize();
    }

    /** Shows where a risk would land. */
    void target(Optional<Cell> target) {
        cells.forEach(node -> node.target(target.filter(node.cell()::equals).isPresent()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = shown.map(g -> g.impact().size()).orElse(1);
        int rows = shown.map(g -> g.likelihood().size()).orElse(1);
        double cell = (width < 0 ? em() * 30 : width - em() * (LABELS + AXIS)) / columns;
        return Math.ceil(rows * Math.clamp(cell * 1.05, em() * LOWEST, Math.max(em() * HIGHEST, cell * FLATTEST)) + em() * (FEET + AXIS));
    }

    @Override
    protected double computeMinWidth(double height) {
        return em() * (LABELS + AXIS) + shown.map(g -> g.impact().size()).orElse(1) * em() * 2.4;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> rowLabels.size();
            case COLUMN_COUNT -> columnLabels.size();
            case COLUMN_AT_INDEX -> columnLabels.get((Integer) parameters[0]);
            case ROW_AT_INDEX -> rowLabels.get((Integer) parameters[0]);
            case CELL_AT_ROW_COLUMN -> cells.get((Integer) parameters[0] * columnLabels.size() + (Integer) parameters[1]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private Label header(AxisStep step, int number, Pos place, TextAlignment alignment) {
        var label = new Label(words.axis(step, number));
        label.getStyleClass().add("risk-step");
        label.setWrapText(true);
        label.setAlignment(place);
        label.setTextAlignment(alignment);
        label.setTooltip(new javafx.scene.control.Tooltip(step.anchor().isEmpty() ? label.getText() : step.anchor()));
        return label;
    }

    private void arrange() {
        var geometry = geometry();
        var area = geometry.area();
        double em = em();
        double cellWidth = area.width() / geometry.columns();
        double cellHeight = area.height() / geometry.rows();
        for (int i = 0; i < rowLabels.size(); i++) {
            rowLabels.get(i).resizeRelocate(em * AXIS, area.y() + i * cellHeight, em * LABELS - 8, cellHeight);
        }
        for (int i = 0; i < columnLabels.size(); i++) {
            columnLabels.get(i).resizeRelocate(area.x() + i * cellWidth - OVERLAP * em, area.y() + area.height() + 4, cellWidth + 2 * OVERLAP * em, em * FEET);
        }
        cells.forEach(node -> {
            var box = geometry.box(node.cell());
            node.resizeRelocate(box.x(), box.y(), box.width() - GAP, box.height() - GAP);
        });
        double length = em * 8;
        likelihood.resizeRelocate(em * AXIS / 2 - length / 2, area.centre().y() - em * AXIS / 2, length, em * AXIS);
        impact.resizeRelocate(area.x(), getHeight() - em * AXIS, area.width(), em * AXIS);
        arranged.run();
    }
}
