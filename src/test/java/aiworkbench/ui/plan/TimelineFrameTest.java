package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import aiworkbench.Reliability;
import aiworkbench.edit.PlanEdits;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/**
 * The timeline as it is drawn, with its fonts and insets: whatever the plan, nothing overlaps, leaves the frame or covers the word for
 * today. Today is day 38 of a plan from 5 October 2026.
 */
@ExtendWith(ApplicationExtension.class)
class TimelineFrameTest {

    /** Rounding to whole pixels. */
    private static final double SLACK = 1;

    /** Something drawn. */
    private record Piece(String item, String what, Bounds bounds) {

        boolean meets(Bounds other) {
            return bounds.getMinX() < other.getMaxX() - SLACK && other.getMinX() < bounds.getMaxX() - SLACK
                    && bounds.getMinY() < other.getMaxY() - SLACK && other.getMinY() < bounds.getMaxY() - SLACK;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, Reliability.of(2, 30, 120, 500));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatIsDrawnOverlapsLeavesTheFrameOrCoversToday(long seed, FxRobot robot) {
        var random = new Random(seed);
        int count = seed == 0 ? 300 : random.nextInt(301);
        int percent = List.of(100, 200, 80, 150).get((int) (seed % 4));
        double width = 560 + random.nextInt(1400);
        var plan = PlanEdits.setStart(LocalDate.of(2026, 10, 5).minusDays(random.nextInt(120) - 50L)).step().apply(PlanKit.random(seed, count));
        var chart = new TimelineChart[1];
        robot.interact(() -> chart[0] = drawn(plan, width, percent));
        robot.interact(() -> check(chart[0], count));
    }

    private static TimelineChart drawn(Plan plan, double width, int percent) {
        var editor = PlanKit.editor(PlanKit.session(plan));
        var scene = new Scene(editor.root(), width, 800);
        new Theme(Look.LIGHT, percent).apply(scene);
        for (int i = 0; i < 3; i++) {
            editor.root().applyCss();
            editor.root().layout();
        }
        return ((TimelineView) editor.root().lookup("#plan-timeline")).chart();
    }

    private static void check(TimelineChart chart, int count) {
        assertEquals(count, chart.nodes().size());
        var layout = chart.drawn();
        var frame = new BoundingBox(layout.scale().left(), 0, layout.scale().right() - layout.scale().left(), chart.getHeight());
        var pieces = new ArrayList<Piece>();
        chart.nodes().forEach(node -> pieces.addAll(pieces(chart, node)));
        for (var piece : pieces) {
            var bounds = piece.bounds();
            assertTrue(bounds.getMinX() >= frame.getMinX() - SLACK && bounds.getMaxX() <= frame.getMaxX() + SLACK
                    && bounds.getMinY() >= -SLACK && bounds.getMaxY() <= frame.getMaxY() + SLACK, () -> piece + " leaves " + frame);
        }
        var today = (Label) chart.lookup("#plan-today");
        if (today.isVisible()) {
            var place = in(chart, today);
            pieces.forEach(piece -> assertTrue(!piece.meets(place), () -> piece + " covers today at " + place));
            assertTrue(place.getMinX() >= frame.getMinX() - SLACK && place.getMaxX() <= frame.getMaxX() + SLACK && place.getMaxY() <= frame.getMaxY(), place.toString());
        }
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                var one = pieces.get(i);
                var other = pieces.get(j);
                assertTrue(one.item().equals(other.item()) || !one.meets(other.bounds()), () -> one + " meets " + other);
            }
        }
    }

    /** The bar or the diamonds of an item, and every word of its label. */
    private static List<Piece> pieces(TimelineChart chart, TimelineItem item) {
        var pieces = new ArrayList<Piece>();
        for (var child : item.getChildrenUnmodifiable()) {
            if (child.isVisible() && child != item.label()) {
                pieces.add(new Piece(item.getId(), String.join(" ", child.getStyleClass()), in(chart, child)));
            }
        }
        if (item.label().getWidth() > 0) {
            pieces.add(new Piece(item.getId(), "label", in(chart, item.label())));
            item.label().getChildrenUnmodifiable().stream().filter(Node::isVisible)
                    .forEach(word -> pieces.add(new Piece(item.getId(), String.join(" ", word.getStyleClass()), in(chart, word))));
        }
        return pieces;
    }

    private static Bounds in(TimelineChart chart, Node node) {
        return chart.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
