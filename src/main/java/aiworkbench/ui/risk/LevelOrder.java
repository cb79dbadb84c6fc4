package aiworkbench.ui.risk;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;

/**
 * Orders risks by the level of a rating, milder before graver; risks without a level come first. Ties go by likelihood plus impact, which only
 * orders them. Sorting asks for the same risk again and again, so its place is worked out once.
 */
final class LevelOrder implements Comparator<Risk> {

    private static final int WIDEST = 1_000;
    private static final int MOST_KEPT = 20_000;

    private final Supplier<Grid> grid;
    private final Function<Risk, Optional<Rating>> rating;
    private final Map<Risk, Integer> places = new IdentityHashMap<>();
    private Grid known;

    LevelOrder(Supplier<Grid> grid, Function<Risk, Optional<Rating>> rating) {
        this.grid = grid;
        this.rating = rating;
    }

    @Override
    public int compare(Risk one, Risk other) {
        var now = grid.get();
        if (now != known || places.size() > MOST_KEPT) {
            known = now;
            places.clear();
        }
        return Integer.compare(place(one), place(other));
    }

    private int place(Risk risk) {
        return places.computeIfAbsent(risk, r -> {
            var given = rating.apply(r);
            int rank = RiskFacts.level(known, given).map(level -> Scoring.rank(known, level)).orElse(-1);
            return rank * WIDEST + given.map(g -> g.likelihood() + g.impact()).orElse(0);
        });
    }
}
