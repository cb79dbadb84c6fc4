package aiworkbench.governance;

import aiworkbench.model.Sizing;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many units an experiment needs and how long it takes: two proportions, two-sided, looked at once
 * (Fleiss; R's power.prop.test).
 *
 * @param exact units in each arm, unrounded
 * @param perArm units in each arm
 * @param units units to let in over all arms, those that do not count for the measure included
 * @param days days until they have come; empty while the traffic is not known
 * @param plannedDays the same in whole weeks
 */
public record SampleSize(double exact, long perArm, long units, Optional<Long> days, Optional<Long> plannedDays) {

    /** Level when none is given. */
    public static final double DEFAULT_ALPHA = 0.05;
    /** Power when none is given. */
    public static final double DEFAULT_POWER = 0.8;
    private static final int WEEK = 7;

    /** Size of an experiment; empty when a rate is missing, lies outside 0 to 1, or both are equal. */
    public static Optional<SampleSize> of(Sizing sizing) {
        if (sizing.baseline().isEmpty() || sizing.expected().isEmpty()) {
            return Optional.empty();
        }
        double alpha = number(sizing.alpha(), DEFAULT_ALPHA);
        double power = number(sizing.power(), DEFAULT_POWER);
        return exact(sizing.baseline().get().doubleValue(), sizing.expected().get().doubleValue(), alpha, power)
                .map(exact -> of(sizing, exact));
    }

    private static SampleSize of(Sizing sizing, double exact) {
        long perArm = (long) Math.ceil(exact);
        double counting = perArm * (double) Math.max(1, sizing.arms().orElse(2));
        double qualified = number(sizing.qualifiedShare(), 1);
        long units = (long) Math.ceil(qualified > 0 ? counting / qualified : counting);
        double perDay = number(sizing.unitsPerDay(), 0) * number(sizing.share(), 1);
        Optional<Long> days = days(units, perDay);
        return new SampleSize(exact, perArm, units, days, days.map(SampleSize::wholeWeeks));
    }

    /** Units in each arm, unrounded; empty when an input lies outside (0, 1) or the rates are equal. */
    public static Optional<Double> exact(double baseline, double expected, double alpha, double power) {
        if (!inside(baseline) || !inside(expected) || !inside(alpha) || !inside(power) || baseline == expected) {
            return Optional.empty();
        }
        double mean = (baseline + expected) / 2;
        double root = quantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean))
                + quantile(power) * Math.sqrt(baseline * (1 - baseline) + expected * (1 - expected));
        return Optional.of(Math.pow(root / (baseline - expected), 2));
    }

    /** Days until that many units have come; empty when none come. */
    public static Optional<Long> days(long units, double unitsPerDay) {
        return unitsPerDay > 0 ? Optional.of((long) Math.ceil(units / unitsPerDay)) : Optional.empty();
    }

    /** Days rounded up to whole weeks, at least one. */
    public static long wholeWeeks(long days) {
        return Math.max(1, Math.ceilDiv(days, WEEK)) * WEEK;
    }

    /** The value that a standard normal variable stays below with this chance. */
    static double quantile(double chance) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(chance);
    }

    private static boolean inside(double value) {
        return value > 0 && value < 1;
    }

    private static double number(Optional<BigDecimal> value, double otherwise) {
        return value.map(BigDecimal::doubleValue).orElse(otherwise);
    }
}
