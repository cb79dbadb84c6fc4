package aiworkbench.model;

import java.util.Map;

/**
 * The outcome sentence: For [segment], when [situation], we will [improvement], measured by [metric].
 *
 * @param segment a group of people
 * @param situation a moment one could watch
 * @param improvement a change with a direction and a number
 * @param metric the number that proves it, with its unit
 * @param guardrail what must not get worse meanwhile; may be empty
 */
public record Outcome(
        String segment,
        String situation,
        String improvement,
        String metric,
        String guardrail,
        Map<String, Object> unknown) {

    public Outcome {
        Require.present(segment, "segment");
        Require.present(situation, "situation");
        Require.present(improvement, "improvement");
        Require.present(metric, "metric");
        Require.present(guardrail, "guardrail");
        unknown = Require.members(unknown);
    }

    /** A sentence with every part still open. */
    public static Outcome empty() {
        return new Outcome("", "", "", "", "", Map.of());
    }
}
