package aiworkbench.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table that turns likelihood and impact into a level. It is stored with the document, so levels never change behind its back.
 *
 * @param asOf when its content was checked
 * @param likelihood rows, least likely first
 * @param impact columns, mildest first
 * @param levels lowest first
 * @param cells level codes by likelihood, then impact; empty where no cut-off is set
 * @param attention codes of the levels that count as high
 */
public record Grid(
        String id,
        String title,
        GridKind kind,
        String source,
        Optional<LocalDate> asOf,
        List<AxisStep> likelihood,
        List<AxisStep> impact,
        List<Level> levels,
        List<List<String>> cells,
        List<String> attention,
        Map<String, Object> unknown) {

    public Grid {
        Require.id(id);
        Require.present(title, "title");
        Require.present(kind, "kind");
        Require.present(source, "source");
        Require.present(asOf, "asOf");
        likelihood = List.copyOf(likelihood);
        impact = List.copyOf(impact);
        levels = List.copyOf(levels);
        cells = cells.stream().map(List::copyOf).toList();
        attention = List.copyOf(attention);
        Require.that(!likelihood.isEmpty() && !impact.isEmpty(), "model.refused.grid");
        Require.that(cells.size() == likelihood.size(), "model.refused.gridRows");
        int columns = impact.size();
        Require.that(cells.stream().allMatch(row -> row.size() == columns), "model.refused.gridColumns");
        var codes = levels.stream().map(Level::code).toList();
        Require.that(cells.stream().flatMap(List::stream).allMatch(code -> code.isEmpty() || codes.contains(code)), "model.refused.gridCell");
        Require.that(codes.containsAll(attention), "model.refused.gridAttention");
        unknown = Require.members(unknown);
    }
}
