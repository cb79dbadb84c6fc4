package aiworkbench.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers of the legal screening. A screening aid, not legal advice.
 *
 * @param prohibitions answers to the Art. 5 questions of the EU AI Act, by point
 * @param annexThree Annex III areas, by number
 * @param exit the Art. 6(3) exit that is claimed, or empty
 * @param soleDecision a machine alone decides about people
 * @param humanRoute how a person can contest
 * @param marking decision on marking generated content
 * @param onMarketBefore on the market before 2 August 2026
 * @param dpiaCriteria ids of the WP248 criteria that apply
 * @param dpiaReason why no assessment is needed
 * @param priorNotice notice before use
 */
public record Legal(
        List<ItemAnswer> prohibitions,
        Optional<Tier> tier,
        List<String> annexThree,
        String exit,
        String exitReason,
        Optional<Boolean> profiling,
        Optional<Boolean> soleDecision,
        Optional<Boolean> significantEffect,
        String humanRoute,
        String marking,
        Optional<Boolean> onMarketBefore,
        List<String> dpiaCriteria,
        String dpiaReason,
        Optional<Boolean> california,
        Optional<Boolean> significantDecision,
        String priorNotice,
        String optOut,
        Map<String, Object> unknown) {

    public Legal {
        prohibitions = List.copyOf(prohibitions);
        Require.present(tier, "tier");
        annexThree = List.copyOf(annexThree);
        Require.present(exit, "exit");
        Require.present(exitReason, "exitReason");
        Require.present(profiling, "profiling");
        Require.present(soleDecision, "soleDecision");
        Require.present(significantEffect, "significantEffect");
        Require.present(humanRoute, "humanRoute");
        Require.present(marking, "marking");
        Require.present(onMarketBefore, "onMarketBefore");
        dpiaCriteria = List.copyOf(dpiaCriteria);
        Require.present(dpiaReason, "dpiaReason");
        Require.present(california, "california");
        Require.present(significantDecision, "significantDecision");
        Require.present(priorNotice, "priorNotice");
        Require.present(optOut, "optOut");
        unknown = Require.members(unknown);
    }

    /** Nothing screened yet. */
    public static Legal empty() {
        return new Legal(List.of(), Optional.empty(), List.of(), "", "", Optional.empty(), Optional.empty(), Optional.empty(), "",
                "", Optional.empty(), List.of(), "", Optional.empty(), Optional.empty(), "", "", Map.of());
    }
}
