package aiworkbench.model;

import java.util.Map;
import java.util.Optional;

/**
 * What wrong answers cost.
 */
public record ErrorCost(
        String falseAlarm,
        String miss,
        Optional<WorseError> worse,
        Map<String, Object> unknown) {

    public ErrorCost {
        Require.present(falseAlarm, "falseAlarm");
        Require.present(miss, "miss");
        Require.present(worse, "worse");
        unknown = Require.members(unknown);
    }

    /** Not decided yet. */
    public static ErrorCost empty() {
        return new ErrorCost("", "", Optional.empty(), Map.of());
    }
}
