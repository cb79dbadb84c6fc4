package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What the sample size of an experiment rests on.
 *
 * @param baseline rate today, between 0 and 1
 * @param expected smallest rate worth finding
 * @param alpha level, two-sided
 * @param unitsPerDay eligible units a day
 * @param share share of them in the test
 * @param qualifiedShare share of units that count for the measure
 */
public record Sizing(
        String reason,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> alpha,
        Optional<BigDecimal> power,
        Optional<BigDecimal> unitsPerDay,
        Optional<BigDecimal> share,
        Optional<Integer> arms,
        Optional<BigDecimal> qualifiedShare,
        Map<String, Object> unknown) {

    public Sizing {
        Require.present(reason, "reason");
        Require.present(baseline, "baseline");
        Require.present(expected, "expected");
        Require.present(alpha, "alpha");
        Require.present(power, "power");
        Require.present(unitsPerDay, "unitsPerDay");
        Require.present(share, "share");
        Require.present(arms, "arms");
        Require.present(qualifiedShare, "qualifiedShare");
        unknown = Require.members(unknown);
    }

    /** Nothing entered; level, power and arms are left to their defaults. */
    public static Sizing empty() {
        return new Sizing("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }
}
