package aiworkbench.model;

import java.util.Map;

/**
 * Right and wrong answers for one group of people.
 */
public record Confusion(
        String id,
        String group,
        int truePositive,
        int falsePositive,
        int falseNegative,
        int trueNegative,
        String note,
        Map<String, Object> unknown)
        implements Element {

    public Confusion {
        Require.id(id);
        Require.present(group, "group");
        Require.present(note, "note");
        Require.that(truePositive >= 0 && falsePositive >= 0 && falseNegative >= 0 && trueNegative >= 0, "model.refused.counts");
        unknown = Require.members(unknown);
    }
}
