package aiworkbench.storage.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What two versions share is only what both have and say the same. */
class CommonTest {

    private static final Map<String, Object> NOTE = Map.of("id", "n1", "text", "Agents search");

    @Test
    void whatOnlyOneOfThemHasIsNotShared() {
        assertEquals(Map.of("same", 1), Common.of(Map.of("same", 1, "own", 2), Map.of("same", 1)));
    }

    @Test
    void valuesOfDifferentKindsShareNothing() {
        assertEquals(Map.of(), Common.of(Map.of("x", Map.of("y", 1)), Map.of("x", "text")));
        assertEquals(Map.of(), Common.of(Map.of("x", "text"), Map.of("x", Map.of("y", 1))));
        assertEquals(Map.of(), Common.of(Map.of("x", List.of(NOTE)), Map.of("x", "text")));
        assertEquals(Map.of(), Common.of(Map.of("x", "text"), Map.of("x", List.of(NOTE))));
    }

    @Test
    void elementsAreSharedByTheirIds() {
        var other = Map.<String, Object>of("id", "n1", "text", "Agents look for answers");
        assertEquals(Map.of("notes", List.of(Map.of("id", "n1"))), Common.of(Map.of("notes", List.of(NOTE)), Map.of("notes", List.of(other))));
        assertEquals(Map.of("notes", List.of()), Common.of(Map.of("notes", List.of(NOTE)), Map.of("notes", List.of(Map.of("id", "n2")))));
    }
}
