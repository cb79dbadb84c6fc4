package aiworkbench.governance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.statistics.distribution.BetaDistribution;

import aiworkbench.model.Estimate;
import aiworkbench.model.Grid;

/** How sure the level of a risk is whose likelihood and impact are ranges. */
public final class LevelShare {

    private static final double SHAPE = 4;

    private LevelShare() {}

    /** Whether low, likely and high are in order. */
    public static boolean inOrder(Estimate range) {
        return range.low().compareTo(range.likely()) <= 0 && range.likely().compareTo(range.high()) <= 0;
    }

    /**
     * The chance of each level, by code, when both figures are PERT distributed and rounded to the nearest step of the grid.
     * Cells without a level are left out.
     *
     * @param likelihood in steps of the grid, from 1; in order
     * @param impact in steps of the grid, from 1; in order
     */
    public static Map<String, Double> of(Grid grid, Estimate likelihood, Estimate impact) {
        double[] rows = steps(likelihood, grid.likelihood().size());
        double[] columns = steps(impact, grid.impact().size());
        var shares = new LinkedHashMap<String, Double>();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                var code = grid.cells().get(i).get(j);
                if (!code.isEmpty()) {
                    shares.merge(code, rows[i] * columns[j], Double::sum);
                }
            }
        }
        return shares;
    }

    /** The chance of each step. What lies beyond the scale counts for its ends. */
    private static double[] steps(Estimate range, int count) {
        double[] chances = new double[count];
        double before = 0;
        for (int step = 1; step <= count; step++) {
            double until = step == count ? 1 : below(range, step + 0.5);
            chances[step - 1] = until - before;
            before = until;
        }
        return chances;
    }

    private static double below(Estimate range, double x) {
        double low = range.low().doubleValue();
        double likely = range.likely().doubleValue();
        double width = range.high().subtract(range.low()).doubleValue();
        if (range.high().compareTo(range.low()) == 0) {
            return range.low().compareTo(BigDecimal.valueOf(x)) < 0 ? 1 : 0;
        }
        var beta = BetaDistribution.of(1 + SHAPE * (likely - low) / width, 1 + SHAPE * (low + width - likely) / width);
        return beta.cumulativeProbability((x - low) / width);
    }
}
