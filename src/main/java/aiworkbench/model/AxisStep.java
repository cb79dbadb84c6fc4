package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One row or column of a grid.
 *
 * @param anchor what it means in words or numbers
 * @param low numeric anchor: probability a year, or money
 * @param high upper end of the anchor
 * @param value number of the step, in a numeric grid
 */
public record AxisStep(
        String code,
        String label,
        String anchor,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<BigDecimal> value,
        Map<String, Object> unknown) {

    public AxisStep {
        Require.present(code, "code");
        Require.present(label, "label");
        Require.present(anchor, "anchor");
        Require.present(low, "low");
        Require.present(high, "high");
        Require.present(value, "value");
        unknown = Require.members(unknown);
    }
}
