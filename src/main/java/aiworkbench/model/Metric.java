package aiworkbench.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the metrics-to-value table. Values are text as written, such as "< 2" or "0.85".
 *
 * @param measure id in the metric catalogue, or empty
 * @param baselineReason why there is no baseline
 * @param impact what it means in the real world
 * @param moves id of the metric that it moves, or empty
 * @param measuredBy plan items that measure it
 */
public record Metric(
        String id,
        String name,
        MetricKind kind,
        String measure,
        String unit,
        Direction direction,
        String baseline,
        String baselineReason,
        String latest,
        String target,
        String stopLimit,
        String impact,
        String moves,
        List<Link> measuredBy,
        Optional<Measured> measured,
        String owner,
        String note,
        Map<String, Object> unknown)
        implements Element {

    public Metric {
        Require.id(id);
        Require.present(name, "name");
        Require.present(kind, "kind");
        Require.present(measure, "measure");
        Require.present(unit, "unit");
        Require.present(direction, "direction");
        Require.present(baseline, "baseline");
        Require.present(baselineReason, "baselineReason");
        Require.present(latest, "latest");
        Require.present(target, "target");
        Require.present(stopLimit, "stopLimit");
        Require.present(impact, "impact");
        Require.present(moves, "moves");
        measuredBy = List.copyOf(measuredBy);
        Require.present(measured, "measured");
        Require.present(owner, "owner");
        Require.present(note, "note");
        unknown = Require.members(unknown);
    }
}
