package aiworkbench.model;

import java.util.Map;
import java.util.Optional;

/**
 * One row of the journey map.
 *
 * @param data data that exists already
 */
public record JourneyStep(
        String id,
        String step,
        String action,
        String goal,
        String pain,
        String frequency,
        String data,
        Optional<Candidate> candidate,
        Map<String, Object> unknown)
        implements Element {

    public JourneyStep {
        Require.id(id);
        Require.present(step, "step");
        Require.present(action, "action");
        Require.present(goal, "goal");
        Require.present(pain, "pain");
        Require.present(frequency, "frequency");
        Require.present(data, "data");
        Require.present(candidate, "candidate");
        unknown = Require.members(unknown);
    }
}
