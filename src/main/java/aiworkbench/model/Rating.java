package aiworkbench.model;

import java.util.Map;

/**
 * A place on the grid, counted from 1.
 *
 * @param likelihood row, 1 is the least likely
 * @param impact column, 1 is the mildest
 */
public record Rating(
        int likelihood,
        int impact,
        Map<String, Object> unknown) {

    public Rating {
        Require.that(likelihood >= 1 && impact >= 1 && likelihood <= 100 && impact <= 100, "model.refused.rating");
        unknown = Require.members(unknown);
    }

    /** A rating of likelihood and impact. */
    public static Rating of(int likelihood, int impact) {
        return new Rating(likelihood, impact, Map.of());
    }
}
