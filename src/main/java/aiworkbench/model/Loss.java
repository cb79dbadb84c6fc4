package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a risk may cost.
 *
 * @param probability chance in a year, from 0 to 1
 * @param low 5 % of losses are below
 * @param likely most likely loss, for PERT
 * @param high 5 % of losses are above
 */
public record Loss(
        Optional<BigDecimal> probability,
        Optional<BigDecimal> low,
        Optional<BigDecimal> likely,
        Optional<BigDecimal> high,
        LossShape shape,
        Map<String, Object> unknown) {

    public Loss {
        Require.present(probability, "probability");
        Require.present(low, "low");
        Require.present(likely, "likely");
        Require.present(high, "high");
        Require.present(shape, "shape");
        probability.ifPresent(p -> Require.that(p.signum() >= 0 && p.compareTo(BigDecimal.ONE) <= 0, "model.refused.probability"));
        unknown = Require.members(unknown);
    }

    /** No estimate. */
    public static Loss empty() {
        return new Loss(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), LossShape.LOGNORMAL, Map.of());
    }
}
