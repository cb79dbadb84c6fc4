package aiworkbench.model;

import java.util.Map;

/**
 * One level of a grid.
 */
public record Level(
        String code,
        String label,
        Map<String, Object> unknown) {

    public Level {
        Require.present(code, "code");
        Require.present(label, "label");
        Require.that(!code.isEmpty(), "model.refused.level");
        unknown = Require.members(unknown);
    }
}
