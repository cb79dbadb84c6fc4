package aiworkbench.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shape of straight and curved lines, filled, outlined or both.
 *
 * @param steps the first one is a {@link Step.Move}
 */
public record Path(List<Step> steps, Optional<Ink> fill, Optional<Pen> outline) implements Mark {

    /** Control points this far out (of the radius) make four curves look like a circle. */
    private static final double ROUND = 0.5522847498;

    public Path {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Move)) {
            throw new IllegalArgumentException("a path starts with a move");
        }
    }

    /** A closed shape through points given as x, y, x, y, ... */
    public static Path polygon(Optional<Ink> fill, Optional<Pen> outline, double... points) {
        List<Step> steps = through(points);
        steps.add(new Step.Close());
        return new Path(steps, fill, outline);
    }

    /** An open line through points given as x, y, x, y, ... */
    public static Path polyline(Pen pen, double... points) {
        return new Path(through(points), Optional.empty(), Optional.of(pen));
    }

    /** A circle. */
    public static Path circle(double x, double y, double radius, Optional<Ink> fill, Optional<Pen> outline) {
        double out = radius * ROUND;
        return new Path(List.of(
                new Step.Move(x + radius, y),
                new Step.Curve(x + radius, y + out, x + out, y + radius, x, y + radius),
                new Step.Curve(x - out, y + radius, x - radius, y + out, x - radius, y),
                new Step.Curve(x - radius, y - out, x - out, y - radius, x, y - radius),
                new Step.Curve(x + out, y - radius, x + radius, y - out, x + radius, y),
                new Step.Close()), fill, outline);
    }

    private static List<Step> through(double... points) {
        if (points.length < 4 || points.length % 2 != 0) {
            throw new IllegalArgumentException("a path needs at least two points, each with x and y");
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            steps.add(new Step.To(points[i], points[i + 1]));
        }
        return steps;
    }

    /** One step of the pen. */
    public sealed interface Step {
        /** Lift the pen and set it down there. */
        record Move(double x, double y) implements Step {
        }

        /** Draw a straight line there. */
        record To(double x, double y) implements Step {
        }

        /** Draw a cubic curve with two control points there. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {
        }

        /** Draw a straight line back to where the pen was set down. */
        record Close() implements Step {
        }
    }
}
