package aiworkbench.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who decides, reviews or can stop one decision.
 *
 * @param rhythm how often
 * @param links review series that came from it
 */
public record OversightRow(
        String id,
        String decision,
        Optional<Oversight> mode,
        String who,
        String rhythm,
        String evidence,
        List<Link> links,
        Map<String, Object> unknown)
        implements Element {

    public OversightRow {
        Require.id(id);
        Require.present(decision, "decision");
        Require.present(mode, "mode");
        Require.present(who, "who");
        Require.present(rhythm, "rhythm");
        Require.present(evidence, "evidence");
        links = List.copyOf(links);
        unknown = Require.members(unknown);
    }
}
