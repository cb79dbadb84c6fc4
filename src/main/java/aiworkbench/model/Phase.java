package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * A stretch of days with a theme.
 *
 * @param firstDay from 1
 */
public record Phase(
        String id,
        String title,
        String subtitle,
        int firstDay,
        int lastDay,
        List<String> aims,
        Map<String, Object> unknown)
        implements Element {

    public Phase {
        Require.id(id);
        Require.present(title, "title");
        Require.present(subtitle, "subtitle");
        aims = List.copyOf(aims);
        Require.that(firstDay >= 1 && lastDay >= firstDay, "model.refused.phase");
        unknown = Require.members(unknown);
    }
}
