package aiworkbench.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

class PastedTextTest {

    private static final Map<String, String> BLOCKS = Map.of("data-source", "Data Source", "risks-biases", "Risks & Biases");

    @Test
    void markdownThatWasCopiedHereComesBackWithEvidenceAndVotes() {
        var notes = notes(Locale.UK, "- Agents search *(Observed, 4 votes)*\n- Customers repeat *(assumption, one vote)*\n- Plain");

        assertEquals(List.of("Agents search", "Customers repeat", "Plain"), notes.stream().map(Note::text).toList());
        assertEquals(List.of(Evidence.OBSERVED, Evidence.ASSUMPTION, Evidence.NONE), notes.stream().map(Note::evidence).toList());
        assertEquals(List.of(4, 1, 0), notes.stream().map(Note::votes).toList());
    }

    @Test
    void marksAreReadInTheLanguageOfTheWindow() {
        assertEquals(Evidence.TESTED, notes(Locale.GERMANY, "- Notiz *(Getestet, 2 Stimmen)*").getFirst().evidence());
    }

    @Test
    void anIndentedLineGoesOnWithTheItemOfAMarkdownListAboveIt() {
        assertEquals(List.of("One\nand more", "Two", "Three"), notes(Locale.UK, "- One\n  and more *(Tested)*\n- Two\n\nThree").stream().map(Note::text).toList());
    }

    @Test
    void exportedMarkdownIsReadWithItsMarksAndBlocks() {
        var note = notes(Locale.UK, "## Risks \\& Biases\n\n- Tone \\& voice  \n  *Observed · 4 votes · Source of the evidence: 8 agents · Owner: Ann · Linked to: Element R3*").getFirst();

        assertEquals("Tone & voice\nLinked to: Element R3", note.text(), "what is no mark of a note stays");
        assertEquals("risks-biases", note.block());
        assertEquals(List.of("OBSERVED", "4", "8 agents", "Ann"), List.of(note.evidence().name(), "" + note.votes(), note.source(), note.owner()));
    }

    @Test
    void emphasisThatIsNoMarkStays() {
        assertEquals("Really *(see below)*", notes(Locale.UK, "- Really *(see below)*").getFirst().text());
    }

    private static List<Note> notes(Locale locale, String pasted) {
        var ids = new AtomicInteger();
        return new PastedText(new Messages(locale), () -> "n" + ids.incrementAndGet(), BLOCKS).notes(pasted, "data-source");
    }
}
