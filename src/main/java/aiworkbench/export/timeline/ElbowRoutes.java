package aiworkbench.export.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.export.timeline.TimelineLayout.Elbow;

/**
 * Leads the lines of dependencies past everything else: along the gaps between rows, and through the rows where nothing stands.
 * A line leaves an item above or below its end, and enters one above or below its start, so that no label beside it is touched.
 */
final class ElbowRoutes {

    /** Lines of different items in one gap run side by side in so many tracks. */
    private static final int TRACKS = 3;

    private final Plan plan;
    private final TimelineScale scale;
    private final List<TimelineBox> boxes;
    private final Map<String, TimelineBox> byId = new HashMap<>();
    private final List<Block> blocks;
    /** The rows by their top, the upper first. */
    private final NavigableMap<Double, Row> rows = new TreeMap<>();
    private final double gap;
    private final double clear;

    ElbowRoutes(Plan plan, List<TimelineBox> boxes, TimelineScale scale) {
        this.plan = plan;
        this.boxes = boxes;
        this.scale = scale;
        this.gap = scale.rowHeight() - scale.barHeight();
        this.clear = scale.gap() / 2;
        boxes.forEach(box -> byId.put(box.id(), box));
        this.blocks = boxes.stream().flatMap(this::blocks).toList();
        Map<Double, Double> bottoms = new HashMap<>();
        boxes.forEach(box -> bottoms.merge(box.y(), box.y() + box.height(), Math::max));
        blocks.stream().collect(Collectors.groupingBy(Block::row)).forEach((top, each) -> rows.put(top, Row.of(top, bottoms.get(top), each)));
    }

    /** What a line may not run through in a row, with the room it keeps from it. */
    private record Block(double row, double from, double to) {

        boolean within(double firstRow, double lastRow) {
            return row >= firstRow && row <= lastRow;
        }
    }

    /**
     * A row with its blocks, and the stretches they fill together: where each begins and ends, from left to right. In plain numbers, because
     * places are asked for by the thousand while somebody drags an item.
     */
    private record Row(double top, double bottom, List<Block> each, double[] from, double[] to) {

        static Row of(double top, double bottom, List<Block> each) {
            var from = new double[each.size()];
            var to = new double[each.size()];
            int count = 0;
            for (var block : each.stream().sorted(Comparator.comparingDouble(Block::from)).toList()) {
                if (count > 0 && block.from() < to[count - 1]) {
                    to[count - 1] = Math.max(to[count - 1], block.to());
                } else {
                    from[count] = block.from();
                    to[count++] = block.to();
                }
            }
            return new Row(top, bottom, each, Arrays.copyOf(from, count), Arrays.copyOf(to, count));
        }

        /** Whether something fills a place; the very edges are free. */
        boolean holds(double x) {
            int found = Arrays.binarySearch(from, x);
            int last = (found < 0 ? -found - 1 : found) - 1;
            return last >= 0 && x < to[last];
        }
    }

    /** One line for each dependency between two items of the plan. */
    List<Elbow> elbows() {
        Map<String, PlanItem> items = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        plan.items().forEach(item -> {
            items.putIfAbsent(item.id(), item);
            places.putIfAbsent(item.id(), places.size());
        });
        var elbows = new ArrayList<Elbow>();
        for (var item : plan.items()) {
            for (var before : item.after()) {
                var other = items.get(before);
                if (other != null && other != item) {
                    elbows.add(new Elbow(before, item.id(), PlanFacts.broken(other, item),
                            route(byId.get(before), byId.get(item.id()), places.get(before) % TRACKS - 1)));
                }
            }
        }
        return List.copyOf(elbows);
    }

