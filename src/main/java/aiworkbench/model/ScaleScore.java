package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A rating by people on one scale from 1 to 5.
 *
 * @param id id of the scale
 */
public record ScaleScore(
        String id,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> latest,
        Map<String, Object> unknown)
        implements Element {

    public ScaleScore {
        Require.id(id);
        Require.present(baseline, "baseline");
        Require.present(latest, "latest");
        unknown = Require.members(unknown);
    }
}
