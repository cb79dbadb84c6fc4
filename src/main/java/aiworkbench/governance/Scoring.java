package aiworkbench.governance;

import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns ratings into levels. Nothing else in the workbench computes or stores a level. */
public final class Scoring {

    private Scoring() {}

    /** The level of a rating; empty when the rating lies outside the grid or its cell has no level yet. */
    public static Optional<Level> level(Grid grid, Rating rating) {
        if (!contains(grid, rating)) {
            return Optional.empty();
        }
        String code = grid.cells().get(rating.likelihood() - 1).get(rating.impact() - 1);
        // Asked a thousand times for every change of a large register: no streams here.
        for (var level : grid.levels()) {
            if (level.code().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Whether the grid has a cell for the rating. */
    public static boolean contains(Grid grid, Rating rating) {
        return rating.likelihood() <= grid.likelihood().size() && rating.impact() <= grid.impact().size();
    }

    /** Whether the level counts as high for the review. */
    public static boolean high(Grid grid, Level level) {
        return grid.attention().contains(level.code());
    }

    /** Place of the level in its grid, from 0; the gravest comes last. Fails for a level of another grid. */
    public static int rank(Grid grid, Level level) {
        return IntStream.range(0, grid.levels().size())
                .filter(i -> grid.levels().get(i).code().equals(level.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the grid has no level " + level.code()));
    }

    /** How grave the level is among those of its grid, from 0 for the mildest to 1 for the gravest. */
    public static double severity(Grid grid, Level level) {
        int last = grid.levels().size() - 1;
        return last == 0 ? 0 : (double) rank(grid, level) / last;
    }

    /** The tone in which to show the level. */
    public static Tone tone(Grid grid, Level level) {
        int rank = rank(grid, level);
        return switch (grid.levels().size()) {
            case 1 -> Tone.LOW;
            case 2 -> rank == 0 ? Tone.LOW : Tone.HIGH;
            case 3, 4 -> Tone.values()[rank + 1];
            default -> Tone.values()[(int) Math.round(severity(grid, level) * Tone.EXTREME.ordinal())];
        };
    }

    /** Likelihood times impact, for product grids only: other grids have no numbers to multiply. */
    public static Optional<BigDecimal> score(Grid grid, Rating rating) {
        if (grid.kind() != GridKind.PRODUCT || !contains(grid, rating)) {
            return Optional.empty();
        }
        return product(grid.likelihood().get(rating.likelihood() - 1), grid.impact().get(rating.impact() - 1));
    }

    /**
     * The grid with levels by score.
     *
     * @param highest for each level but the gravest, mildest first: the highest score that still has it
     */
    public static Grid withCutOffs(Grid grid, List<BigDecimal> highest) {
        if (grid.kind() != GridKind.PRODUCT || highest.size() != grid.levels().size() - 1) {
            throw new IllegalArgumentException("a product grid takes one cut-off fewer than it has levels");
        }
        List<List<String>> cells = grid.likelihood().stream()
                .map(row -> grid.impact().stream().map(column -> code(grid, highest, product(row, column))).toList())
                .toList();
        return new Grid(grid.id(), grid.title(), grid.kind(), grid.source(), grid.asOf(), grid.likelihood(), grid.impact(),
                grid.levels(), cells, grid.attention(), grid.unknown());
    }

    private static String code(Grid grid, List<BigDecimal> highest, Optional<BigDecimal> score) {
        return score.map(s -> (int) highest.stream().filter(limit -> s.compareTo(limit) > 0).count())
                .map(rank -> grid.levels().get(rank).code())
                .orElse("");
    }

    private static Optional<BigDecimal> product(AxisStep likelihood, AxisStep impact) {
        return likelihood.value().flatMap(l -> impact.value().map(l::multiply));
    }
}
