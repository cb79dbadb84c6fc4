package aiworkbench.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * AI product canvas: what is solved for whom, how, from which data, at which risk, under whose control.
 *
 * @param iteration 0 or more
 * @param notes in the order of their blocks and places
 * @param capabilities ids of the chosen capabilities
 * @param facts ids of canvas facts that hold
 * @param accountable the one accountable person
 * @param appealRoute how an affected person reaches a human
 * @param answers checklists and readiness questions
 */
public record Canvas(
        DocumentId id,
        Header header,
        int iteration,
        Optional<Maturity> maturity,
        Optional<LifecycleStage> stage,
        Outcome outcome,
        Kpi kpi,
        Layout layout,
        List<Note> notes,
        List<String> capabilities,
        List<String> facts,
        Approach approach,
        PromptCard prompt,
        ErrorCost errorCost,
        DataStory story,
        List<JourneyStep> journey,
        List<DataSource> sources,
        List<Metric> metrics,
        HumanEvaluation evaluation,
        List<Confusion> confusions,
        List<OversightRow> oversight,
        String accountable,
        String appealRoute,
        Legal legal,
        Roi roi,
        List<ItemAnswer> answers,
        List<Waiver> waivers,
        Map<String, Object> unknown)
        implements Document {

    public Canvas {
        Require.present(id, "id");
        Require.present(header, "header");
        Require.present(maturity, "maturity");
        Require.present(stage, "stage");
        Require.present(outcome, "outcome");
        Require.present(kpi, "kpi");
        Require.present(layout, "layout");
        notes = List.copyOf(notes);
        capabilities = List.copyOf(capabilities);
        facts = List.copyOf(facts);
        Require.present(approach, "approach");
        Require.present(prompt, "prompt");
        Require.present(errorCost, "errorCost");
        Require.present(story, "story");
        journey = List.copyOf(journey);
        sources = List.copyOf(sources);
        metrics = List.copyOf(metrics);
        Require.present(evaluation, "evaluation");
        confusions = List.copyOf(confusions);
        oversight = List.copyOf(oversight);
        Require.present(accountable, "accountable");
        Require.present(appealRoute, "appealRoute");
        Require.present(legal, "legal");
        Require.present(roi, "roi");
        answers = List.copyOf(answers);
        waivers = List.copyOf(waivers);
        Require.that(iteration >= 0, "model.refused.iteration");
        unknown = Require.members(unknown);
    }

    /** A blank canvas. */
    public static Canvas blank(DocumentId id, String product) {
        return new Canvas(id, Header.of(product), 0, Optional.empty(), Optional.empty(), Outcome.empty(), Kpi.empty(),
                Layout.shipped(Layout.AI_PRODUCT_CANVAS), List.of(), List.of(), List.of(), Approach.empty(), PromptCard.empty(),
                ErrorCost.empty(), DataStory.empty(), List.of(), List.of(), List.of(), HumanEvaluation.empty(), List.of(),
                List.of(), "", "", Legal.empty(), Roi.empty(), List.of(), List.of(), Map.of());
    }
}
