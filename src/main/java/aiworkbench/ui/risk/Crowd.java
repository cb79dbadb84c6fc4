package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import aiworkbench.model.Grid;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;

/**
 * Which mark lies in which cell.
 *
 * @param cells cells that hold marks, in the order of the register
 * @param unplaced risks without a place on the grid: not rated, or rated outside it
 */
record Crowd(Map<Cell, List<Marker>> cells, List<Risk> unplaced) {

    /** Everything that the grid shows, where it shows no day of a plan. */
    static Crowd of(Grid grid, List<Risk> risks, Shown shown) {
        return of(grid, risks, shown, _ -> Optional.empty());
    }

    /**
     * Everything that the grid shows.
     *
     * @param onDay where a risk stands on the day that is shown
     */
    static Crowd of(Grid grid, List<Risk> risks, Shown shown, Function<Risk, Optional<Rating>> onDay) {
        var cells = new LinkedHashMap<Cell, List<Marker>>();
        var unplaced = new ArrayList<Risk>();
        for (var risk : risks) {
            var markers = markers(grid, risk, shown, onDay);
            if (markers.isEmpty() || markers.getFirst().kind().rating().position() != shown.position()) {
                unplaced.add(risk);
            }
            markers.forEach(marker -> cells.computeIfAbsent(marker.at(), _ -> new ArrayList<>()).add(marker));
        }
        return new Crowd(cells, List.copyOf(unplaced));
    }

    /**
     * The marks of a cell that there is room for, those of one risk before all others.
     *
     * @param room how many marks fit; when there are more, one place is kept for their count
     */
    List<Marker> visible(Cell cell, int room, String first) {
        var all = cells.getOrDefault(cell, List.of());
        if (all.size() <= room) {
            return all;
        }
        var kept = all.stream().filter(m -> m.risk().equals(first));
        var others = all.stream().filter(m -> !m.risk().equals(first));
        return Stream.concat(kept, others).limit(Math.max(0, room - 1)).toList();
    }

    /** Without streams: this is done for every risk whenever one of them changes. */
    private static List<Marker> markers(Grid grid, Risk risk, Shown shown, Function<Risk, Optional<Rating>> onDay) {
        var marks = new ArrayList<Marker>(2);
        switch (shown) {
            case MOVEMENT -> {
                mark(marks, grid, risk, Marker.Kind.INHERENT, risk.inherent());
                ring(marks, grid, risk, risk.target().isPresent() ? Marker.Kind.TARGET : Marker.Kind.CURRENT, RiskFacts.residual(risk));
            }
            case INHERENT -> mark(marks, grid, risk, Marker.Kind.INHERENT, risk.inherent());
            case CURRENT -> mark(marks, grid, risk, Marker.Kind.CURRENT, risk.current());
            case TARGET -> mark(marks, grid, risk, Marker.Kind.TARGET, risk.target());
            case DAY -> {
                mark(marks, grid, risk, Marker.Kind.INHERENT, risk.inherent());
                ring(marks, grid, risk, Marker.Kind.DAY, onDay.apply(risk));
            }
        }
        return marks;
    }

    /** A ring only where it lies elsewhere than the dot. */
    private static void ring(List<Marker> marks, Grid grid, Risk risk, Marker.Kind kind, Optional<Rating> rating) {
        if (!rating.map(Cell::of).equals(risk.inherent().map(Cell::of))) {
            mark(marks, grid, risk, kind, rating);
        }
    }

    private static void mark(List<Marker> marks, Grid grid, Risk risk, Marker.Kind kind, Optional<Rating> rating) {
        rating.map(Cell::of).filter(cell -> cell.on(grid)).ifPresent(cell -> marks.add(new Marker(risk.id(), risk.code(), kind, cell)));
    }
}
