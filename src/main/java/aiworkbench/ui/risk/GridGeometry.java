package aiworkbench.ui.risk;

import java.util.Optional;

/**
 * Where the cells of a grid lie: likelihood goes up, impact goes to the right.
 *
 * @param rows number of steps of likelihood
 * @param columns number of steps of impact
 * @param area what all cells fill together
 */
record GridGeometry(int rows, int columns, Box area) {

    /** The place of a cell, with no gap to its neighbours. */
    Box box(Cell cell) {
        double width = area.width() / columns;
        double height = area.height() / rows;
        return new Box(area.x() + (cell.impact() - 1) * width, area.y() + (rows - cell.likelihood()) * height, width, height);
    }

    /** The cell at a point; empty outside the grid. */
    Optional<Cell> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        int column = (int) Math.floor((x - area.x()) / (area.width() / columns));
        int row = (int) Math.floor((y - area.y()) / (area.height() / rows));
        return Optional.of(new Cell(rows - Math.clamp(row, 0, rows - 1), Math.clamp(column, 0, columns - 1) + 1));
    }
}
