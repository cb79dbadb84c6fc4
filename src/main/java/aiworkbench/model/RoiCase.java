package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How a low or high case differs from the likely one.
 *
 * @param adoption replaces the adoption of every value line
 * @param buildFactor multiplies the build cost
 * @param runFactor multiplies the running cost
 * @param valueFactor multiplies the value
 */
public record RoiCase(
        Optional<BigDecimal> adoption,
        Optional<BigDecimal> buildFactor,
        Optional<BigDecimal> runFactor,
        Optional<BigDecimal> valueFactor,
        Map<String, Object> unknown) {

    public RoiCase {
        Require.present(adoption, "adoption");
        Require.present(buildFactor, "buildFactor");
        Require.present(runFactor, "runFactor");
        Require.present(valueFactor, "valueFactor");
        unknown = Require.members(unknown);
    }

    /** No different from the likely case. */
    public static RoiCase empty() {
        return new RoiCase(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }
}
