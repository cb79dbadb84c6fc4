package aiworkbench.export.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import aiworkbench.export.page.Content;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Path;
import aiworkbench.export.page.Path.Step;
import aiworkbench.export.page.Pen;

/** A bent arrow from one mark to another; of several bends it takes the gentlest that touches the fewest other marks. */
record RiskArrow(double x1, double y1, double c1x, double c1y, double c2x, double c2y, double x2, double y2) {

    private static final double[] BENDS = {0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.45, -0.45};
    private static final int SAMPLES = 24;
    private static final double HEAD = 5;
    /** A pale edge tells arrows that cross each other apart. */
    private static final Pen EDGE = Pen.solid(PageInks.PAPER, 2.6);
    private static final double DASH = 3;

    /** Where a mark stands. */
    record Spot(double x, double y, double radius) {}

    /**
     * The arrow between two marks.
     *
     * @param planned drawn dashed: nobody went there yet
     */
    static List<Content> between(Spot from, Spot to, List<Spot> others, boolean planned) {
        var arrow = DoubleStream.of(BENDS).mapToObj(bend -> bent(from, to, bend))
                .min(Comparator.comparingLong((RiskArrow a) -> a.hits(others))).orElseThrow();
        return arrow.drawn(planned);
    }

    private static RiskArrow bent(Spot from, Spot to, double share) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double bendX = -dy * share;
        double bendY = dx * share;
        double c1x = from.x() + dx * 0.3 + bendX;
        double c1y = from.y() + dy * 0.3 + bendY;
        double c2x = from.x() + dx * 0.7 + bendX;
        double c2y = from.y() + dy * 0.7 + bendY;
        double start = from.radius() / Math.hypot(c1x - from.x(), c1y - from.y());
        double end = (to.radius() + 1.5) / Math.hypot(c2x - to.x(), c2y - to.y());
        return new RiskArrow(from.x() + (c1x - from.x()) * start, from.y() + (c1y - from.y()) * start, c1x, c1y, c2x, c2y,
                to.x() + (c2x - to.x()) * end, to.y() + (c2y - to.y()) * end);
    }

    private long hits(List<Spot> others) {
        return others.stream().filter(spot -> {
            for (int i = 0; i <= SAMPLES; i++) {
                double t = (double) i / SAMPLES;
                if (Math.hypot(at(t, x1, c1x, c2x, x2) - spot.x(), at(t, y1, c1y, c2y, y2) - spot.y()) < spot.radius() + 1) {
                    return true;
                }
            }
            return false;
        }).count();
    }

    private static double at(double t, double from, double c1, double c2, double to) {
        double u = 1 - t;
        return u * u * u * from + 3 * u * u * t * c1 + 3 * u * t * t * c2 + t * t * t * to;
    }

    private List<Content> drawn(boolean planned) {
        double angle = Math.atan2(y2 - c2y, x2 - c2x);
        double endX = x2 - HEAD * 0.8 * Math.cos(angle);
        double endY = y2 - HEAD * 0.8 * Math.sin(angle);
        var line = List.<Step>of(new Step.Move(x1, y1), new Step.Curve(c1x, c1y, c2x, c2y, endX, endY));
        var pen = planned ? Pen.dashed(PageInks.INK, 0.9, DASH) : Pen.solid(PageInks.INK, 0.9);
        return List.of(new Path(line, Optional.empty(), Optional.of(EDGE)), new Path(line, Optional.empty(), Optional.of(pen)),
                Path.polygon(Optional.of(PageInks.INK), Optional.empty(), x2, y2,
                        x2 - HEAD * Math.cos(angle - 0.45), y2 - HEAD * Math.sin(angle - 0.45),
                        x2 - HEAD * Math.cos(angle + 0.45), y2 - HEAD * Math.sin(angle + 0.45)));
    }
}
