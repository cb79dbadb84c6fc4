package aiworkbench.governance.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

import aiworkbench.governance.statistics.Figure.Why;

/** The standard normal distribution. */
public final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The value that a standard normal variable stays below with this chance (any table of the normal distribution). */
    public static Figure<Double> quantile(double chance) {
        return inside(chance) ? Figure.of(z(chance)) : Figure.missing(Why.OUT_OF_RANGE);
    }

    /** The same for a chance that is known to lie between 0 and 1. */
    static double z(double chance) {
        return STANDARD.inverseCumulativeProbability(chance);
    }

    /** The chance of a value above this one. */
    static double above(double value) {
        return STANDARD.survivalProbability(value);
    }

    /** Whether a chance lies between 0 and 1, both excluded. */
    static boolean inside(double chance) {
        return chance > 0 && chance < 1;
    }
}
