package aiworkbench.storage.merge;

import static aiworkbench.storage.merge.PatchTest.assertSame;
import static aiworkbench.storage.merge.PatchTest.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both values of what collides stay in the file, and come out of it again. */
class ConflictsTest {

    private final ThreeWay way = new ThreeWay(TreeEdits.FORMAT);

    @Test
    void aFieldThatBothChangedIsKeptTwiceAndAskedForAgain() {
        var kept = kept(canvas(note("a", "one")), canvas(note("a", "mine")), canvas(note("a", "theirs")));
        assertEquals(1, Conflicts.count(kept));
        assertTrue(TreeEdits.valid(kept));
        var entry = new LinkedHashMap<>(Trees.object(((List<?>) kept.get("conflicts")).getFirst()));
        assertTrue(((String) entry.remove("id")).matches("c[0-9a-f]{16}"));
        assertEquals(Map.of("kind", "both-changed", "place", List.of("notes", "#a", "text"), "base", "one", "theirs", "theirs"), entry);
        assertSame(canvas(note("a", "mine")), decided(kept, Choice.MINE), 0);
        assertSame(canvas(note("a", "theirs")), decided(kept, Choice.THEIRS), 0);
        assertSame(canvas(note("a", "mine"), note("kept0", "theirs")), decided(kept, Choice.BOTH), 0);
    }

    @Test
    void aComparisonShowsElementsAndNoOpenConflicts() {
        var base = canvas(note("a", "one"), note("b", "two"));
        var kept = kept(base, canvas(note("a", "mine"), note("b", "two")), canvas(note("a", "theirs"), note("b", "two")));
        assertEquals(1, Conflicts.count(kept));
        assertEquals(Differences.between(base, canvas(note("a", "mine"), note("b", "two"))), Differences.ofContent(base, kept));
        assertEquals(List.of(), Differences.ofContent(kept, canvas(note("a", "mine"), note("b", "two"))));
    }

    @Test
    void aNoteThatOneRemovedComesBackToWhereItStood() {
        var base = canvas(note("a", "one"), note("b", "two"), note("c", "three"));
        var changed = canvas(note("a", "one"), note("b", "more"), note("c", "three"));
        var kept = kept(base, canvas(note("a", "one"), note("c", "three")), changed);
        assertSame(changed, decided(kept, Choice.THEIRS), 0);
        var other = kept(base, changed, canvas(note("a", "one"), note("c", "three")));
        assertSame(canvas(note("a", "one"), note("c", "three")), decided(other, Choice.THEIRS), 0);
        assertSame(changed, decided(other, Choice.MINE), 0);
        var first = kept(canvas(note("a", "one")), canvas(), canvas(note("a", "more")));
        assertSame(canvas(note("a", "more")), decided(first, Choice.THEIRS), 0);
    }

    @Test
    void anOrderIsDecidedToo() {
        var theirs = canvas(note("b", "2"), note("c", "3"), note("a", "1"), note("d", "4"));
        var kept = kept(canvas(note("a", "1"), note("b", "2"), note("c", "3"), note("d", "4")),
                canvas(note("b", "2"), note("c", "3"), note("d", "4"), note("a", "1")), theirs);
        assertEquals(1, Conflicts.count(kept));
        assertSame(theirs, decided(kept, Choice.THEIRS), 0);
    }

    @Test
    void threePeopleAtOneFieldAreDecidedRoundByRound() {
        var base = canvas(note("a", "one"));
        var two = kept(base, canvas(note("a", "mine")), canvas(note("a", "second")));
        var three = kept(base, two, canvas(note("a", "third")));
        assertEquals(2, Conflicts.count(three));
        var next = Conflicts.pending(three).orElseThrow();
        assertEquals(1, next.rest().size());
        assertSame(canvas(note("a", "third")), decided(three, Choice.THEIRS), 0);
        assertEquals(2, Conflicts.count(kept(base, three, canvas(note("a", "third")))), "the same conflict is kept once");
    }

    @Test
    void whatOneSideDecidedIsDecided() {
        var open = kept(canvas(note("a", "one")), canvas(note("a", "mine")), canvas(note("a", "theirs")));
        var decided = decided(open, Choice.THEIRS);
        var more = new LinkedHashMap<>(open);
        more.put("notes", List.of(note("a", "mine"), note("n", "new")));
        assertSame(canvas(note("a", "theirs"), note("n", "new")), kept(open, decided, more), 0);
    }

    @Test
    void anElementIsFoundAfterItWentToAnotherList() {
        var base = plan(List.of(item("i", "one")), List.of());
        var kept = kept(base, plan(List.of(item("i", "mine")), List.of()), plan(List.of(item("i", "theirs")), List.of()));
        var moved = new LinkedHashMap<>(plan(List.of(), List.of(item("i", "mine"))));
        moved.put(Conflicts.MEMBER, kept.get(Conflicts.MEMBER));
        assertSame(plan(List.of(), List.of(item("i", "theirs"))), decided(moved, Choice.THEIRS), 0);
    }

