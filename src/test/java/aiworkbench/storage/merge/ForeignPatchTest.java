package aiworkbench.storage.merge;

import static aiworkbench.storage.merge.PatchTest.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Patches of other documents and of later releases are refused as a whole; choices never make what is no document. */
class ForeignPatchTest {

    private static final String NAMES = "abcdefghijkl";
    private static final Place NOTES = Place.TOP.member("notes");

    @Test
    void changesThatDoNotFitAreRefused() {
        Place a = NOTES.entry("a");
        for (Change change : List.of(
                new Change.Set(Place.TOP, "gone", 1),
                new Change.Set(NOTES, "text", 1),
                new Change.Set(Place.TOP.member("gone"), "text", 1),
                new Change.Set(Place.TOP.member("title").member("text"), "text", 1),
                new Change.Set(Place.TOP.member("plain").entry("a"), "text", 1),
                new Change.Set(NOTES.entry("z"), "text", 1),
                new Change.Splice(a, "count", 0, 0, "x"),
                new Change.Splice(a, "text", 9, 0, "x"),
                new Change.Splice(a, "text", 0, 9, "x"),
                new Change.Insert(a, "text", "x", Optional.empty()),
                new Change.Insert(a, "owner", "x", Optional.of("gone")),
                new Change.Drop(a, "gone"),
                new Change.Shift(a, "gone", Optional.empty()),
                new Change.Add(NOTES, element("a"), Optional.empty()),
                new Change.Add(NOTES, Map.of("text", "no id"), Optional.empty()),
                new Change.Add(NOTES, element("n"), Optional.of("z")),
                new Change.Add(Place.TOP.member("plain"), element("n"), Optional.empty()),
                new Change.Add(Place.TOP, element("n"), Optional.empty()),
                new Change.Remove(NOTES, "z"),
                new Change.Move(NOTES, "z", NOTES, Optional.empty()),
                new Change.Move(NOTES, "a", Place.TOP.member("gone"), Optional.empty()))) {
            Patch patch = new Patch(List.of(change));
            assertThrows(DoesNotFit.class, () -> patch.apply(document()), change.toString());
        }
    }

    @Test
    void changesThatFitAreMadeInTheirPlace() throws DoesNotFit {
        var changed = new Patch(List.of(
                new Change.Insert(NOTES.entry("a"), "owner", "Ana", Optional.of("text")),
                new Change.Shift(NOTES.entry("a"), "count", Optional.empty()),
                new Change.Drop(Place.TOP, "plain"),
                new Change.Splice(NOTES.entry("a"), "text", 3, 0, "!"))).apply(document());
        assertEquals(List.of("count", "id", "text", "owner"), List.copyOf(Trees.object(Trees.find(changed, NOTES.entry("a")).value()).keySet()));
        assertEquals("one!", Trees.find(changed, NOTES.entry("a").member("text")).value());
        assertFalse(changed.containsKey("plain"));
    }

    @Test
    void storedChangesOfAnotherFormAreRefused() throws DoesNotFit {
        Map<String, Object> good = splice();
        assertEquals(1, Patch.of(Map.of("changes", List.of(good))).changes().size());
        for (String lost : List.of("at", "to", "start", "length")) {
            Map<String, Object> spoilt = splice();
            spoilt.remove(lost);
            refused(spoilt);
        }
        Map<String, List<Object>> wrong = Map.of(
                "at", List.of("notes", List.of("notes", 1)),
                "start", List.of("1", BigDecimal.valueOf(-1), new BigDecimal("1.5"), new BigDecimal("1e20")),
                "splice", List.of(1), "to", List.of(2));
        wrong.forEach((name, values) -> values.forEach(value -> {
            Map<String, Object> spoilt = splice();
            spoilt.put(name, value);
            refused(spoilt);
        }));
        refused(step("set", "text"));
        refused(step("add", "text"));
        Map<String, Object> after = step("drop", "text");
        after.put("after", 1);
        assertEquals(1, Patch.of(Map.of("changes", List.of(after))).changes().size(), "what a change does not need is not looked at");
        after = step("shift", "text");
        after.put("after", 1);
        refused(after);
    }

