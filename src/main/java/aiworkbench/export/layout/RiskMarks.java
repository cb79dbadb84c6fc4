package aiworkbench.export.layout;

import java.util.ArrayList;
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
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** Dots, rings and arrows on the grid. Marks that share a cell stand beside each other; more than fit become a count. */
final class RiskMarks {

    private static final double LARGEST = 10;
    private static final double SMALLEST = 5.5;
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

    /** One mark: a risk before mitigation (solid) or after it (ring). */
    private record Mark(Risk risk, boolean solid) {}

    private record Spot(double x, double y, double radius) {}

    void draw(List<Content> content) {
        Map<Rating, List<Mark>> byCell = new LinkedHashMap<>();
        for (var risk : matrix.risks()) {
            place(risk.inherent()).ifPresent(r -> byCell.computeIfAbsent(r, _ -> new ArrayList<>()).add(new Mark(risk, true)));
            after(risk).ifPresent(r -> byCell.computeIfAbsent(r, _ -> new ArrayList<>()).add(new Mark(risk, false)));
        }
        Map<Mark, Spot> spots = new LinkedHashMap<>();
        var counted = new ArrayList<Content>();
        byCell.forEach((rating, marks) -> spread(cell.apply(rating), marks, spots, counted));
        if (matrix.risks().size() <= MOST_ARROWS) {
            for (var risk : matrix.risks()) {
                arrow(content, spots.get(new Mark(risk, true)), spots.get(new Mark(risk, false)));
            }
        }
        spots.forEach((mark, spot) -> dot(content, mark, spot));
        content.addAll(counted);
    }

    private Optional<Rating> place(Optional<Rating> rating) {
        return rating.map(r -> Rating.of(r.likelihood(), r.impact())).filter(r -> Scoring.contains(matrix.grid(), r));
    }

    /** Where a risk goes, if that is another cell. */
    private Optional<Rating> after(Risk risk) {
        return place(risk.target().or(risk::current)).filter(r -> !place(risk.inherent()).equals(Optional.of(r)));
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

    private void dot(List<Content> content, Mark mark, Spot spot) {
        content.add(mark.solid()
                ? Path.circle(spot.x(), spot.y(), spot.radius(), Optional.of(PageInks.INK), Optional.empty())
                : Path.circle(spot.x(), spot.y(), spot.radius() - 0.5, Optional.of(PageInks.PAPER), Optional.of(Pen.dashed(PageInks.INK, 1, 2.2))));
        var style = Style.of(spot.radius() * 0.75, mark.solid() ? PageInks.PAPER : PageInks.INK).bold();
        var text = context.line(mark.risk().code(), style);
        if (text.width() > spot.radius() * 1.8) {
            text = context.line(mark.risk().code(), style.sized(style.size() * spot.radius() * 1.8 / text.width()));
        }
        content.addAll(text.at(spot.x() - text.width() / 2, spot.y() - text.height() / 2));
    }

    private static void arrow(List<Content> content, Spot from, Spot to) {
        if (from == null || to == null) {
            return;
        }
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        double ux = dx / length;
        double uy = dy / length;
        double x1 = from.x() + ux * from.radius();
        double y1 = from.y() + uy * from.radius();
        double x2 = to.x() - ux * (to.radius() + 1.5);
        double y2 = to.y() - uy * (to.radius() + 1.5);
        double bend = length * 0.1;
        double c1x = x1 + (x2 - x1) * 0.3 - uy * bend;
        double c1y = y1 + (y2 - y1) * 0.3 + ux * bend;
        double c2x = x1 + (x2 - x1) * 0.7 - uy * bend;
        double c2y = y1 + (y2 - y1) * 0.7 + ux * bend;
        content.add(new Path(List.of(new Path.Step.Move(x1, y1), new Path.Step.Curve(c1x, c1y, c2x, c2y, x2, y2)),
                Optional.empty(), Optional.of(GridFigure.pen())));
        double angle = Math.atan2(y2 - c2y, x2 - c2x);
        content.add(Path.polygon(Optional.of(PageInks.INK), Optional.empty(),
                x2, y2,
                x2 - 5 * Math.cos(angle - 0.45), y2 - 5 * Math.sin(angle - 0.45),
                x2 - 5 * Math.cos(angle + 0.45), y2 - 5 * Math.sin(angle + 0.45)));
    }
}
