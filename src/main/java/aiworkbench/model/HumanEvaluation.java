package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * How people judge the output.
 *
 * @param sample how many, how often
 * @param baselineOf what the baseline was measured on
 * @param latestOf what the latest scores were measured on
 */
public record HumanEvaluation(
        List<ScaleScore> scales,
        String raters,
        String sample,
        String question,
        String target,
        String baselineOf,
        String latestOf,
        Map<String, Object> unknown) {

    public HumanEvaluation {
        scales = List.copyOf(scales);
        Require.present(raters, "raters");
        Require.present(sample, "sample");
        Require.present(question, "question");
        Require.present(target, "target");
        Require.present(baselineOf, "baselineOf");
        Require.present(latestOf, "latestOf");
        unknown = Require.members(unknown);
    }

    /** No plan yet. */
    public static HumanEvaluation empty() {
        return new HumanEvaluation(List.of(), "", "", "", "", "", "", Map.of());
    }
}
