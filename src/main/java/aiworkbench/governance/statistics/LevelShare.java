package aiworkbench.governance.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

import aiworkbench.model.Estimate;
import aiworkbench.model.Grid;

/** How sure the level of a risk is whose likelihood and impact are ranges. */
public final class LevelShare {

    private LevelShare() {}

    /** Whether low, likely and high are in order. */
    public static boolean inOrder(Estimate range) {
        return range.low().compareTo(range.likely()) <= 0 && range.likely().compareTo(range.high()) <= 0;
    }

    /**
     * The share of draws with each level, by code, when both figures are PERT distributed and rounded to the nearest step of the grid
     * (half up, and what lies beyond the scale counts for its ends). Worked out, not drawn, so it is the limit of ever more draws.
     * Cells without a level are left out.
     *
     * @param likelihood in steps of the grid, from 1
     * @param impact in steps of the grid, from 1
     */
    public static Figure<Map<String, Double>> of(Grid grid, Estimate likelihood, Estimate impact) {
        return pert(likelihood).then(rows -> pert(impact).map(columns ->
                shares(grid, steps(rows, grid.likelihood().size()), steps(columns, grid.impact().size()))));
    }

    private static Figure<Pert> pert(Estimate range) {
        return Pert.of(range.low().doubleValue(), range.likely().doubleValue(), range.high().doubleValue());
    }

    private static Map<String, Double> shares(Grid grid, double[] rows, double[] columns) {
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

    private static double[] steps(Pert range, int count) {
        double[] chances = new double[count];
        double before = 0;
        for (int step = 1; step <= count; step++) {
            double until = step == count ? 1 : range.below(step + 0.5);
            chances[step - 1] = until - before;
            before = until;
        }
        return chances;
    }
}
