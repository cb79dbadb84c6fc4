package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * Risk matrix: what could go wrong, how bad it is, and what is done about it.
 */
public record RiskMatrix(
        DocumentId id,
        Header header,
        Grid grid,
        List<Risk> risks,
        Simulation simulation,
        List<ItemAnswer> answers,
        List<Waiver> waivers,
        Map<String, Object> unknown)
        implements Document {

    public RiskMatrix {
        Require.present(id, "id");
        Require.present(header, "header");
        Require.present(grid, "grid");
        risks = List.copyOf(risks);
        Require.present(simulation, "simulation");
        answers = List.copyOf(answers);
        waivers = List.copyOf(waivers);
        unknown = Require.members(unknown);
    }
}
