package aiworkbench.storage.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatchTest {

    static LongStream batches() {
        return RandomDocuments.seeds(12);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void aPatchLeadsExactlyToTheNextState(long batch) throws DoesNotFit {
        for (long seed = batch * 100; seed < batch * 100 + 100; seed++) {
            Map<String, Object> before = TreeEdits.tree(seed % 33);
            Map<String, Object> after = new TreeEdits(seed).mangled(before, 1 + (int) (seed % 7));
            Patch patch = Patch.between(before, after);
            assertSame(after, patch.apply(before), seed);
            assertEquals(patch, Patch.of(patch.tree()), "seed " + seed);
            assertEquals(Trees.same(before, after), patch.changes().isEmpty(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void aPatchLeadsToAnyOtherDocument(long seed) throws DoesNotFit {
        Map<String, Object> before = TreeEdits.tree(seed);
        Map<String, Object> after = TreeEdits.tree(seed + 3);
        assertSame(after, Patch.between(before, after).apply(before), seed);
    }

    @Test
    void aTypedCharacterIsOneShortChange() {
        String text = "word ".repeat(1000);
        var before = tree("notes", element("n1", "text", text + "end"));
        var after = tree("notes", element("n1", "text", text + "!end"));
        Patch patch = Patch.between(before, after);
        assertEquals(List.of(new Change.Splice(Place.TOP.member("notes").entry("n1"), "text", 5000, 0, "!")), patch.changes());
        assertTrue(TreeEdits.FORMAT.print(patch.tree()).length < 200);
    }

    @Test
    void aSpliceNeverCutsACharacterInHalf() throws DoesNotFit {
        String padding = "x".repeat(70);
        for (String[] pair : List.of(new String[] {"😀", "😁"}, new String[] {"😀", "\uD83E\uDE00"}, new String[] {"a😀b", "a😁😀b"}, new String[] {"", "😀"})) {
            var before = tree("notes", element("n1", "text", padding + pair[0] + padding));
            var after = tree("notes", element("n1", "text", padding + pair[1] + padding));
            Patch patch = Patch.between(before, after);
            assertSame(after, patch.apply(before), 0);
            Change.Splice splice = (Change.Splice) patch.changes().getFirst();
            assertEquals(splice.text(), new String(splice.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    @Test
    void elementsAreAddedRemovedAndMovedByTheirNeighbour() {
        var before = tree("notes", element("a", "text", "1"), element("b", "text", "2"), element("c", "text", "3"), element("d", "text", "4"));
        var after = tree("notes", element("d", "text", "4"), element("a", "text", "1"), element("n", "text", "5"), element("c", "text", "three"));
        Place notes = Place.TOP.member("notes");
        assertEquals(List.of(new Change.Remove(notes, "b"),
                        new Change.Move(notes, "d", notes, Optional.empty()),
                        new Change.Add(notes, element("n", "text", "5"), Optional.of("a")),
                        new Change.Set(notes.entry("c"), "text", "three")),
                Patch.between(before, after).changes());
    }

    @Test
    void anElementThatGoesToAnotherListIsMoved() throws DoesNotFit {
        Map<String, Object> m = element("m", "text", "act");
        var before = tree("risks", element("r1", "mitigations", List.of(element("x", "text", ""), m)), element("r2", "mitigations", List.of(element("y", "text", ""))));
        var after = tree("risks", element("r1", "mitigations", List.of(element("x", "text", ""))),
                element("r2", "mitigations", List.of(element("y", "text", ""), element("m", "text", "act now"))));
        Patch patch = Patch.between(before, after);
        Place risks = Place.TOP.member("risks");
        Place to = risks.entry("r2").member("mitigations");
        assertEquals(List.of(new Change.Move(risks.entry("r1").member("mitigations"), "m", to, Optional.of("y")),
                new Change.Set(to.entry("m"), "text", "act now")), patch.changes());
        assertSame(after, patch.apply(before), 0);
        assertEquals(patch, Patch.of(patch.tree()));
    }

    @Test
    void aPatchForAnotherDocumentIsRefused() {
        var before = tree("notes", element("a", "text", "1"), element("b", "text", "2"));
        var other = tree("notes", element("c", "text", "1"));
        for (var after : List.of(
                tree("notes", element("a", "text", "2"), element("b", "text", "2")),
                tree("notes", element("b", "text", "2"), element("a", "text", "1")),
                tree("notes", element("a", "text", "1")),
                tree("notes", element("a", "text", "1"), element("z", "text", "1"), element("b", "text", "2")),
                tree("notes", element("a", "text", "1", "owner", "Ana"), element("b", "text", "2")),
                tree("notes", element("a"), element("b", "text", "2")))) {
            assertThrows(DoesNotFit.class, () -> Patch.between(before, after).apply(other));
        }
    }

    @Test
    void whatIsNoPatchIsRefused() {
        for (Map<String, Object> tree : List.<Map<String, Object>>of(Map.of(), Map.of("changes", "x"), Map.of("changes", List.of("x")),
                Map.of("changes", List.of(Map.of())), Map.of("changes", List.of(Map.of("fly", "x"))),
                Map.of("changes", List.of(Map.of("remove", "x"))), Map.of("changes", List.of(Map.of("at", List.of("x")))),
                Map.of("changes", List.of(element("x", "at", List.of()))))) {
            assertThrows(DoesNotFit.class, () -> Patch.of(tree), tree.toString());
        }
    }

    @Test
    void membersWhoseNamesLookLikeElementsKeepThem() throws DoesNotFit {
        for (String name : List.of("#a", "~b", "~#c", "")) {
            Map<String, Object> before = Map.of(name, element("x", "text", "1"));
            Map<String, Object> after = Map.of(name, element("x", "text", "2"));
            assertEquals(after, Patch.of(Patch.between(before, after).tree()).apply(before));
        }
    }

    @Test
    void oneChangeInAThousandRisksIsFoundFast() throws DoesNotFit {
        Map<String, Object> before = thousand("Risk");
        Map<String, Object> after = Trees.object(TreeEdits.copy(before));
        Trees.object(((List<?>) after.get("risks")).get(700)).put("title", "Another");
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long start = clock.getCurrentThreadCpuTime();
            Patch patch = Patch.between(before, after);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
            assertEquals(1, patch.changes().size());
            assertSame(after, patch.apply(before), 0);
        }
        assertTrue(best < 20_000_000, best / 1_000_000.0 + " ms");
    }

    static Map<String, Object> thousand(String title) {
        RiskMatrix empty = new RandomDocuments(4).risks();
        List<Risk> risks = IntStream.range(0, 1000).mapToObj(i -> Risk.of("r" + i, "R" + i, title + " " + i)).toList();
        return TreeEdits.FORMAT.tree(new RiskMatrix(new DocumentId("00000000-0000-0000-0000-000000000007"), Header.of("Helpdesk"), empty.grid(), risks,
                empty.simulation(), List.of(), List.of(), Map.of()));
    }

    @SafeVarargs
    static Map<String, Object> tree(String list, Map<String, Object>... elements) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(list, new ArrayList<Object>(Arrays.asList(elements)));
        return tree;
    }

    static Map<String, Object> element(String id, Object... members) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", id);
        for (int i = 0; i < members.length; i += 2) {
            element.put((String) members[i], members[i + 1]);
        }
        return element;
    }

    static void assertSame(Object expected, Object actual, long seed) {
        assertTrue(Trees.same(expected, actual), () -> "seed " + seed + "\n" + expected + "\n" + actual);
    }
}
