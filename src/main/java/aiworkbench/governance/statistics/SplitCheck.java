package aiworkbench.governance.statistics;

import java.util.Collections;
import java.util.List;

import org.apache.commons.statistics.inference.ChiSquareTest;

import aiworkbench.governance.statistics.Figure.Why;

/**
 * Whether people were split between arms as planned (chi-square; srm.osc.garden).
 *
 * @param pValue chance of at least this mismatch if the split worked
 * @param alarm whether the split is broken, so that no result of the test counts
 */
public record SplitCheck(double pValue, boolean alarm) {

    private static final double LIMIT = 0.001;
    private static final double SLACK = 1e-9;

    /** Checks an equal split. */
    public static Figure<SplitCheck> of(List<Long> observed) {
        return observed.isEmpty() ? Figure.missing(Why.ONE_GROUP) : of(observed, Collections.nCopies(observed.size(), 1.0 / observed.size()));
    }

    /**
     * Checks a split.
     *
     * @param planned share of each arm; they add up to 1
     */
    public static Figure<SplitCheck> of(List<Long> observed, List<Double> planned) {
        if (observed.size() < 2) {
            return Figure.missing(Why.ONE_GROUP);
        }
        double all = planned.stream().mapToDouble(Double::doubleValue).sum();
        if (planned.size() != observed.size() || planned.stream().anyMatch(share -> !(share > 0)) || Math.abs(all - 1) > SLACK
                || observed.stream().anyMatch(count -> count < 0)) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        long people = observed.stream().mapToLong(Long::longValue).sum();
        if (people == 0) {
            return Figure.missing(Why.NO_CASES);
        }
        double[] expected = planned.stream().mapToDouble(share -> share * people).toArray();
        double pValue = ChiSquareTest.withDefaults().test(expected, observed.stream().mapToLong(Long::longValue).toArray()).getPValue();
        return Figure.of(new SplitCheck(pValue, pValue < LIMIT));
    }
}
