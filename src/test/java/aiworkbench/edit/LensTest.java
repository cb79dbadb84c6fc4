package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Note;
import aiworkbench.model.Outcome;

class LensTest {

    private static final Lens<Canvas, String> SEGMENT =
            Lens.<Canvas, Outcome>field(Canvas.class, "outcome").then(Lens.field(Outcome.class, "segment"));
    private static final Canvas CANVAS = Canvas.blank(DocumentId.of(new UUID(1, 1)), "Test");

    @Test
    void setsAPlaceDeepInside() {
        assertEquals("agents", SEGMENT.set(CANVAS, "agents").outcome().segment());
        assertEquals("outcome/segment", SEGMENT.path());
    }

    @Test
    void anEqualValueKeepsTheInstance() {
        assertSame(CANVAS, SEGMENT.set(CANVAS, ""));
    }

    @Test
    void aMissingElementIsEmptyAndStaysMissing() {
        Lens<Canvas, String> text = CanvasEdits.note("none").then(Lens.field(Note.class, "text"));

        assertEquals(Optional.empty(), text.find(CANVAS));
        assertSame(CANVAS, text.set(CANVAS, "words"));
    }

    @Test
    void anUnknownComponentIsRefusedAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> Lens.field(Note.class, "txt"));
    }

    @Test
    void theChecksOfARecordHold() {
        var canvas = CanvasEdits.addNote(Note.of("n", "b", ""), 0).step().apply(CANVAS);
        Lens<Canvas, Integer> votes = CanvasEdits.note("n").then(Lens.field(Note.class, "votes"));

        var refusal = assertThrows(IllegalArgumentException.class, () -> votes.set(canvas, -1));
        assertEquals("model.refused.votes", refusal.getMessage());
    }

    @Test
    void unknownMembersTravelWithACopy() {
        var outcome = new Outcome("", "", "", "", "", Map.of("later", 7));
        Lens<Outcome, String> segment = Lens.field(Outcome.class, "segment");

        assertEquals(Map.of("later", 7), segment.set(outcome, "agents").unknown());
    }
}
