package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A low, likely and high figure. May be out of order; the review says so.
 */
public record Estimate(
        BigDecimal low,
        BigDecimal likely,
        BigDecimal high,
        Map<String, Object> unknown) {

    public Estimate {
        Require.present(low, "low");
        Require.present(likely, "likely");
        Require.present(high, "high");
        unknown = Require.members(unknown);
    }
}