    /** Out of one box, along the gap beside it, through the rows, along the gap beside the other box, into that box. */
    private List<Double> route(TimelineBox from, TimelineBox to, int track) {
        boolean down = to.y() >= from.y();
        boolean intoTop = down && to.y() > from.y();
        double aside = track * gap / (TRACKS + 1);
        double leaving = (down ? from.y() + from.height() + gap / 2 : from.y() - gap / 2) + aside;
        double entering = (intoTop ? to.y() - gap / 2 : to.y() + to.height() + gap / 2) + aside;
        double out = out(from);
        double in = in(to);
        var rows = rows(Math.min(leaving, entering), Math.max(leaving, entering), down);
        var points = new ArrayList<Double>();
        corner(points, out, edge(from, down));
        corner(points, out, leaving);
        var straight = rows.isEmpty() ? OptionalDouble.of(in) : free(out, in, rows, track);
        if (straight.isPresent()) {
            corner(points, straight.getAsDouble(), leaving);
            corner(points, straight.getAsDouble(), entering);
        } else {
            stepwise(points, in, rows, down, aside, track);
            corner(points, points.get(points.size() - 2), entering);
        }
        corner(points, in, entering);
        corner(points, in, edge(to, !intoTop));
        return List.copyOf(points);
    }

    private static void corner(List<Double> points, double x, double y) {
        int size = points.size();
        if (size < 2 || points.get(size - 2) != x || points.get(size - 1) != y) {
            points.add(x);
            points.add(y);
        }
    }

    private double inset(TimelineBox box) {
        return Math.min(box.width() / 2, scale.em() * 0.6);
    }

    private double out(TimelineBox box) {
        return box.diamonds().isEmpty() ? box.right() - inset(box) : box.diamonds().getLast();
    }

    private double in(TimelineBox box) {
        return box.diamonds().isEmpty() ? box.x() + inset(box) : box.diamonds().getFirst();
    }

    private double edge(TimelineBox box, boolean bottom) {
        double half = box.diamonds().isEmpty() ? box.height() / 2 : scale.diamond() / 2;
        return box.middle() + (bottom ? half : -half);
    }

    /** The rows between two heights, in the order in which a line comes to them. */
    private List<Row> rows(double top, double bottom, boolean down) {
        var between = rows.headMap(bottom, false).values().stream().filter(row -> row.bottom() > top).toList();
        return down ? between : between.reversed();
    }

    /** From row to row, each where it is free, where no straight line comes through. */
    private void stepwise(List<Double> points, double in, List<Row> rows, boolean down, double aside, int track) {
        for (var row : rows) {
            double x = points.get(points.size() - 2);
            double before = (down ? row.top() - gap / 2 : row.top() + scale.barHeight() + gap / 2) + aside;
            corner(points, x, before);
            corner(points, free(x, in, List.of(row), track).orElse(x), before);
        }
    }

    /** The place with the shortest way at which a line through rows touches no block of them. */
    private OptionalDouble free(double out, double in, List<Row> rows, int track) {
        if (open(in, rows) || open(out, rows)) {
            return OptionalDouble.of(open(in, rows) ? in : out);
        }
        double beside = track * clear / 2;
        double first = Math.min(rows.getFirst().top(), rows.getLast().top());
        double last = Math.max(rows.getFirst().top(), rows.getLast().top());
        var best = OptionalDouble.empty();
        double shortest = Double.MAX_VALUE;
        // In reading order: of several places that are as near, the first block's is taken. Whether a place is free is asked last, as it takes longest.
        for (var block : rows.size() == 1 ? rows.getFirst().each() : blocks) {
            for (int side = 0; side < 2 && block.within(first, last); side++) {
                double x = (side == 0 ? block.from() - clear : block.to() + clear) + beside;
                double way = Math.abs(x - out) + Math.abs(x - in);
                if (way < shortest && open(x, rows)) {
                    best = OptionalDouble.of(x);
                    shortest = way;
                }
            }
        }
        return best;
    }

    private boolean open(double x, List<Row> rows) {
        if (x <= scale.left() || x >= scale.right()) {
            return false;
        }
        for (var row : rows) {
            if (row.holds(x)) {
                return false;
            }
        }
        return true;
    }

    private Stream<Block> blocks(TimelineBox box) {
        var drawn = box.diamonds().isEmpty() ? Stream.of(block(box, box.x(), box.right()))
                : box.diamonds().stream().map(middle -> block(box, middle - scale.diamond() / 2, middle + scale.diamond() / 2));
        return Stream.concat(drawn, Stream.of(block(box, box.label().x(), box.label().right())));
    }

    private Block block(TimelineBox box, double from, double to) {
        return new Block(box.y(), from - clear, to + clear);
    }
}
