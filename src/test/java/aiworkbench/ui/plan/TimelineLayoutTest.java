package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import aiworkbench.Reliability;
import aiworkbench.export.timeline.TimelineBox.Side;
import aiworkbench.export.timeline.TimelineBox;
import aiworkbench.export.timeline.TimelineLayout;
import aiworkbench.export.timeline.TimelineScale;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

class TimelineLayoutTest {

    private static final double EM = 13;

    private static double wide(PlanItem item) {
        return item.title().length() * 6.5;
    }

    private static TimelineLayout layout(Plan plan, double width) {
        return TimelineLayout.of(plan, TimelineLayoutTest::wide, TimelineScale.of(width, EM));
    }

    static LongStream seeds() {
        return LongStream.range(0, Reliability.of(60, 500, 2000, 10_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOverlapsAndNothingLeavesTheFrame(long seed) {
        var random = new Random(seed);
        double width = 300 + random.nextInt(1400);
        var layout = layout(PlanKit.random(seed, random.nextInt(301)), width);
        var boxes = layout.boxes();
        for (var box : boxes) {
            assertTrue(box.fromX() >= layout.scale().left() - 0.01 && box.toX() <= layout.scale().right() + 0.01, () -> "leaves the frame: " + box);
            var lane = layout.lanes().stream().filter(l -> l.focus().equals(box.lane())).findFirst().orElseThrow();
            assertTrue(box.y() >= lane.y() && box.y() + box.height() <= lane.y() + lane.height(), () -> "leaves its lane: " + box);
            assertTrue(apart(box), () -> "label on its own bar: " + box);
        }
        for (int i = 0; i < boxes.size(); i++) {
            var one = boxes.get(i);
            for (var other : boxes.subList(i + 1, boxes.size())) {
                assertFalse(overlap(one, other), () -> one + " meets " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyItemIsShown(long seed) {
        var plan = PlanKit.random(seed, 120);
        assertEquals(plan.items().stream().map(PlanItem::id).sorted().toList(),
                layout(plan, 800).boxes().stream().map(TimelineBox::id).sorted().toList());
    }

    @Test
    void labelGoesInsideThenRightThenLeft() {
        var plan = PlanKit.with(PlanKit.empty(), List.of(
                PlanKit.item("long", ItemKind.TASK, "strategy", 10, 60),
                PlanKit.item("short", ItemKind.TASK, "ethics", 10, 11),
                PlanKit.item("edge", ItemKind.MILESTONE, "execution", 89, 89)));
        var layout = layout(plan, 880);
        assertEquals(List.of(Side.INSIDE, Side.RIGHT, Side.LEFT), List.of(side(layout, "long"), side(layout, "short"), side(layout, "edge")));
    }

    @Test
    void lanesGrowWithTheirItems() {
        var plan = PlanKit.with(PlanKit.empty(), List.of(
                PlanKit.item("a", ItemKind.TASK, "strategy", 10, 40), PlanKit.item("b", ItemKind.TASK, "strategy", 20, 50),
                PlanKit.item("c", ItemKind.TASK, "strategy", 30, 60), PlanKit.item("d", ItemKind.TASK, "ethics", 60, 80)));
        var lanes = layout(plan, 880).lanes();
        assertTrue(height(lanes, "strategy") > height(lanes, "ethics"));
        assertEquals(height(lanes, "ethics"), height(lanes, "leadership"), "an empty lane still has room for its name");
    }

    @Test
    void itemsOutsideOfThePlanStandAtTheEdgeWithAMark() {
        var plan = PlanKit.with(PlanKit.empty(), List.of(
                PlanKit.item("early", ItemKind.TASK, "strategy", -20, -10), PlanKit.item("late", ItemKind.MILESTONE, "ethics", 120, 120)));
        var layout = layout(plan, 880);
        var early = PlanKit.box(layout, "early").orElseThrow();
        var late = PlanKit.box(layout, "late").orElseThrow();
        assertTrue(early.before() && !early.beyond());
        assertEquals(layout.scale().left(), early.x(), 0.01);
        assertTrue(late.beyond() && !late.before());
        assertEquals(layout.scale().right(), late.right(), 0.01);
    }

    @Test
    void reviewsAreRepeatedDiamonds() {
        var layout = layout(PlanKit.sample(), 880);
        assertEquals(8, PlanKit.box(layout, "P09").orElseThrow().diamonds().size());
        assertEquals(3, PlanKit.box(layout, "P18").orElseThrow().diamonds().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void elbowsRunPastBarsAndLabels(long seed) {
        var layout = layout(PlanKit.random(seed, 24), 1400);
        for (var elbow : layout.elbows()) {
            var points = elbow.points();
            for (int i = 2; i + 3 < points.size(); i += 2) {
                double left = Math.min(points.get(i), points.get(i + 2));
                double right = Math.max(points.get(i), points.get(i + 2));
                double top = Math.min(points.get(i + 1), points.get(i + 3));
                double bottom = Math.max(points.get(i + 1), points.get(i + 3));
                for (var box : layout.boxes()) {
                    boolean beside = box.id().equals(elbow.from()) || box.id().equals(elbow.to()) || box.y() >= bottom || box.y() + box.height() <= top || right <= left && box.diamonds().size() > 1
                            || (right <= box.x() || left >= box.right()) && (right <= box.label().x() || left >= box.label().right());
                    assertTrue(beside, () -> elbow + " runs through " + box);
                }
            }
        }
    }

    @Test
    void anElbowSaysWhenADependencyIsBroken() {
        var plan = PlanKit.with(PlanKit.empty(), List.of(
                PlanKit.item("a", ItemKind.TASK, "strategy", 10, 20), PlanKit.item("kept", ItemKind.TASK, "strategy", 21, 30, "a"),
                PlanKit.item("broken", ItemKind.TASK, "ethics", 20, 30, "a"), PlanKit.item("lost", ItemKind.TASK, "ethics", 20, 30, "nobody")));
        var elbows = layout(plan, 880).elbows();
        assertEquals(List.of("kept:false", "broken:true"), elbows.stream().map(e -> e.to() + ":" + e.broken()).toList());
    }

    @Test
    void aPlaceIsTheDayItShows() {
        var scale = TimelineScale.of(880, EM);
        for (int day = 1; day <= 90; day++) {
            assertEquals(day, scale.day(scale.middle(day)));
        }
    }

    private static Side side(TimelineLayout layout, String id) {
        return PlanKit.box(layout, id).orElseThrow().label().side();
    }

    private static double height(List<TimelineLayout.Lane> lanes, String focus) {
        return lanes.stream().filter(lane -> lane.focus().equals(focus)).findFirst().orElseThrow().height();
    }

    private static boolean overlap(TimelineBox one, TimelineBox other) {
        return one.fromX() < other.toX() - 0.01 && other.fromX() < one.toX() - 0.01
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    private static boolean apart(TimelineBox box) {
        return switch (box.label().side()) {
            case INSIDE -> box.label().x() >= box.x() && box.label().right() <= box.right() + 0.01;
            case RIGHT -> box.label().x() >= box.right() - 0.01;
            case LEFT -> box.label().right() <= box.x() + 0.01;
            case BETWEEN -> box.label().x() > box.diamonds().get(0) && box.label().right() < box.diamonds().get(1);
        };
    }
}
