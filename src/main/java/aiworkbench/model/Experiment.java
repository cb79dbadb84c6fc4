package aiworkbench.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet of an experiment. Its days are those of its plan item.
 *
 * @param item id of its plan item
 * @param unit unit and split
 * @param primary the primary metric in words
 * @param primaryMetric the same metric on the canvas
 * @param guardrails each with its stop limit
 */
public record Experiment(
        String id,
        String item,
        ExperimentType type,
        String hypothesis,
        String control,
        String variant,
        String unit,
        String primary,
        Optional<Link> primaryMetric,
        List<String> guardrails,
        Sizing sizing,
        Optional<Integer> plannedDays,
        String stopRule,
        ExperimentResult result,
        Map<String, Object> unknown)
        implements Element {

    public Experiment {
        Require.id(id);
        Require.present(item, "item");
        Require.present(type, "type");
        Require.present(hypothesis, "hypothesis");
        Require.present(control, "control");
        Require.present(variant, "variant");
        Require.present(unit, "unit");
        Require.present(primary, "primary");
        Require.present(primaryMetric, "primaryMetric");
        guardrails = List.copyOf(guardrails);
        Require.present(sizing, "sizing");
        Require.present(plannedDays, "plannedDays");
        Require.present(stopRule, "stopRule");
        Require.present(result, "result");
        unknown = Require.members(unknown);
    }
}
