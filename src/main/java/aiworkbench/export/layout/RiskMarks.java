package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Path;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Pen;
import aiworkbench.export.text.Style;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Rating;
import aiworkbench.model.RiskMatrix;
import aiworkbench.export.layout.RiskArrow.Spot;

/**
 * Every risk where it was before mitigation, where it is now and where it shall be, with arrows between. Marks that share a cell stand
 * beside each other; more than fit become a count.
 */
final class RiskMarks {

    /** Radii in points; codes stand in them in three quarters of that, which is 7 points at least. */
    private static final double LARGEST = 11;
    private static final double SMALLEST = 9.5;
    /** More arrows than this hide what they lead to. */
    private static final int MOST_ARROWS = 80;

    private final LayoutContext context;
    private final RiskMatrix matrix;
    private final Function<Rating, Area> cell;

    RiskMarks(LayoutContext context, RiskMatrix matrix, Function<Rating, Area> cell) {
        this.context = context;
        this.matrix = matrix;
        this.cell = cell;
    }

    /** The ratings of a risk in the order in which mitigation moves it. */
    enum Stage {
        /** Before any mitigation: a dot. */
        INHERENT,
        /** With what is done: a ring. */
        CURRENT,
        /** With what is planned too: a dashed ring. */
        TARGET
    }

    /**
     * One mark.
     *
     * @param risk place of the risk in the matrix
     */
    private record Mark(int risk, String code, Stage stage, Rating rating) {}

    void draw(List<Content> content) {
        Map<Rating, List<Mark>> byCell = new LinkedHashMap<>();
        var moves = new ArrayList<List<Mark>>();
        Map<Mark, Double> sides = new HashMap<>();
        for (int i = 0; i < matrix.risks().size(); i++) {
            var marks = marks(i);
            marks.forEach(mark -> sides.put(mark, elsewhere(mark, marks)));
            marks.forEach(mark -> byCell.computeIfAbsent(mark.rating(), _ -> new ArrayList<>()).add(mark));
            moves.add(marks);
        }
        Map<Mark, Spot> spots = new LinkedHashMap<>();
        var counted = new ArrayList<Content>();
        byCell.forEach((rating, marks) -> {
            marks.sort(Comparator.comparingDouble(sides::get));
            spread(cell.apply(rating), marks, spots, counted);
        });
        if (matrix.risks().size() <= MOST_ARROWS) {
            moves.forEach(marks -> arrows(content, marks, spots));
        }
        spots.forEach((mark, spot) -> dot(content, mark.code(), mark.stage(), spot));
        content.addAll(counted);
    }

    /** The column in which the other marks of a risk stand on average: marks stand on the side where their arrows come from or go to. */
    private static double elsewhere(Mark mark, List<Mark> marks) {
        return marks.stream().filter(other -> !other.equals(mark)).mapToInt(other -> other.rating().impact()).average().orElse(mark.rating().impact());
    }

    /** The marks of a risk; a rating that leaves it in its cell has none of its own. */
    private List<Mark> marks(int index) {
        var risk = matrix.risks().get(index);
        var marks = new ArrayList<Mark>();
        var ratings = List.of(risk.inherent(), risk.current(), risk.target());
        for (var stage : Stage.values()) {
            ratings.get(stage.ordinal()).map(r -> Rating.of(r.likelihood(), r.impact())).filter(r -> Scoring.contains(matrix.grid(), r))
                    .filter(r -> marks.isEmpty() || !marks.getLast().rating().equals(r))
                    .ifPresent(r -> marks.add(new Mark(index, risk.code(), stage, r)));
        }
        return marks;
    }

    private void spread(Area area, List<Mark> marks, Map<Mark, Spot> spots, List<Content> counted) {
        double radius = LARGEST;
        while (radius > SMALLEST && capacity(area, radius) < marks.size()) {
            radius -= 0.5;
        }
        int room = Math.max(1, capacity(area, radius));
        boolean all = marks.size() <= room;
        var shown = all ? marks : marks.subList(0, room - 1);
        int perRow = Math.max(1, Math.min(shown.size(), perRow(area, radius)));
        int rows = Math.max(1, (shown.size() + (all ? 0 : 1) + perRow - 1) / perRow);
        for (int i = 0; i < shown.size(); i++) {
            spots.put(shown.get(i), spot(area, radius, i, perRow, rows));
        }
        if (!all) {
            var spot = spot(area, radius, shown.size(), perRow, rows);
            var text = context.line("+" + (marks.size() - shown.size()), Style.of(radius * 0.85, PageInks.INK).semibold());
            counted.addAll(text.at(spot.x() - text.width() / 2, spot.y() - text.height() / 2));
        }
    }

    private static Spot spot(Area area, double radius, int index, int perRow, int rows) {
        double pitch = 2 * radius + 2;
        double x = area.centreX() + (index % perRow - (perRow - 1) / 2.0) * pitch;
        double y = area.centreY() - 3 + (index / perRow - (rows - 1) / 2.0) * pitch;
        return new Spot(x, y, radius);
    }

    private static int perRow(Area area, double radius) {
        return (int) ((area.width() - 6) / (2 * radius + 2));
    }

    private static int capacity(Area area, double radius) {
        return perRow(area, radius) * (int) ((area.height() - 12) / (2 * radius + 2));
    }

    private void dot(List<Content> content, String code, Stage stage, Spot spot) {
        ring(content, stage, spot);
        var style = Style.of(spot.radius() * 0.75, stage == Stage.INHERENT ? PageInks.PAPER : PageInks.INK).bold();
        var text = context.line(code, style);
        if (text.width() > spot.radius() * 1.8) {
            text = context.line(code, style.sized(style.size() * spot.radius() * 1.8 / text.width()));
        }
        content.addAll(text.at(spot.x() - text.width() / 2, spot.y() - text.height() / 2));
    }

    /** The mark of a stage, without a code in it. */
    static void ring(List<Content> content, Stage stage, Spot spot) {
        double radius = spot.radius() - 0.6;
        content.add(switch (stage) {
            case INHERENT -> Path.circle(spot.x(), spot.y(), spot.radius(), Optional.of(PageInks.INK), Optional.empty());
            case CURRENT -> Path.circle(spot.x(), spot.y(), radius, Optional.of(PageInks.PAPER), Optional.of(Pen.solid(PageInks.INK, 1.2)));
            case TARGET -> Path.circle(spot.x(), spot.y(), radius, Optional.of(PageInks.PAPER), Optional.of(Pen.dashed(PageInks.INK, 1, 2.2)));
        });
    }

    private static void arrows(List<Content> content, List<Mark> marks, Map<Mark, Spot> spots) {
        var shown = marks.stream().filter(spots::containsKey).toList();
        for (int i = 1; i < shown.size(); i++) {
            var from = spots.get(shown.get(i - 1));
            var to = spots.get(shown.get(i));
            var others = spots.values().stream().filter(spot -> spot != from && spot != to).toList();
            content.addAll(RiskArrow.between(from, to, others, shown.get(i).stage() == Stage.TARGET));
        }
    }
}
