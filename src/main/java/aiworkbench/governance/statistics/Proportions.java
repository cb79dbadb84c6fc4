package aiworkbench.governance.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

import aiworkbench.governance.statistics.Figure.Why;

/** How sure proportions and their differences are. */
public final class Proportions {

    /** Confidence when none is given. */
    public static final double DEFAULT_CONFIDENCE = 0.95;

    /**
     * A test of two proportions.
     *
     * @param z difference in standard errors
     * @param pValue chance of at least this difference if both were the same
     */
    public record Test(double z, double pValue) {}

    private Proportions() {}

    /** Score interval of x in n (Wilson 1927; Newcombe 1998). */
    public static Figure<Interval> wilson(int x, int n, double confidence) {
        return interval(BinomialConfidenceInterval.WILSON_SCORE, x, n, confidence);
    }

    /** The "exact" interval of x in n, which is wider (Clopper and Pearson; SciPy's {@code proportion_ci}). */
    public static Figure<Interval> clopperPearson(int x, int n, double confidence) {
        return interval(BinomialConfidenceInterval.CLOPPER_PEARSON, x, n, confidence);
    }

    /** Interval of the first proportion minus the second, from the Wilson interval of each (Newcombe 1998). */
    public static Figure<Interval> difference(int x1, int n1, int x2, int n2, double confidence) {
        return wilson(x1, n1, confidence).then(one -> wilson(x2, n2, confidence).map(two -> {
            double p1 = (double) x1 / n1;
            double p2 = (double) x2 / n2;
            return new Interval(p1 - p2 - Math.hypot(p1 - one.low(), two.high() - p2), p1 - p2 + Math.hypot(one.high() - p1, p2 - two.low()));
        }));
    }

    /** Two-sided z test with the pooled proportion (standard; agrees with statsmodels). */
    public static Figure<Test> zTest(int x1, int n1, int x2, int n2) {
        if (n1 < 1 || n2 < 1) {
            return Figure.missing(Why.NO_CASES);
        }
        if (!counts(x1, n1) || !counts(x2, n2)) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        double pooled = ((double) x1 + x2) / ((double) n1 + n2);
        if (!Normal.inside(pooled)) {
            return Figure.missing(Why.NO_DENOMINATOR);
        }
        double z = ((double) x1 / n1 - (double) x2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
        return Figure.of(new Test(z, 2 * Normal.above(Math.abs(z))));
    }

    private static Figure<Interval> interval(BinomialConfidenceInterval method, int x, int n, double confidence) {
        if (n < 1) {
            return Figure.missing(Why.NO_CASES);
        }
        if (!counts(x, n) || !Normal.inside(confidence)) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        var found = method.fromErrorRate(n, x, 1 - confidence);
        return Figure.of(new Interval(Math.clamp(found.getLowerBound(), 0, 1), Math.clamp(found.getUpperBound(), 0, 1)));
    }

    private static boolean counts(int x, int n) {
        return x >= 0 && x <= n;
    }
}
