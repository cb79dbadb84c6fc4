package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;
import aiworkbench.model.Note;

class WalkTest {

    private final Board board = board("user-problem:a", "user-problem:b", "ai-approach:c", "evaluation-metric:d", "evaluation-metric:e");

    @Test
    void downWalksTheNotesAndThenTheBlockBelow() {
        assertEquals(new Spot("user-problem", "a"), Walk.go(board, Spot.block("user-problem"), Way.DOWN));
        assertEquals(new Spot("user-problem", "b"), Walk.go(board, new Spot("user-problem", "a"), Way.DOWN));
        assertEquals(Spot.block("evaluation-metric"), Walk.go(board, new Spot("user-problem", "b"), Way.DOWN));
        assertEquals(new Spot("evaluation-metric", "e"), Walk.go(board, new Spot("evaluation-metric", "e"), Way.DOWN));
    }

    @Test
    void upLeavesThroughTheBlockIntoTheLastNoteAbove() {
        assertEquals(Spot.block("evaluation-metric"), Walk.go(board, new Spot("evaluation-metric", "d"), Way.UP));
        assertEquals(new Spot("user-problem", "b"), Walk.go(board, Spot.block("evaluation-metric"), Way.UP));
        assertEquals(Spot.block("user-problem"), Walk.go(board, Spot.block("user-problem"), Way.UP));
    }

    @Test
    void sidewaysKeepsTheHeightAsFarAsItCan() {
        assertEquals(new Spot("ai-approach", "c"), Walk.go(board, new Spot("user-problem", "b"), Way.RIGHT));
        assertEquals(Spot.block("data-source"), Walk.go(board, new Spot("ai-approach", "c"), Way.RIGHT));
        assertEquals(Spot.block("evaluation-metric"), Walk.go(board, Spot.block("data-source"), Way.RIGHT), "the row goes on below");
    }

    @Test
    void aPushMovesOnePlaceAndThenIntoTheNextBlock() {
        assertEquals(Optional.of(new Walk.Landing("user-problem", 1)), Walk.push(board, List.of("a"), Way.DOWN));
        assertEquals(Optional.of(new Walk.Landing("evaluation-metric", 0)), Walk.push(board, List.of("b"), Way.DOWN));
        assertEquals(Optional.of(new Walk.Landing("user-problem", 2)), Walk.push(board, List.of("d"), Way.UP));
        assertEquals(Optional.of(new Walk.Landing("ai-approach", 1)), Walk.push(board, List.of("b"), Way.RIGHT));
        assertEquals(Optional.empty(), Walk.push(board, List.of("e"), Way.DOWN));
        assertEquals(Optional.empty(), Walk.push(board, List.of("a"), Way.FIRST));
    }

    @Test
    void afterARemovalComesTheNextNoteThenTheOneBeforeThenTheBlock() {
        var from = new Spot("user-problem", "a");
        assertEquals(new Spot("user-problem", "b"), Walk.afterRemoval(board, Set.of("a"), from));
        assertEquals(new Spot("user-problem", "a"), Walk.afterRemoval(board, Set.of("b"), new Spot("user-problem", "b")));
        assertEquals(Spot.block("user-problem"), Walk.afterRemoval(board, Set.of("a", "b"), from));
    }

    @Test
    void aDropLandsBetweenTheMiddlesOfTheNotes() {
        assertEquals(0, Walk.dropPlace(List.of(), 50));
        assertEquals(0, Walk.dropPlace(List.of(10.0, 30.0), 9));
        assertEquals(1, Walk.dropPlace(List.of(10.0, 30.0), 11));
        assertEquals(2, Walk.dropPlace(List.of(10.0, 30.0), 99));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyBlockOfEveryLayoutIsReachedByArrowKeys(Layout layout) {
        var blocks = Board.of(canvas(), layout);
        var seen = new HashSet<String>();
        for (var start : blocks.lanes()) {
            for (var way : Way.values()) {
                seen.add(Walk.go(blocks, Spot.block(start.id()), way).block());
            }
        }
        assertEquals(blocks.lanes().stream().map(Board.Lane::id).collect(Collectors.toSet()), seen);
    }

    static List<Layout> layouts() {
        return Catalogue.layouts();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void walkingAndPushingNeverLosesTheNote(long seed) {
        var random = new Random(seed);
        var canvas = canvas("user-problem:a", "user-problem:b", "ai-approach:c", "gone:d", "data-source:e");
        var layout = Catalogue.layoutOf(canvas);
        var spot = new Spot("user-problem", "a");
        for (int i = 0; i < 300; i++) {
            var way = Way.values()[random.nextInt(Way.values().length)];
            var now = Board.of(canvas, layout);
            if (spot.onNote() && random.nextBoolean()) {
                var landing = Walk.push(now, List.of(spot.note()), way);
                if (landing.isPresent()) {
                    canvas = CanvasEdits.moveNotes(List.of(spot.note()), landing.get().block(), landing.get().place()).step().apply(canvas);
                    var after = Board.of(canvas, layout).find(spot.note()).orElseThrow();
                    var lane = Board.of(canvas, layout).lane(after.block()).orElseThrow();
                    assertEquals(landing.get(), new Walk.Landing(after.block(), lane.placeOf(after.note())));
                    spot = after;
                }
            } else {
                spot = Walk.go(now, spot, way);
            }
            assertEquals(Optional.of(spot), Board.of(canvas, layout).nearest(spot));
            assertEquals(5, canvas.notes().size());
        }
    }

    @Test
    void selectionsExtendInReadingOrderAndShrinkWithTheBoard() {
        var one = NoteSelection.of(new Spot("user-problem", "b"));
        var range = one.extend(board, new Spot("evaluation-metric", "d"));
        assertEquals(Set.of("b", "c", "d"), range.notes());
        assertEquals(Set.of("b", "c"), range.extend(board, new Spot("ai-approach", "c")).notes(), "from the same anchor");
        assertEquals(Set.of("b"), range.toggle(new Spot("ai-approach", "c")).toggle(new Spot("evaluation-metric", "d")).notes());
        assertEquals(Set.of("d"), range.within(board("evaluation-metric:d")).notes());
        assertEquals(Set.of("a", "b"), one.all(board).notes());
    }

    @Test
    void pastedLinesLoseTheirMarksAndBlankLines() {
        assertEquals(List.of("one", "two", "three", "4 teams", "-5 degrees"),
                PastedText.lines("• one\n\n  2) two\r\n– three\n4 teams\n-5 degrees"));
    }

    private static Board board(String... notes) {
        return Board.of(canvas(notes), Catalogue.aiProductCanvas());
    }

    private static Canvas canvas(String... notes) {
        return CanvasEdits.NOTES.set(CanvasSamples.empty(), IntStream.range(0, notes.length)
                .mapToObj(i -> notes[i].split(":")).map(parts -> Note.of(parts[1], parts[0], "text " + parts[1])).toList());
    }
}
