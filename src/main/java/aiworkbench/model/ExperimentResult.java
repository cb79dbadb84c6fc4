package aiworkbench.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an experiment ended.
 */
public record ExperimentResult(
        List<Arm> arms,
        String tradeOff,
        String decision,
        String decidedBy,
        Optional<LocalDate> decidedOn,
        Map<String, Object> unknown) {

    public ExperimentResult {
        arms = List.copyOf(arms);
        Require.present(tradeOff, "tradeOff");
        Require.present(decision, "decision");
        Require.present(decidedBy, "decidedBy");
        Require.present(decidedOn, "decidedOn");
        unknown = Require.members(unknown);
    }

    /** No result yet. */
    public static ExperimentResult empty() {
        return new ExperimentResult(List.of(), "", "", "", Optional.empty(), Map.of());
    }
}
