package aiworkbench.governance;

import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.model.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped risk grids.
 *
 * @param recommended id of the grid that new matrices start with
 * @param simple id of the small grid
 */
public record Matrices(LocalDate asOf, String recommended, String simple, List<Sheet> matrices, List<LabelSet> labelSets) {

    public Matrices {
        matrices = List.copyOf(matrices);
        labelSets = List.copyOf(labelSets);
    }

    /** All grids, the recommended one first. */
    public List<Grid> grids() {
        return matrices.stream().map(Sheet::grid).toList();
    }

    /** The grid with this id. */
    public Optional<Grid> grid(String id) {
        return Entry.find(matrices, id).map(Sheet::grid);
    }

    /** The grid that new matrices start with. */
    public Grid recommendedGrid() {
        return Entry.get(matrices, recommended).grid();
    }

    /**
     * One grid and what is known about it.
     *
     * @param bands score bands of a product grid; empty where the organisation sets them
     */
    public record Sheet(
            String id, String title, LocalDate asOf, String source, String status, String licence, GridKind kind,
            List<AxisStep> likelihood, List<AxisStep> impact, List<Level> levels, List<List<String>> cells, List<String> attention,
            List<Band> bands, List<String> notes)
            implements Entry {
        public Sheet {
            likelihood = List.copyOf(likelihood);
            impact = List.copyOf(impact);
            levels = List.copyOf(levels);
            cells = List.copyOf(cells);
            attention = List.copyOf(attention);
            bands = List.copyOf(bands);
            notes = List.copyOf(notes);
        }

        /** The grid as a matrix carries it. */
        public Grid grid() {
            return new Grid(id, title, kind, source, Optional.of(asOf), likelihood, impact, levels, cells, attention, Map.of());
        }
    }

    /** Scores from and to, both included, that give one level. */
    public record Band(String code, BigDecimal from, BigDecimal to) {}

    /** Words for an axis, without a grid. */
    public record LabelSet(String id, String title, String source, List<String> labels, String warning) implements Entry {
        public LabelSet {
            labels = List.copyOf(labels);
        }
    }
}
