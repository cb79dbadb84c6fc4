package aiworkbench.model;

import java.util.Map;
import java.util.Optional;

/**
 * The business result that the product should move.
 *
 * @param text name of the number
 */
public record Kpi(
        Optional<KpiFamily> family,
        String text,
        Map<String, Object> unknown) {

    public Kpi {
        Require.present(family, "family");
        Require.present(text, "text");
        unknown = Require.members(unknown);
    }

    /** No business result named yet. */
    public static Kpi empty() {
        return new Kpi(Optional.empty(), "", Map.of());
    }
}
