package aiworkbench.governance;

import aiworkbench.model.Candidate;
import aiworkbench.model.Direction;
import aiworkbench.model.KpiFamily;
import aiworkbench.model.MetricKind;
import aiworkbench.model.Outcome;
import aiworkbench.model.Oversight;
import java.util.List;
import java.util.Map;

/**
 * What the canvas asks, offers and explains.
 *
 * @param moreBlocks what the extended canvas has beside the six blocks
 */
public record CanvasContent(
        OutcomeSentence outcomeSentence,
        List<KpiExample> kpiExamples,
        List<BlockGuide> blocks,
        List<BlockGuide> moreBlocks,
        List<ReadinessQuestion> readiness,
        JourneyMap journeyMap,
        StoryCard dataStory,
        List<LadderStep> approachLadder,
        List<MetricDefinition> metricDefinitions,
        List<ValueRow> metricsToValue,
        List<CatalogueMetric> metricCatalogue,
        List<String> impactExamples,
        List<HumanScale> humanScales,
        PromptGuide promptCard,
        List<OversightCase> oversightCases,
        int rows,
        int columns) {

    public CanvasContent {
        kpiExamples = List.copyOf(kpiExamples);
        blocks = List.copyOf(blocks);
        moreBlocks = List.copyOf(moreBlocks);
        readiness = List.copyOf(readiness);
        approachLadder = List.copyOf(approachLadder);
        metricDefinitions = List.copyOf(metricDefinitions);
        metricsToValue = List.copyOf(metricsToValue);
        metricCatalogue = List.copyOf(metricCatalogue);
        impactExamples = List.copyOf(impactExamples);
        humanScales = List.copyOf(humanScales);
        oversightCases = List.copyOf(oversightCases);
    }

    /** How an outcome sentence is built, with examples. */
    public record OutcomeSentence(String pattern, List<Field> parts, List<OutcomeExample> examples) {
        public OutcomeSentence {
            parts = List.copyOf(parts);
            examples = List.copyOf(examples);
        }
    }

    /** A field of a form with the hint that an empty one shows. */
    public record Field(String id, String title, String hint) implements Entry {}

    /** A worked outcome sentence. */
    public record OutcomeExample(String id, String segment, String situation, String improvement, String metric, String guardrail)
            implements Entry {

        /** The example as it would be written into a canvas. */
        public Outcome outcome() {
            return new Outcome(segment, situation, improvement, metric, guardrail, Map.of());
        }
    }

    /** A feature and the business result that it moved. */
    public record KpiExample(String feature, String result, KpiFamily family) {}

    /**
     * One block of the AI product canvas.
     *
     * @param parts what the block holds besides notes
     * @param checklists ids of checklists that belong here
     */
    public record BlockGuide(
            String id, String title, int row, int column, String question, List<String> parts, List<String> checklists,
            List<Prompt> prompts)
            implements Entry {
        public BlockGuide {
            parts = List.copyOf(parts);
            checklists = List.copyOf(checklists);
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * One of the twenty readiness questions.
     *
     * @param ifNo what a no or not yet means
     */
    public record ReadinessQuestion(String id, String block, String question, String ifNo) implements Entry {}

    /** Columns of the journey map, an example row and where data is rich. */
    public record JourneyMap(List<Column> columns, JourneyExample example, List<String> dataRichAreas) {
        public JourneyMap {
            columns = List.copyOf(columns);
            dataRichAreas = List.copyOf(dataRichAreas);
        }
    }

    /** A column of a table; the id is the record component it shows. */
    public record Column(String id, String title) implements Entry {}

    /** A worked row of the journey map. */
    public record JourneyExample(
            String step, String action, String goal, String pain, String frequency, String data, Candidate candidate) {}

    /** The data story card: what its four fields ask, and an example. */
    public record StoryCard(List<String> fields, StoryExample example) {
        public StoryCard {
            fields = List.copyOf(fields);
        }
    }

    /** A worked data story. */
    public record StoryExample(String fact, String where, String proposal, String effect) {}

    /** A step of the approach ladder, simplest first. */
    public record LadderStep(String id, String title, String when) implements Entry {}

    /** What a metric means, when to use it and how it is computed. */
    public record MetricDefinition(String id, String title, String meaning, String useWhen, String formula) implements Entry {}

    /** A given row of the metrics-to-value map. */
    public record ValueRow(String metric, String target, String impact) {}

    /**
     * A metric that the add-metric menu offers.
     *
     * @param range ideal range, or empty
     * @param rangeStatus given or suggested, or empty
     * @param direction the way in which it should move
     */
    public record CatalogueMetric(
            String id, String name, MetricKind kind, String unit, String range, String rangeStatus, Direction direction)
            implements Entry {}

    /** A scale from 1 to 5 for ratings by people. */
    public record HumanScale(String id, String title, String points) implements Entry {}

    /** Fields of the prompt card and examples of better prompts. */
    public record PromptGuide(List<Field> fields, List<PromptExample> examples) {
        public PromptGuide {
            fields = List.copyOf(fields);
            examples = List.copyOf(examples);
        }
    }

    /** A weak prompt, if there is one, and a better one. */
    public record PromptExample(String id, String use, String weak, String better) implements Entry {}

    /** A decision that a person keeps. */
    public record OversightCase(String decision, String rule, Oversight mode) {}
}
