package aiworkbench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aiworkbench.compare.WordChanges.Kind;
import aiworkbench.compare.WordChanges.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordChangesTest {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        assertEquals(List.of(new Part(Kind.SAME, "Nurses lose "), new Part(Kind.GONE, "ten "), new Part(Kind.NEW, "twenty "), new Part(Kind.SAME, "minutes.")),
                WordChanges.between("Nurses lose ten minutes.", "Nurses lose twenty minutes."));
        assertEquals(List.of(new Part(Kind.SAME, "same text")), WordChanges.between("same  text", "same text"));
        assertEquals(List.of(new Part(Kind.NEW, "new text")), WordChanges.between("", "new text"));
        assertEquals(List.of(new Part(Kind.GONE, "old text")), WordChanges.between("old text", ""));
        assertEquals(List.of(), WordChanges.between("", ""));
    }

    @Test
    void bothTextsCanBeReadFromTheParts() {
        var parts = WordChanges.between("a b c d e", "b x d e f g");
        assertEquals("b x d e f g", String.join("", parts.stream().filter(part -> part.kind() != Kind.GONE).map(Part::text).toList()));
        assertEquals("a b c d e", String.join("", parts.stream().filter(part -> part.kind() != Kind.NEW).map(Part::text).toList()).strip());
    }

    @Test
    void aTextTooLongToMarkIsNewAsAWhole() {
        var old = "word ".repeat(700);
        assertEquals(List.of(new Part(Kind.GONE, old), new Part(Kind.NEW, old + "more")), WordChanges.between(old, old + "more"));
    }
}
