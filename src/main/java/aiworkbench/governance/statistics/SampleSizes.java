package aiworkbench.governance.statistics;

import static aiworkbench.governance.statistics.Normal.inside;
import static aiworkbench.governance.statistics.Normal.z;

import aiworkbench.governance.statistics.Figure.Why;

/**
 * People per arm, unrounded, to tell two proportions apart in one look: two-sided with level alpha, found with chance power.
 *
 * <p>The formulas differ by a few people. {@link #perArm} is the one that the workbench uses; the others are here to name what other
 * calculators answer and must never be mixed with it.
 */
public final class SampleSizes {

    /** Level when none is given. */
    public static final double DEFAULT_ALPHA = 0.05;
    /** Power when none is given. */
    public static final double DEFAULT_POWER = 0.8;

    private static final int HALVINGS = 200;

    private SampleSizes() {}

    /** The default: Fleiss; R's {@code power.prop.test}. */
    public static Figure<Double> perArm(double p1, double p2, double alpha, double power) {
        return finite(valid(p1, p2, alpha, power).map(_ -> size(p1, p2, alpha, power)));
    }

    /** With the variance of each arm on its own. */
    public static Figure<Double> unpooled(double p1, double p2, double alpha, double power) {
        return finite(valid(p1, p2, alpha, power).map(_ ->
                squared(z(1 - alpha / 2) + z(power)) * (variance(p1) + variance(p2)) / squared(p1 - p2)));
    }

    /** By the difference of angles (Cohen). */
    public static Figure<Double> cohenH(double p1, double p2, double alpha, double power) {
        return finite(valid(p1, p2, alpha, power).map(_ ->
                2 * squared(z(1 - alpha / 2) + z(power)) / squared(2 * Math.asin(Math.sqrt(p2)) - 2 * Math.asin(Math.sqrt(p1)))));
    }

    /** The default with a correction for continuity (Fleiss). */
    public static Figure<Double> fleissContinuity(double p1, double p2, double alpha, double power) {
        return finite(perArm(p1, p2, alpha, power).map(n -> n / 4 * squared(1 + Math.sqrt(1 + 4 / (n * Math.abs(p1 - p2))))));
    }

    /** With the variance of the baseline in both terms of the null hypothesis: the form on Evan Miller's page. */
    public static Figure<Double> baselineVariance(double baseline, double effect, double alpha, double power) {
        return finite(valid(baseline, baseline + effect, alpha, power).map(_ ->
                squared(z(1 - alpha / 2) * Math.sqrt(2 * variance(baseline))
                        + z(power) * Math.sqrt(variance(baseline) + variance(baseline + effect))) / squared(effect)));
    }

    /**
     * The proportion nearest to the baseline that so many people per arm can tell from it, by halving on {@link #perArm}.
     *
     * @param up whether it lies above the baseline
     */
    public static Figure<Double> detectable(double baseline, double people, double alpha, double power, boolean up) {
        if (!inside(baseline) || !inside(alpha) || !inside(power) || people <= 0) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        double near = baseline;
        double far = up ? Math.nextDown(1.0) : Double.MIN_NORMAL;
        if (size(baseline, far, alpha, power) > people) {
            return Figure.missing(Why.TOO_FEW_PEOPLE);
        }
        for (int i = 0; i < HALVINGS && near != far; i++) {
            double middle = near + (far - near) / 2;
            if (middle == near || middle == far) {
                break;
            }
            if (size(baseline, middle, alpha, power) > people) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return Figure.of(far);
    }

    private static double size(double p1, double p2, double alpha, double power) {
        double mean = (p1 + p2) / 2;
        double root = z(1 - alpha / 2) * Math.sqrt(2 * variance(mean)) + z(power) * Math.sqrt(variance(p1) + variance(p2));
        return squared(root / (p1 - p2));
    }

    private static Figure<Boolean> valid(double p1, double p2, double alpha, double power) {
        if (!inside(p1) || !inside(p2) || !inside(alpha) || !inside(power)) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        return p1 == p2 ? Figure.missing(Why.SAME_RATES) : Figure.of(true);
    }

    /** Rates or levels that differ by less than a computer can tell would need endlessly many people. */
    private static Figure<Double> finite(Figure<Double> people) {
        return people.then(n -> Double.isFinite(n) ? Figure.of(n) : Figure.missing(Why.OUT_OF_RANGE));
    }

    private static double variance(double proportion) {
        return proportion * (1 - proportion);
    }

    private static double squared(double value) {
        return value * value;
    }
}