    @Test
    void anElementThatIsGoneHasNothingLeftToDecide() {
        var open = new LinkedHashMap<>(kept(canvas(note("a", "one")), canvas(note("a", "mine")), canvas(note("a", "theirs"))));
        open.put("notes", List.of());
        open.remove("notes");
        assertEquals(0, Conflicts.count(decided(open, Choice.THEIRS)));
    }

    @Test
    void whatIsNoConflictStaysAsItIs() {
        for (Object strange : Arrays.asList("text", 5, List.of("x", Map.of("id", "a")), List.of(Map.of("kind", "other", "place", List.of("x"))),
                List.of(Map.of("kind", "both-changed", "place", List.of(1))))) {
            var tree = new LinkedHashMap<>(canvas(note("a", "one")));
            tree.put(Conflicts.MEMBER, strange);
            assertEquals(0, Conflicts.count(tree));
            assertTrue(Conflicts.pending(tree).isEmpty());
            assertEquals(strange instanceof List<?> list ? list : List.of(strange), Conflicts.dropped(tree).get(Conflicts.MEMBER));
        }
        assertSame(canvas(), Conflicts.dropped(canvas()), 0);
    }

    @Test
    void placesThatTheDocumentNoLongerHasAreLeftAlone() {
        var place = Place.TOP.member("outcome").member("metric");
        assertSame(canvas(), Planting.put(canvas(), place, Side.of("x"), Optional.empty()), 0);
        var text = new LinkedHashMap<>(canvas());
        text.put("notes", "text");
        for (Place other : List.of(Place.TOP.member("notes").member("x"), Place.TOP.member("notes").entry("x"), Place.TOP.member("notes").entry("x").member("y"))) {
            assertSame(text, Planting.put(text, other, Side.of("x"), Optional.empty()), 0);
        }
        assertSame(text, Planting.put(text, Place.TOP.member("notes"), Side.of(new Planting.Order(List.of("a"))), Optional.empty()), 0);
        assertSame(canvas(note("a", "x"), note("b", "y")),
                Planting.put(canvas(note("b", "y"), note("a", "x")), Place.TOP.member("notes"), Side.of(new Planting.Order(List.of("gone", "a"))), Optional.empty()), 0);
        assertSame(canvas(note("b", "y")), Planting.put(canvas(note("a", "x"), note("b", "y")), Place.TOP.member("notes").entry("a"), Side.NOTHING, Optional.empty()), 0);
    }

    @Test
    void whereTwoFilesShareNoBaseOnlyWhatDiffersIsAskedFor() {
        var one = canvas(note("a", "one"), note("m", "mine"));
        var other = canvas(note("a", "other"), note("t", "theirs"));
        var common = Common.of(one, other);
        assertEquals(List.of(element("a", "block", "users")), common.get("notes"));
        var kept = kept(common, one, other);
        assertEquals(1, Conflicts.count(kept));
        assertEquals(3, ((List<?>) kept.get("notes")).size());
        assertEquals(Map.of("x", Map.of("y", 1)), Common.of(Map.of("x", Map.of("y", 1, "z", 2)), Map.of("x", Map.of("y", 1, "z", 3), "w", 4)));
    }

    private Map<String, Object> kept(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
        return Conflicts.keep(way.merge(base, mine, theirs));
    }

    private Map<String, Object> decided(Map<String, Object> tree, Choice choice) {
        return decided(way, tree, choice);
    }

    /** Decides every conflict in the same way, round by round. */
    static Map<String, Object> decided(ThreeWay way, Map<String, Object> tree, Choice choice) {
        var now = tree;
        for (var pending = Conflicts.pending(now); pending.isPresent(); pending = Conflicts.pending(now)) {
            var merged = way.merge(pending.get().base(), pending.get().mine(), pending.get().theirs());
            var choices = new HashMap<Collision, Choice>();
            merged.collisions().forEach(collision -> choices.put(collision, choice == Choice.BOTH && !collision.canKeepBoth() ? Choice.MINE : choice));
            now = pending.get().decided(merged.resolve(choices, ThreeWayTest.ids()));
        }
        return now;
    }

    private static Map<String, Object> note(String id, String text) {
        return element(id, "block", "users", "text", text);
    }

    private static Map<String, Object> item(String id, String title) {
        return element(id, "title", title);
    }

    private static Map<String, Object> canvas(Object... notes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "aiworkbench-canvas");
        tree.put("version", BigDecimal.ONE);
        tree.put("id", "00000000-0000-0000-0000-000000000007");
        if (notes.length > 0) {
            tree.put("notes", new ArrayList<>(List.of(notes)));
        }
        return tree;
    }

    private static Map<String, Object> plan(List<Map<String, Object>> first, List<Map<String, Object>> second) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "aiworkbench-plan");
        tree.put("version", BigDecimal.ONE);
        tree.put("id", "00000000-0000-0000-0000-000000000007");
        tree.put("startDate", "2026-01-05");
        tree.put("areas", List.of(element("x", "items", first), element("y", "items", second)));
        return tree;
    }
}
