package aiworkbench.model;

import java.util.Map;
import java.util.Optional;

/**
 * What comes after the 90 days.
 *
 * @param risk the risk that sets its level
 */
public record RoadmapItem(
        String id,
        Horizon horizon,
        String title,
        String outcome,
        Optional<DataAvailability> data,
        Optional<ModelReadiness> model,
        Optional<Link> risk,
        boolean experimentSlot,
        Map<String, Object> unknown)
        implements Element {

    public RoadmapItem {
        Require.id(id);
        Require.present(horizon, "horizon");
        Require.present(title, "title");
        Require.present(outcome, "outcome");
        Require.present(data, "data");
        Require.present(model, "model");
        Require.present(risk, "risk");
        unknown = Require.members(unknown);
    }
}
