package aiworkbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.OwnId;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Note;

class SessionTest {

    private static final Canvas CANVAS = CanvasEdits.addNote(Note.of("n", "b", ""), 0).step()
            .apply(Canvas.blank(DocumentId.of(new UUID(1, 1)), "Test"));

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final Session<Canvas> session = new Session<>(CANVAS, () -> now, false);

    private void pass(long millis) {
        now = now.plusMillis(millis);
    }

    private String text() {
        return session.document().notes().getFirst().text();
    }

    @Test
    void quickTypingIsOneStep() {
        for (var text : List.of("a", "ab", "abc")) {
            session.edit(CanvasEdits.write("n", text));
            pass(800);
        }
        session.undo();

        assertSame(CANVAS, session.document());
    }

    @Test
    void aSessionGoesOnUnderAnotherIdWithAllItsSteps() {
        session.edit(CanvasEdits.write("n", "a"));
        session.markSavedNow();
        session.edit(CanvasEdits.write("n", "ab"));
        session.undo();
        var heard = new ArrayList<Change<Canvas>>();
        session.listen(heard::add);
        var own = DocumentId.of(new UUID(2, 2));

        session.made(new OwnId(CANVAS.id(), own)::of);

        assertEquals(1, heard.size());
        assertFalse(session.dirty(), "what was saved is still what is shown");
        session.redo();
        assertEquals("ab", text());
        assertEquals(own, session.document().id());
        session.undo();
        session.undo();
        assertEquals("", text());
        assertEquals(own, session.document().id());
    }

    @Test
    void aPauseStartsANewStep() {
        session.edit(CanvasEdits.write("n", "a"));
        pass(801);
        session.edit(CanvasEdits.write("n", "ab"));
        session.undo();

        assertEquals("a", text());
    }

    @Test
    void leavingAFieldAndSavingStartANewStep() {
        session.edit(CanvasEdits.write("n", "a"));
        session.closeStep();
        session.edit(CanvasEdits.write("n", "ab"));
        session.markSaved(session.document());
        session.edit(CanvasEdits.write("n", "abc"));
        session.undo();
        assertEquals("ab", text());
        assertFalse(session.dirty());
        session.undo();

        assertEquals("a", text());
        assertTrue(session.dirty());
    }

    @Test
    void typingAfterUndoIsAStepOfItsOwn() {
        session.edit(CanvasEdits.write("n", "a"));
        session.undo();
        session.redo();
        session.edit(CanvasEdits.write("n", "ab"));
        session.undo();

        assertEquals("a", text());
    }

    @Test
    void undoingBackToTheSavedDocumentIsClean() {
        session.edit(CanvasEdits.write("n", "a"));
        assertTrue(session.dirty());
        session.undo();

        assertFalse(session.dirty());
    }

    @Test
    void editsWhileSavingStayUnsaved() {
        session.edit(CanvasEdits.write("n", "a"));
        var snapshot = session.document();
        session.edit(CanvasEdits.write("n", "ab"));
        session.markSaved(snapshot);

        assertTrue(session.dirty());
    }

    @Test
    void anEditThatChangesNothingIsDropped() {
        var changes = new ArrayList<Change<Canvas>>();
        session.listen(changes::add);

        assertFalse(session.edit(CanvasEdits.write("n", "")));
        assertEquals(List.of(), changes);
        assertTrue(session.undoable().isEmpty());
    }

    @Test
    void listenersLearnBeforeAfterAndWhatToSelect() {
        var changes = new ArrayList<Change<Canvas>>();
        var stop = session.listen(changes::add);
        session.edit(CanvasEdits.write("n", "a"));
        session.undo();
        stop.run();
        session.redo();

        assertEquals(2, changes.size());
        assertEquals("n", changes.getLast().element());
        assertTrue(changes.getLast().travelled());
        assertSame(CANVAS, changes.getLast().after());
    }

    @Test
    void editsDuringAnAnnouncementFollowItInTheirOrderAndAreAnnouncedThemselves() {
        var seen = new ArrayList<String>();
        var told = new ArrayList<Boolean>();
        session.listen(change -> {
            if (change.travelled()) {
                told.add(session.edit(CanvasEdits.write("n", "b")));
                session.closeStep();
                told.add(session.edit(CanvasEdits.write("n", "c")));
            }
        });
        session.listen(change -> seen.add(change.after().notes().getFirst().text()));
        session.edit(CanvasEdits.write("n", "a"));

        session.undo();

        assertEquals(List.of("a", "", "b", "c"), seen);
        assertEquals(List.of(false, false), told);
        session.undo();
        assertEquals("c", text(), "taking back is answered again, in the same order");
    }

    @Test
    void whatAListenerWroteIsKeptAlsoIfAnotherOneFails() {
        session.listen(change -> {
            if (change.after().notes().getFirst().text().equals("a")) {
                session.edit(CanvasEdits.write("n", "b"));
                throw new IllegalArgumentException("a slip");
            }
        });

        assertThrows(IllegalArgumentException.class, () -> session.edit(CanvasEdits.write("n", "a")));

        assertEquals("b", text());
    }

    @Test
    void listenersThatAnswerEachOtherWithoutEndAreFound() {
        session.listen(_ -> session.edit(CanvasEdits.write("n", text() + "!")));

        assertThrows(IllegalStateException.class, () -> session.edit(CanvasEdits.write("n", "a")));
    }

    @Test
    void nobodyUndoesWhileAChangeIsBeingAnnounced() {
        session.listen(_ -> session.undo());

        assertThrows(IllegalStateException.class, () -> session.edit(CanvasEdits.write("n", "a")));
    }

    @Test
    void typingEndsBeforeAnUndoSoThatItIsWhatIsTakenBack() {
        var typed = new ArrayList<>(List.of("typed"));
        var stop = session.beforeTravel(() -> typed.removeIf(words -> session.edit(CanvasEdits.write("n", words))));
        session.edit(CanvasEdits.write("n", "a"));
        session.closeStep();

        session.undo();
        assertEquals("a", text());
        session.redo();
        assertEquals("typed", text());
        stop.run();
        typed.add("more");
        session.undo();
        assertEquals("a", text());
    }

    @Test
    void aReadOnlySessionTakesNoEdits() {
        var readOnly = new Session<>(CANVAS, () -> now, true);

        assertFalse(readOnly.edit(CanvasEdits.write("n", "a")));
        assertSame(CANVAS, readOnly.document());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void undoingEverythingAndRedoingEverythingMeetTheSameDocuments(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            pass(random.nextInt(2000));
            session.edit(switch (random.nextInt(4)) {
                case 0 -> CanvasEdits.write("n", "text " + random.nextInt(3));
                case 1 -> CanvasEdits.addNote(Note.of("n" + i, "b" + random.nextInt(3), ""), random.nextInt(4));
                case 2 -> CanvasEdits.vote("n", 1);
                default -> CanvasEdits.moveNote("n", "b" + random.nextInt(3), random.nextInt(3));
            });
        }
        var last = session.document();
        while (session.undo()) {
            assertTrue(session.redoable().isPresent());
        }
        assertSame(CANVAS, session.document());
        while (session.redo()) {
            assertTrue(session.undoable().isPresent());
        }
        assertSame(last, session.document());
    }
}
