package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import aiworkbench.RandomDocuments;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.storage.JsonFormat;

class OwnIdTest {

    private static final DocumentId OLD = DocumentId.of(new UUID(1, 1));
    private static final DocumentId OWN = DocumentId.of(new UUID(2, 2));
    private static final Link INSIDE = new Link(OLD, "n", Map.of());
    private static final Link BEYOND = new Link(DocumentId.of(new UUID(3, 3)), "r", Map.of());

    private final OwnId own = new OwnId(OLD, OWN);

    private static Canvas canvas(Note... notes) {
        var canvas = Canvas.blank(OLD, "Test");
        for (var note : notes) {
            canvas = CanvasEdits.addNote(note, 0).step().apply(canvas);
        }
        return canvas;
    }

    private static Note note(String id, Link... links) {
        return Lens.<Note, List<Link>>field(Note.class, "links").set(Note.of(id, "b", "text"), List.of(links));
    }

    @Test
    void aCopyHasAnIdOfItsOwnAndLinksToItself() {
        var copy = own.of(canvas(note("n", INSIDE, BEYOND)));

        assertEquals(OWN, copy.id());
        assertEquals(List.of(new Link(OWN, "n", Map.of()), BEYOND), copy.notes().getFirst().links());
    }

    @Test
    void nothingElseChanges() {
        RandomDocuments.documents(30).forEach(document -> {
            var copy = new OwnId(document.id(), OWN).of(document);

            assertNotEquals(document, copy);
            assertEquals(document, new OwnId(OWN, document.id()).of(copy));
            assertEquals(new JsonFormat().tree(document).keySet(), new JsonFormat().tree(copy).keySet());
        });
    }

    @Test
    void whatWasOneInstanceStaysOne() {
        var before = canvas(note("n"));
        var after = canvas(note("m", INSIDE), note("n"));

        assertSame(own.of(before), own.of(before));
        assertSame(before.notes(), own.of(before).notes(), "nothing in it names the document");
        var untouched = after.notes().stream().filter(note -> note.id().equals("n")).findFirst().orElseThrow();
        assertTrue(own.of(after).notes().stream().anyMatch(note -> note == untouched), "only what holds a link to itself is made anew");
    }
}
