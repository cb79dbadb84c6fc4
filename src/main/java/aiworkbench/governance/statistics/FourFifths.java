package aiworkbench.governance.statistics;

import org.apache.commons.statistics.inference.FisherExactTest;

import aiworkbench.governance.statistics.Figure.Why;

/**
 * The four-fifths screen (29 CFR 1607.4(D)) with what tells how far to trust it.
 *
 * @param ratio lower selection rate / higher selection rate
 * @param flag whether the ratio is below four fifths
 * @param pValue chance of at least this difference if both groups were treated alike (Fisher's exact test; the z test for many people)
 * @param first 95 % interval of the rate of the first group
 * @param second 95 % interval of the rate of the second group
 * @param difference 95 % interval of the first rate minus the second
 */
public record FourFifths(double ratio, boolean flag, double pValue, Interval first, Interval second, Interval difference) {

    /** Beyond so many people both tests agree to more digits than anybody shows. */
    private static final long MOST_FOR_FISHER = 200_000;

    /**
     * Screens two groups.
     *
     * @param x1 selected of the first group
     * @param n1 people of the first group
     */
    public static Figure<FourFifths> of(int x1, int n1, int x2, int n2) {
        double confidence = Proportions.DEFAULT_CONFIDENCE;
        return Proportions.wilson(x1, n1, confidence).then(first -> Proportions.wilson(x2, n2, confidence).then(second ->
                x1 + (long) x2 == 0 ? Figure.missing(Why.NONE_SELECTED)
                        : Proportions.difference(x1, n1, x2, n2, confidence).map(difference ->
                                screened(x1, n1, x2, n2, first, second, difference))));
    }

    private static FourFifths screened(int x1, int n1, int x2, int n2, Interval first, Interval second, Interval difference) {
        // Whole numbers, so that rounding cannot flip the flag: x1 / n1 against x2 / n2.
        long one = (long) x1 * n2;
        long other = (long) x2 * n1;
        long lower = Math.min(one, other);
        long higher = Math.max(one, other);
        return new FourFifths((double) lower / higher, 5 * lower < 4 * higher, pValue(x1, n1, x2, n2), first, second, difference);
    }

    private static double pValue(int x1, int n1, int x2, int n2) {
        if ((long) x1 + x2 == (long) n1 + n2) {
            return 1;
        }
        return (long) n1 + n2 <= MOST_FOR_FISHER
                ? FisherExactTest.withDefaults().test(new int[][] {{x1, n1 - x1}, {x2, n2 - x2}}).getPValue()
                : Proportions.zTest(x1, n1, x2, n2).value().map(Proportions.Test::pValue).orElse(1.0);
    }
}
