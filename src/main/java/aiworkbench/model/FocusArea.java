package aiworkbench.model;

import java.util.Map;

/**
 * A lane of the plan.
 *
 * @param action an example of what is done here
 * @param outcome what it should lead to
 */
public record FocusArea(
        String id,
        String title,
        String action,
        String outcome,
        Map<String, Object> unknown)
        implements Element {

    public FocusArea {
        Require.id(id);
        Require.present(title, "title");
        Require.present(action, "action");
        Require.present(outcome, "outcome");
        unknown = Require.members(unknown);
    }
}
