package aiworkbench.ui.risk;

import java.util.List;
import java.util.stream.IntStream;

/** Spreads markers inside a cell so that none covers another. */
final class Spread {

    private static final double GAP = 2;

    private Spread() {}

    /** How many markers of a size fit into a cell; at least one. */
    static int capacity(double width, double height, double size) {
        return Math.max(1, fit(width, size)) * Math.max(1, fit(height, size));
    }

    /**
     * Middles of the markers in their order, in a cell whose top left corner is 0, 0.
     *
     * @param count at most the capacity of the cell
     */
    static List<Point> points(int count, double width, double height, double size) {
        int rows = Math.clamp(roundUp(count, Math.min(Math.max(1, fit(width, size)), square(count))), 1, Math.max(1, fit(height, size)));
        int perRow = roundUp(count, rows);
        return IntStream.range(0, count).mapToObj(i -> {
            int row = i / perRow;
            int inRow = Math.min(perRow, count - row * perRow);
            return new Point(middle(i % perRow, inRow, width, size), middle(row, rows, height, size));
        }).toList();
    }

    /** Side of the smallest square that holds so many. */
    private static int square(int count) {
        return Math.max(1, (int) Math.ceil(Math.sqrt(count)));
    }

    private static int roundUp(int count, int parts) {
        return (count + parts - 1) / parts;
    }

    private static int fit(double length, double size) {
        return (int) Math.floor((length + GAP) / (size + GAP));
    }

    /** Markers stand close together around the middle, not at the edges. */
    private static double middle(int index, int count, double length, double size) {
        double step = Math.min(length / count, size + GAP * 2);
        return length / 2 + (index - (count - 1) / 2.0) * step;
    }
}
