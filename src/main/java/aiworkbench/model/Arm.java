package aiworkbench.model;

import java.util.Map;

/**
 * What one arm of an experiment showed.
 */
public record Arm(
        String id,
        String name,
        int units,
        int successes,
        Map<String, Object> unknown)
        implements Element {

    public Arm {
        Require.id(id);
        Require.present(name, "name");
        Require.that(units >= 0 && successes >= 0 && successes <= units, "model.refused.successes");
        unknown = Require.members(unknown);
    }
}