    @Test
    void onlyPlainIdsMakeElements() {
        for (String id : List.of("a", "z", "A", "Z", "0", "9", "_", "a.b(c)-d", "x".repeat(64))) {
            assertTrue(Trees.elements(List.of(element(id))), id);
        }
        for (String id : List.of("", "x".repeat(65), "a b", "`", "{", "@", "[", "/", ":", "é", "a~2")) {
            assertFalse(Trees.elements(List.of(element(id))), id);
        }
        assertFalse(Trees.elements(List.of(Map.of("id", 1))));
        assertFalse(Trees.elements(List.of("a")));
        assertFalse(Trees.elements("a"));
    }

    @Test
    void elementsWithTheSameIdAreToldApart() {
        List<Object> twins = new ArrayList<>(List.of("text", element("a", "n", 1), element("b"), element("a", "n", 2)));
        Map<String, Object> top = Map.of("notes", twins, "title", "x");
        assertEquals(1, Trees.find(top, NOTES.entry("a").member("n")).value());
        assertEquals(2, Trees.find(top, NOTES.entry("a~2").member("n")).value());
        assertFalse(Trees.find(top, NOTES.entry("a~3")).present());
        assertFalse(Trees.find(top, Place.TOP.member("title").entry("a")).present());
        assertFalse(Trees.find(top, Place.TOP.member("title").member("a")).present());
        assertEquals(Optional.empty(), Trees.byUniqueId(twins.subList(1, 4)));
        assertEquals(Optional.empty(), Trees.byUniqueId("x"));
        assertEquals("a", new Place.Step.Entry("a~2").id());
    }

    @Test
    void choicesThatDoNotGoTogetherStillMakeADocument() {
        for (boolean inElement : List.of(true, false)) {
            Predicate<Map<String, Object>> valid = tree -> count(part(tree, inElement)) != NAMES.length() / 2;
            Merged merged = new ThreeWay(valid).merge(parts("0", inElement), parts("mine", inElement), parts("theirs", inElement));
            for (Choice first : List.of(Choice.THEIRS, inElement ? Choice.BOTH : Choice.MINE)) {
                Map<Collision, Choice> choices = new HashMap<>();
                for (int i = 0; i < merged.collisions().size(); i++) {
                    choices.put(merged.collisions().get(i), i == 0 ? first : i < NAMES.length() / 2 ? Choice.THEIRS : Choice.MINE);
                }
                assertTrue(valid.test(merged.resolve(choices, ThreeWayTest.ids())));
            }
        }
    }

    private static void refused(Map<String, Object> step) {
        assertThrows(DoesNotFit.class, () -> Patch.of(Map.of("changes", List.of(step))), step.toString());
    }

    private static Map<String, Object> splice() {
        Map<String, Object> step = step("splice", "text");
        step.put("to", "x");
        step.put("start", BigDecimal.ZERO);
        step.put("length", BigDecimal.ONE);
        return step;
    }

    private static Map<String, Object> step(String verb, Object what) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put(verb, what);
        step.put("at", List.of("notes", "#a"));
        return step;
    }

    private static Map<String, Object> document() {
        Map<String, Object> tree = PatchTest.tree("notes", element("a", "text", "one", "count", 1), element("b", "text", "two"));
        tree.put("title", "x");
        tree.put("plain", List.of(1, 2));
        return tree;
    }

    private static Map<String, Object> parts(String value, boolean inElement) {
        Map<String, Object> part = inElement ? element("e") : new LinkedHashMap<>();
        NAMES.chars().forEach(name -> part.put(Character.toString(name), value));
        Map<String, Object> tree = PatchTest.tree("notes", inElement ? part : element("e"), element("other"));
        if (!inElement) {
            tree.put("part", part);
        }
        return tree;
    }

    private static Side part(Map<String, Object> tree, boolean inElement) {
        return Trees.find(tree, inElement ? NOTES.entry("e") : Place.TOP.member("part"));
    }

    private static long count(Side part) {
        return part.present() ? Trees.object(part.value()).values().stream().filter("theirs"::equals).count() : 0;
    }
}
