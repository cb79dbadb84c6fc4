package aiworkbench.governance;

import aiworkbench.model.Grid;
import aiworkbench.model.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How well a grid separates risks. Rows and columns have equal width on axes from 0 to 1; the size of a risk is
 * likelihood times impact.
 *
 * @param levelsUsed number of different levels in the cells
 * @param monotone no cell has a lower level than its neighbour with less likelihood or less impact
 * @param weakConsistency no risk of the mildest level used can exceed one of the gravest
 * @param edgeJumps pairs of cells that share an edge and differ by more than one level
 * @param tiedPercent chance that two random risks get the same level
 * @param backwardsPercent chance that, of two random risks, the smaller one gets the graver level
 */
public record MatrixHealth(
        int levelsUsed, boolean monotone, boolean weakConsistency, int edgeJumps, double tiedPercent, double backwardsPercent) {

    /** Steps of the integral over size; the error stays well below 0.01 points. */
    private static final int STEPS = 4000;

    /** Measures a grid; empty while a cell has no level. */
    public static Optional<MatrixHealth> of(Grid grid) {
        if (grid.cells().stream().flatMap(List::stream).anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        List<String> codes = grid.levels().stream().map(Level::code).toList();
        int[][] ranks = grid.cells().stream()
                .map(row -> row.stream().mapToInt(codes::indexOf).toArray())
                .toArray(int[][]::new);
        int[] cellsOf = new int[codes.size()];
        for (int[] row : ranks) {
            for (int rank : row) {
                cellsOf[rank]++;
            }
        }
        return Optional.of(new MatrixHealth(used(cellsOf), monotone(ranks), weaklyConsistent(ranks), edgeJumps(ranks),
                tied(cellsOf), backwards(ranks, codes.size())));
    }

    private static int used(int[] cellsOf) {
        return (int) Arrays.stream(cellsOf).filter(count -> count > 0).count();
    }

    private static boolean monotone(int[][] ranks) {
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < ranks[i].length; j++) {
                if (i > 0 && ranks[i][j] < ranks[i - 1][j] || j > 0 && ranks[i][j] < ranks[i][j - 1]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Corners are compared as whole numbers: both sides would be divided by rows times columns. */
    private static boolean weaklyConsistent(int[][] ranks) {
        int bottom = Integer.MAX_VALUE;
        int top = -1;
        for (int[] row : ranks) {
            for (int rank : row) {
                bottom = Math.min(bottom, rank);
                top = Math.max(top, rank);
            }
        }
        int largestOfBottom = 0;
        int smallestOfTop = Integer.MAX_VALUE;
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < ranks[i].length; j++) {
                if (ranks[i][j] == bottom) {
                    largestOfBottom = Math.max(largestOfBottom, (i + 1) * (j + 1));
                }
                if (ranks[i][j] == top) {
                    smallestOfTop = Math.min(smallestOfTop, i * j);
                }
            }
        }
        return bottom == top || largestOfBottom <= smallestOfTop;
    }

    private static int edgeJumps(int[][] ranks) {
        int jumps = 0;
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < ranks[i].length; j++) {
                jumps += i > 0 && Math.abs(ranks[i][j] - ranks[i - 1][j]) > 1 ? 1 : 0;
                jumps += j > 0 && Math.abs(ranks[i][j] - ranks[i][j - 1]) > 1 ? 1 : 0;
            }
        }
        return jumps;
    }

    private static double tied(int[] cellsOf) {
        double all = Arrays.stream(cellsOf).sum();
        return 100 * Arrays.stream(cellsOf).mapToDouble(count -> Math.pow(count / all, 2)).sum();
    }

    /** Twice the integral, over all sizes, of the risks of that size times the larger risks of every milder level. */
    private static double backwards(int[][] ranks, int levels) {
        double[] total = areas(ranks, levels, 1);
        double[] before = areas(ranks, levels, 0);
        double chance = 0;
        for (int step = 1; step <= STEPS; step++) {
            double[] now = areas(ranks, levels, (double) step / STEPS);
            double larger = 0;
            for (int level = 0; level < levels; level++) {
                chance += (now[level] - before[level]) * larger;
                larger += total[level] - (now[level] + before[level]) / 2;
            }
            before = now;
        }
        return 200 * chance;
    }

    /** For each level, the share of all risks that have it and are at most this large. */
    private static double[] areas(int[][] ranks, int levels, double size) {
        double[] areas = new double[levels];
        int rows = ranks.length;
        for (int i = 0; i < rows; i++) {
            int columns = ranks[i].length;
            for (int j = 0; j < columns; j++) {
                areas[ranks[i][j]] += area((double) i / rows, (i + 1.0) / rows, (double) j / columns, (j + 1.0) / columns, size);
            }
        }
        return areas;
    }

    /** Area of the part of a cell below the curve x times y = size. */
    private static double area(double left, double right, double low, double high, double size) {
        if (size <= left * low) {
            return 0;
        }
        double full = Math.clamp(size / high, left, right);
        double curved = low == 0 ? right : Math.clamp(size / low, left, right);
        return (full - left) * (high - low) + size * Math.log(curved / full) - low * (curved - full);
    }
}
