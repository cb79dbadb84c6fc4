package aiworkbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plain", " edges ", "a\nb", "a|b", "a | b", "[x]", "\\", "\\n", "a\\[", "]", "x\\", "\\0", "\ttab", "a\u2028b", "\r"})
    void everyTextComesBackInAListAndAsAKey(String text) {
        assertEquals(List.of(text, "other", text), Cells.lines(Cells.lines(List.of(text, "other", text))));
        assertEquals(Optional.of(List.of(text, "k", text)), Cells.keys(Cells.keyed("Words [of] people\nhere\\", text, "k", text)));
    }

    @Test
    void spacesThatPeopleTypeDoNotCount() {
        assertEquals(List.of("a", "b"), Cells.lines(" a \n\n b "));
        assertEquals(Optional.of(List.of("p", "e", "")), Cells.keys("Name  [ p |e|  ]  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no keys", "open [a", "a]", "a \\[b\\]"})
    void aLineWithoutKeysHasNone(String line) {
        assertEquals(Optional.empty(), Cells.keys(line));
    }
}
