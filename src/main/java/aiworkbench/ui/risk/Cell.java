package aiworkbench.ui.risk;

import java.util.Optional;

import aiworkbench.model.Grid;
import aiworkbench.model.Rating;

/**
 * One cell of a grid, counted from 1 as ratings are.
 *
 * @param likelihood row, 1 is the least likely
 * @param impact column, 1 is the mildest
 */
record Cell(int likelihood, int impact) {

    static Cell of(Rating rating) {
        return new Cell(rating.likelihood(), rating.impact());
    }

    /** The cell in the middle of a grid, the milder one if there are two. */
    static Cell middle(Grid grid) {
        return new Cell((grid.likelihood().size() + 1) / 2, (grid.impact().size() + 1) / 2);
    }

    /** A rating here; what another program stored with the old one stays. */
    Rating rating(Optional<Rating> old) {
        return new Rating(likelihood, impact, old.map(Rating::unknown).orElseGet(java.util.Map::of));
    }

    boolean on(Grid grid) {
        return likelihood >= 1 && impact >= 1 && likelihood <= grid.likelihood().size() && impact <= grid.impact().size();
    }

    /** The neighbour so many rows up and columns to the right; stays on the grid. */
    Cell step(Grid grid, int up, int right) {
        return new Cell(Math.clamp(likelihood + up, 1, grid.likelihood().size()), Math.clamp(impact + right, 1, grid.impact().size()));
    }
}
