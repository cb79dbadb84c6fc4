package aiworkbench.storage.merge;

import static aiworkbench.storage.merge.PatchTest.element;
import static aiworkbench.storage.merge.PatchTest.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;

import aiworkbench.RandomDocuments;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTest {

    private static final Place NOTES = Place.TOP.member("notes");

    static LongStream batches() {
        return RandomDocuments.seeds(10);
    }

    @Test
    void elementsAreAddedRemovedMovedAndChangedFieldByField() {
        var gone = element("b", "text", "2");
        var moved = element("d", "text", "4");
        var added = element("n", "text", "5");
        var changed = element("c", "text", "three", "links", List.of("x"));
        var differences = Differences.between(
                tree("notes", element("a", "text", "1"), gone, element("c", "text", "3", "owner", "Ana"), moved),
                tree("notes", moved, element("a", "text", "1"), added, changed));
        Place c = NOTES.entry("c");
        assertEquals(List.of(
                new Difference(Difference.Kind.MOVED, NOTES.entry("d"), NOTES.entry("d"), moved, List.of()),
                new Difference(Difference.Kind.ADDED, NOTES.entry("n"), NOTES.entry("n"), added, List.of()),
                new Difference(Difference.Kind.CHANGED, c, c, changed, List.of(
                        new Difference.Field(c.member("text"), Side.of("3"), Side.of("three")),
                        new Difference.Field(c.member("links"), Side.NOTHING, Side.of(List.of("x"))),
                        new Difference.Field(c.member("owner"), Side.of("Ana"), Side.NOTHING))),
                new Difference(Difference.Kind.REMOVED, NOTES.entry("b"), NOTES.entry("b"), gone, List.of())), differences);
    }

    @Test
    void whatLiesInsideAnElementIsAnElementOfItsOwn() {
        var differences = Differences.between(
                tree("risks", element("r", "mitigations", List.of(element("m", "text", "1")))),
                tree("risks", element("r", "mitigations", List.of(element("m", "text", "2")))));
        Place mitigation = Place.TOP.member("risks").entry("r").member("mitigations").entry("m");
        assertEquals(List.of(new Difference(Difference.Kind.CHANGED, mitigation, mitigation, element("m", "text", "2"),
                List.of(new Difference.Field(mitigation.member("text"), Side.of("1"), Side.of("2"))))), differences);
    }

    @Test
    void anElementThatWentToAnotherListIsMoved() {
        var m = element("m", "text", "1");
        var differences = Differences.between(
                tree("risks", element("r", "mitigations", List.of(m)), element("s", "mitigations", List.of())),
                tree("risks", element("r", "mitigations", List.of()), element("s", "mitigations", List.of(m))));
        Place risks = Place.TOP.member("risks");
        assertEquals(List.of(new Difference(Difference.Kind.MOVED, risks.entry("s").member("mitigations").entry("m"),
                risks.entry("r").member("mitigations").entry("m"), m, List.of())), differences);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void nothingDiffersOnlyBetweenEquals(long batch) {
        for (long seed = batch * 100; seed < batch * 100 + 100; seed++) {
            Map<String, Object> before = TreeEdits.tree(seed % 33);
            Map<String, Object> after = new TreeEdits(seed).mangled(before, (int) (seed % 4));
            assertEquals(before.equals(after), Differences.between(before, after).isEmpty(), "seed " + seed);
        }
    }
}
