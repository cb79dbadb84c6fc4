package aiworkbench.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({"Résumé, resume", "GRÖSSE, grosse", "Maße, masse", "ﬁle, file", "İstanbul, istanbul", "Ångström, angstrom", "ＡＩ, ai", "Ναί, ναι"})
    void textsThatPeopleTakeForTheSameFoldToTheSame(String one, String other) {
        assertEquals(other, Folded.of(one));
        assertEquals(Folded.of(other), Folded.of(one));
    }

    @Test
    void everyWordIsAskedFor() {
        var words = Folded.words("  Tone   WRITERS ");
        assertEquals(List.of("tone", "writers"), words);
        assertTrue(Folded.hasAll(Folded.of("Writers say the tone is worse"), words));
        assertTrue(!Folded.hasAll(Folded.of("The tone is worse"), words));
        assertEquals(List.of(), Folded.words(" "));
    }

    @Test
    void partsAreWhereTheWordsStandInTheTextAsItIsWritten() {
        assertEquals(List.of("Größe"), marked("Die Größe zählt", "grosse"));
        assertEquals(List.of("ﬁ"), marked("a ﬁ b", "f"));
        assertEquals(List.of("Re\u0301sume\u0301"), marked("My Re\u0301sume\u0301!", "resume"));
        assertEquals(List.of("\uD835\uDC00"), marked("x \uD835\uDC00 y", "a"));
    }

    @Test
    void partsThatTouchAreOne() {
        assertEquals(List.of("banana"), marked("a banana", "banan nana".split(" ")));
        assertEquals(List.of(), marked("nothing here", "else"));
    }

    private static List<String> marked(String text, String... words) {
        return Folded.parts(text, List.of(words)).stream().map(part -> text.substring(part.from(), part.to())).toList();
    }
}
