package aiworkbench.export.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.export.timeline.TimelineBox.Label;
import aiworkbench.export.timeline.TimelineBox.Side;

/**
 * Where everything of a plan lies on the timeline. Nothing overlaps: a lane has as many rows as it needs.
 *
 * @param lanes from top to bottom
 * @param boxes in reading order: lane by lane, in each by first day
 */
public record TimelineLayout(TimelineScale scale, List<Lane> lanes, List<TimelineBox> boxes, List<Elbow> elbows) {

    /**
     * The strip of a focus area.
     *
     * @param focus id of the focus area, or empty for items without one
     */
    public record Lane(String focus, double y, double height) {}

    /**
     * A line from an item to one that waits for it. It runs between rows, past bars, diamonds and labels.
     *
     * @param broken true if the second starts before the first ends
     * @param points x and y of the corners, in turn; the last one is on the edge of the second item
     */
    public record Elbow(String from, String to, boolean broken, List<Double> points) {

        /** The corners of the arrow head, x and y in turn: up or down at the end of the line. */
        public List<Double> tip(double length) {
            double x = points.get(points.size() - 2);
            double y = points.getLast();
            double back = y - Math.signum(y - points.get(points.size() - 3)) * length;
            return List.of(x, y, x - length * 0.6, back, x + length * 0.6, back);
        }
    }

    /**
     * Lays out a plan.
     *
     * @param labelWidth how wide the label of an item is when written in full
     */
    public static TimelineLayout of(Plan plan, ToDoubleFunction<PlanItem> labelWidth, TimelineScale scale) {
        var packed = pack(plan, labelWidth, scale);
        return new TimelineLayout(scale, packed.lanes(), packed.boxes(), new ElbowRoutes(plan, packed.boxes(), scale).elbows());
    }

    /** How high the layout of a plan is, without working out where its lines run. */
    public static double height(Plan plan, ToDoubleFunction<PlanItem> labelWidth, TimelineScale scale) {
        return bottom(pack(plan, labelWidth, scale).lanes());
    }

    private record Packed(List<Lane> lanes, List<TimelineBox> boxes) {}

    private static Packed pack(Plan plan, ToDoubleFunction<PlanItem> labelWidth, TimelineScale scale) {
        var lanes = new ArrayList<Lane>();
        var boxes = new ArrayList<TimelineBox>();
        double y = 0;
        for (var focus : PlanFacts.lanes(plan)) {
            var packer = new Packer(scale, focus, y);
            PlanFacts.lane(plan, focus).forEach(item -> boxes.add(packer.place(item, labelWidth.applyAsDouble(item))));
            lanes.add(new Lane(focus, y, packer.height()));
            y += packer.height();
        }
        return new Packed(List.copyOf(lanes), List.copyOf(boxes));
    }

    public double height() {
        return bottom(lanes);
    }

    private static double bottom(List<Lane> lanes) {
        return lanes.getLast().y() + lanes.getLast().height();
    }

    /** The lane at a height; the nearest one above or below the frame. */
    public Lane laneAt(double y) {
        return lanes.stream().filter(lane -> y < lane.y() + lane.height()).findFirst().orElse(lanes.getLast());
    }

    /** Fills the rows of one lane. */
    private static final class Packer {

        private final TimelineScale scale;
        private final String focus;
        private final double top;
        private final List<List<TimelineBox>> rows = new ArrayList<>();

        Packer(TimelineScale scale, String focus, double top) {
            this.scale = scale;
            this.focus = focus;
            this.top = top;
        }

        double height() {
            int count = Math.max(1, rows.size());
            return Math.max(scale.lowestLane(), scale.lanePadding() * 2 + (count - 1) * scale.rowHeight() + scale.barHeight());
        }

        TimelineBox place(PlanItem item, double labelWidth) {
            var box = box(item, labelWidth);
            int row = 0;
            while (row < rows.size() && rows.get(row).stream().anyMatch(other -> meets(box, other))) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            var placed = new TimelineBox(box.id(), focus, row, box.x(), top + scale.lanePadding() + row * scale.rowHeight(),
                    box.width(), box.height(), box.diamonds(), box.label(), box.before(), box.beyond());
            rows.get(row).add(placed);
            return placed;
        }

        private boolean meets(TimelineBox one, TimelineBox other) {
            return one.fromX() < other.toX() + scale.gap() && other.fromX() < one.toX() + scale.gap();
        }

        private TimelineBox box(PlanItem item, double labelWidth) {
            int first = PlanFacts.first(item);
            int last = PlanFacts.last(item);
            var days = switch (item.kind()) {
                case REVIEW -> PlanFacts.meetingDays(item);
                case MILESTONE -> List.of(first);
                case TASK, EXPERIMENT -> List.<Integer>of();
            };
            var diamonds = days.stream().map(day -> Math.clamp(scale.middle(day),
                    scale.left() + scale.diamond() / 2, scale.right() - scale.diamond() / 2)).toList();
            boolean bar = diamonds.isEmpty();
            double x = bar ? Math.min(scale.start(first), scale.right() - scale.narrowestBar()) : diamonds.getFirst() - scale.diamond() / 2;
            double right = bar ? Math.max(scale.end(last), x + scale.narrowestBar()) : diamonds.getLast() + scale.diamond() / 2;
            var label = bar && labelWidth + 2 * scale.gap() <= right - x
                    ? new Label(Side.INSIDE, x + scale.gap(), labelWidth)
                    : outside(x, right, diamonds, labelWidth);
            boolean before = bar ? first < 1 : days.getFirst() < 1;
            boolean beyond = bar ? last > Plan.DAYS : days.getLast() > Plan.DAYS;
            return new TimelineBox(item.id(), focus, 0, x, 0, right - x, scale.barHeight(), diamonds, label, before, beyond);
        }

        /** Right of it, or in the first gap between diamonds, or left of it; where nothing has room, shortened on the wider side. */
        private Label outside(double x, double right, List<Double> diamonds, double wanted) {
            double roomRight = scale.right() - right - 2 * scale.gap();
            double roomLeft = x - scale.left() - 2 * scale.gap();
            double roomBetween = diamonds.size() < 2 ? 0 : diamonds.get(1) - diamonds.get(0) - scale.diamond() - 2 * scale.gap();
            if (wanted <= roomBetween) {
                return new Label(Side.BETWEEN, diamonds.getFirst() + scale.diamond() / 2 + scale.gap(), wanted);
            }
            double longest = Math.min(wanted, Math.max((scale.right() - scale.left()) / 2, scale.em() * 26));
            double inside = diamonds.isEmpty() ? right - x - 2 * scale.gap() : 0;
            if (longest > roomRight && longest > roomLeft && inside >= Math.max(roomRight, roomLeft)) {
                return new Label(Side.INSIDE, x + scale.gap(), Math.max(0, inside));
            }
            if (longest <= roomRight || roomRight >= roomLeft) {
                return new Label(Side.RIGHT, right + Math.min(scale.gap(), Math.max(0, scale.right() - right)), Math.clamp(roomRight, 0, longest));
            }
            double width = Math.clamp(roomLeft, 0, longest);
            return new Label(Side.LEFT, x - scale.gap() - width, width);
        }
    }
}
