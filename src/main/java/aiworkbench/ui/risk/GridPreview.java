package aiworkbench.ui.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/**
 * What another grid makes of one rating of a risk.
 *
 * @param rating which of its ratings
 * @param before its level on the grid in use; empty where there is none
 * @param after its level on the other grid; empty where there is none
 * @param outside the other grid has no cell for it
 */
record GridPreview(Risk risk, Shown rating, Optional<Level> before, Optional<Level> after, boolean outside) {

    /** Every rating of every risk, in the order of the register; risks without ratings are left out. */
    static List<GridPreview> of(RiskMatrix matrix, Grid next) {
        return matrix.risks().stream().flatMap(risk -> Stream.of(Shown.INHERENT, Shown.CURRENT, Shown.TARGET)
                .flatMap(shown -> shown.position().get(risk).stream().map(rating -> of(matrix.grid(), next, risk, shown, rating)))).toList();
    }

    /** True if the level reads differently afterwards. */
    boolean changed() {
        return outside || !before.map(Level::label).equals(after.map(Level::label));
    }

    private static GridPreview of(Grid grid, Grid next, Risk risk, Shown shown, Rating rating) {
        return new GridPreview(risk, shown, Scoring.level(grid, rating), Scoring.level(next, rating), !Scoring.contains(next, rating));
    }
}
