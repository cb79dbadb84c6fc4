package aiworkbench.governance;

import aiworkbench.governance.PlanContent.ItemTemplate;
import aiworkbench.model.Direction;
import aiworkbench.model.MetricKind;
import aiworkbench.model.Outcome;
import java.util.List;
import java.util.Map;

/**
 * A worked kind of product: canvas, plan and risks to start from, and how to go about it.
 *
 * @param result what it should lead to
 * @param lesson a case to learn from, or empty
 * @param checklists ids of checklists to go through
 * @param libraryRisks ids of library risks to start with; they carry no scores
 */
public record Blueprint(
        String id,
        int number,
        String title,
        String goal,
        List<String> capabilities,
        Sentence outcome,
        List<Step> steps,
        List<String> guardrails,
        List<MetricTemplate> metrics,
        List<NoteTemplate> notes,
        List<ItemTemplate> plan,
        List<String> checklists,
        String result,
        List<String> libraryRisks,
        String lesson)
        implements Entry {

    public Blueprint {
        capabilities = List.copyOf(capabilities);
        steps = List.copyOf(steps);
        guardrails = List.copyOf(guardrails);
        metrics = List.copyOf(metrics);
        notes = List.copyOf(notes);
        plan = List.copyOf(plan);
        checklists = List.copyOf(checklists);
        libraryRisks = List.copyOf(libraryRisks);
    }

    /** An outcome sentence in parts. */
    public record Sentence(String segment, String situation, String improvement, String metric, String guardrail) {

        /** The sentence as it is written into a canvas. */
        public Outcome outcome() {
            return new Outcome(segment, situation, improvement, metric, guardrail, Map.of());
        }
    }

    /** A step with its details. */
    public record Step(String id, String title, List<String> details) implements Entry {
        public Step {
            details = List.copyOf(details);
        }
    }

    /**
     * A metric to start with.
     *
     * @param measure id in the metric catalogue, or empty
     * @param range ideal range
     * @param rangeStatus given or suggested
     */
    public record MetricTemplate(
            String name, String measure, MetricKind kind, Direction direction, String definition, String range, String rangeStatus) {

        /** Whether the range is an editable default. */
        public boolean suggested() {
            return rangeStatus.equals("suggested");
        }
    }

    /** A note to start with. */
    public record NoteTemplate(String block, String text) {}
}
