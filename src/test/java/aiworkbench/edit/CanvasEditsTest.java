package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;

class CanvasEditsTest {

    private static final DocumentId ID = DocumentId.of(new UUID(1, 2));

    private static Canvas canvas(String... blockAndIds) {
        var canvas = Canvas.blank(ID, "Test");
        for (var pair : blockAndIds) {
            var parts = pair.split(":");
            canvas = CanvasEdits.addNote(Note.of(parts[1], parts[0], "text of " + parts[1]), -1).step().apply(canvas);
        }
        return canvas;
    }

    private static List<String> ids(Canvas canvas, String block) {
        return CanvasEdits.notes(canvas, block).stream().map(Note::id).toList();
    }

    @Test
    void aNoteLandsAtItsPlaceInItsBlock() {
        var canvas = canvas("a:1", "b:2", "a:3");

        assertEquals(List.of("1", "new", "3"), ids(CanvasEdits.addNote(Note.of("new", "a", ""), 1).step().apply(canvas), "a"));
        assertEquals(List.of("1", "3", "new"), ids(CanvasEdits.addNote(Note.of("new", "a", ""), 99).step().apply(canvas), "a"));
        assertEquals(List.of("2"), ids(CanvasEdits.addNote(Note.of("new", "a", ""), 0).step().apply(canvas), "b"));
    }

    @Test
    void movingANoteKeepsTheOthersInOrder() {
        var moved = CanvasEdits.moveNote("1", "b", 1).step().apply(canvas("a:1", "b:2", "a:3", "b:4"));

        assertEquals(List.of("3"), ids(moved, "a"));
        assertEquals(List.of("2", "1", "4"), ids(moved, "b"));
    }

    @Test
    void anEditThatChangesNothingReturnsTheSameInstance() {
        var canvas = canvas("a:1", "a:2");

        assertSame(canvas, CanvasEdits.moveNote("1", "a", 0).step().apply(canvas));
        assertSame(canvas, CanvasEdits.write("1", "text of 1").step().apply(canvas));
        assertSame(canvas, CanvasEdits.removeNotes(List.of("none")).step().apply(canvas));
        assertSame(canvas, CanvasEdits.vote("1", -1).step().apply(canvas));
        assertSame(canvas, CanvasEdits.write("none", "text").step().apply(canvas));
        assertSame(canvas, CanvasEdits.colour(List.of("1"), NoteColour.AUTO).step().apply(canvas));
    }

    @Test
    void writingANoteTakesItsTemplateMarkAway() {
        var template = new Note("1", "a", "old", NoteColour.AUTO, Evidence.NONE, "", Optional.empty(), "", 0, "",
                List.of(), List.of(), true, Map.of());
        var canvas = CanvasEdits.addNote(template, 0).step().apply(Canvas.blank(ID, ""));

        assertFalse(CanvasEdits.note("1").get(CanvasEdits.write("1", "new").step().apply(canvas)).fromTemplate());
        assertTrue(CanvasEdits.note("1").get(CanvasEdits.vote("1", 1).step().apply(canvas)).fromTemplate());
    }

    @Test
    void untouchedNotesStayTheSameInstances() {
        var canvas = canvas("a:1", "a:2");
        var written = CanvasEdits.write("1", "other").step().apply(canvas);

        assertSame(canvas.notes().get(1), written.notes().get(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomMovesNeverLoseOrDoubleANote(long seed) {
        var random = new Random(seed);
        var canvas = canvas("a:1", "a:2", "b:3", "c:4", "c:5", "c:6");
        for (int i = 0; i < 200; i++) {
            String id = String.valueOf(1 + random.nextInt(6));
            String block = List.of("a", "b", "c").get(random.nextInt(3));
            int place = random.nextInt(7) - 1;
            var next = CanvasEdits.moveNote(id, block, place).step().apply(canvas);
            var others = new ArrayList<>(ids(canvas, block));
            others.remove(id);
            others.add(place < 0 || place > others.size() ? others.size() : place, id);
            assertEquals(others, ids(next, block), "seed " + seed + ", move " + i);
            canvas = next;
        }
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), canvas.notes().stream().map(Note::id).sorted().toList());
    }

    @Test
    void aLinkSurvivesEveryOtherChange() {
        Lens<Note, List<Link>> links = Lens.field(Note.class, "links");
        var canvas = CanvasEdits.note("1").then(links).set(canvas("a:1"), List.of(Link.to(ID, "R1")));

        assertEquals(canvas.notes().getFirst().links(),
                CanvasEdits.note("1").get(CanvasEdits.moveNote("1", "b", 0).step().apply(canvas)).links());
    }

    @Test
    void severalNotesMoveTogetherInTheirOrder() {
        var canvas = canvas("a:1", "a:2", "b:3", "a:4");

        assertEquals(List.of("1", "4", "3"), ids(CanvasEdits.moveNotes(List.of("4", "1"), "b", 0).step().apply(canvas), "b"));
        assertEquals(List.of("2", "1", "4"), ids(CanvasEdits.moveNotes(List.of("1", "4"), "a", 1).step().apply(canvas), "a"));
        assertSame(canvas, CanvasEdits.moveNotes(List.of("1", "2"), "a", 0).step().apply(canvas));
    }

    @Test
    void severalNewNotesStandOneAfterTheOther() {
        var notes = List.of(Note.of("x", "a", "x"), Note.of("y", "a", "y"));

        assertEquals(List.of("1", "x", "y", "2"), ids(CanvasEdits.addNotes(notes, 1).step().apply(canvas("a:1", "a:2")), "a"));
        assertEquals(List.of("1", "2", "x", "y"), ids(CanvasEdits.addNotes(notes, Integer.MAX_VALUE).step().apply(canvas("a:1", "a:2")), "a"));
    }

    @Test
    void votesOfSeveralNotesChangeInOneStepAndACopyStartsWithNone() {
        var voted = CanvasEdits.vote(List.of("1", "2"), 1).step().apply(canvas("a:1", "a:2", "a:3"));

        assertEquals(List.of(1, 1, 0), voted.notes().stream().map(Note::votes).toList());
        assertEquals(Note.of("copy", "a", "text of 1"), CanvasEdits.copy(voted.notes().getFirst(), "copy"));
    }
}
