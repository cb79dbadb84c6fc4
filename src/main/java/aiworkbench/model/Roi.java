package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * Value and cost of the product, in the currency of the header.
 *
 * @param basis what is counted
 * @param build one-off costs
 * @param run costs a month
 * @param measured value found in use
 */
public record Roi(
        String period,
        String basis,
        List<ValueLine> value,
        List<CostLine> build,
        List<CostLine> run,
        RoiCase low,
        RoiCase high,
        List<ValueLine> measured,
        Map<String, Object> unknown) {

    public Roi {
        Require.present(period, "period");
        Require.present(basis, "basis");
        value = List.copyOf(value);
        build = List.copyOf(build);
        run = List.copyOf(run);
        Require.present(low, "low");
        Require.present(high, "high");
        measured = List.copyOf(measured);
        unknown = Require.members(unknown);
    }

    /** Nothing entered yet. */
    public static Roi empty() {
        return new Roi("", "", List.of(), List.of(), List.of(), RoiCase.empty(), RoiCase.empty(), List.of(), Map.of());
    }
}
