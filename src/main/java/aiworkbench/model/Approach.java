package aiworkbench.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the product uses AI, and what a simpler way would reach.
 *
 * @param ladder id of the step of the approach ladder, or empty
 * @param whyAi why AI beats a simple rule
 * @param rulesBaseline what plain rules do
 * @param rulesResult what they reach
 * @param rulesShare share of the wanted gain, from 0 to 1
 * @param retrieval why answers need retrieval, or why not
 * @param outOfScope uses it is not for
 * @param limits where it works badly
 * @param fallback what users get when the model is unsure or down
 * @param feedbackPath how users correct it
 * @param disclosure what people are told
 */
public record Approach(
        String ladder,
        String whyAi,
        String rulesBaseline,
        String rulesResult,
        Optional<BigDecimal> rulesShare,
        String retrieval,
        List<String> outOfScope,
        String limits,
        String fallback,
        String feedbackPath,
        String disclosure,
        Map<String, Object> unknown) {

    public Approach {
        Require.present(ladder, "ladder");
        Require.present(whyAi, "whyAi");
        Require.present(rulesBaseline, "rulesBaseline");
        Require.present(rulesResult, "rulesResult");
        Require.present(rulesShare, "rulesShare");
        Require.present(retrieval, "retrieval");
        outOfScope = List.copyOf(outOfScope);
        Require.present(limits, "limits");
        Require.present(fallback, "fallback");
        Require.present(feedbackPath, "feedbackPath");
        Require.present(disclosure, "disclosure");
        rulesShare.ifPresent(share -> Require.that(share.signum() >= 0, "model.refused.share"));
        unknown = Require.members(unknown);
    }

    /** Nothing decided yet. */
    public static Approach empty() {
        return new Approach("", "", "", "", Optional.empty(), "", List.of(), "", "", "", "", Map.of());
    }
}
