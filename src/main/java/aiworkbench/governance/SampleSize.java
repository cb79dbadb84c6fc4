package aiworkbench.governance;

import aiworkbench.governance.statistics.SampleSizes;
import aiworkbench.governance.statistics.TestDuration;
import aiworkbench.model.Sizing;
import java.math.BigDecimal;
import java.util.Optional;

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

    /** Size of an experiment; empty when a rate is missing, lies outside 0 to 1, or both are equal. */
    public static Optional<SampleSize> of(Sizing sizing) {
        if (sizing.baseline().isEmpty() || sizing.expected().isEmpty()) {
            return Optional.empty();
        }
        double alpha = number(sizing.alpha(), SampleSizes.DEFAULT_ALPHA);
        double power = number(sizing.power(), SampleSizes.DEFAULT_POWER);
        return SampleSizes.perArm(sizing.baseline().get().doubleValue(), sizing.expected().get().doubleValue(), alpha, power)
                .value().map(exact -> of(sizing, exact));
    }

    private static SampleSize of(Sizing sizing, double exact) {
        long perArm = (long) Math.ceil(exact);
        double counting = perArm * (double) Math.max(1, sizing.arms().orElse(2));
        double qualified = number(sizing.qualifiedShare(), 1);
        long units = (long) Math.ceil(qualified > 0 ? counting / qualified : counting);
        double perDay = number(sizing.unitsPerDay(), 0) * number(sizing.share(), 1);
        var duration = TestDuration.until(units, perDay).value();
        return new SampleSize(exact, perArm, units, duration.map(TestDuration::days), duration.map(TestDuration::planned));
    }

    private static double number(Optional<BigDecimal> value, double otherwise) {
        return value.map(BigDecimal::doubleValue).orElse(otherwise);
    }
}
