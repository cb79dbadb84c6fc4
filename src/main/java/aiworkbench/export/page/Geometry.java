package aiworkbench.export.page;

import aiworkbench.export.page.Path.Step;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks as shapes of Java2D, for writers that draw, and what area marks cover. */
public final class Geometry {

    private Geometry() {
    }

    /** The shape of a box, with its round corners. */
    public static Shape shape(Box box) {
        Area area = box.area();
        double corner = Math.min(box.radius() * 2, Math.min(area.width(), area.height()));
        return corner > 0
                ? new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), corner, corner)
                : new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
    }

    /** The shape of a line. */
    public static Shape shape(Line line) {
        return new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
    }

    /** The shape of a path. */
    public static Shape shape(Path path) {
        Path2D shape = new Path2D.Double();
        for (Step step : path.steps()) {
            switch (step) {
                case Step.Move(double x, double y) -> shape.moveTo(x, y);
                case Step.To(double x, double y) -> shape.lineTo(x, y);
                case Step.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    shape.curveTo(x1, y1, x2, y2, x, y);
                case Step.Close() -> shape.closePath();
            }
        }
        return shape;
    }

    /** The smallest area around everything visible in some content; empty if nothing is visible. */
    public static Optional<Area> bounds(Content content) {
        return areas(content).reduce(Geometry::union);
    }

    private static Stream<Area> areas(Content content) {
        return switch (content) {
            case Group group -> group.content().stream().flatMap(Geometry::areas);
            case TextRun run -> Stream.of(new Area(run.x(), run.baseline() - run.size(), Math.max(0, run.width()),
                    run.size() * 1.25));
            case Missing missing -> Stream.of(missing.frame());
            case Box box -> Stream.of(box.area());
            case Line line -> Stream.of(area(shape(line)));
            case Path path -> Stream.of(area(shape(path)));
            case Link _, Anchor _ -> Stream.empty();
        };
    }

    private static Area area(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        return new Area(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Area union(Area one, Area other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Area(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }
}
