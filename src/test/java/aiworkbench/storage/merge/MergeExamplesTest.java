package aiworkbench.storage.merge;

import static aiworkbench.storage.merge.PatchTest.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Merges that people meet. */
class MergeExamplesTest {

    private static final Place NOTES = Place.TOP.member("notes");

    private final ThreeWay way = new ThreeWay(TreeEdits.FORMAT);

    @Test
    void changesOfDifferentFieldsAndElementsComeTogether() {
        var merged = way.merge(
                canvas("notes", list(note("a", "one"), note("b", "two"))),
                canvas("notes", list(note("a", "one, mine"), note("b", "two"), note("m", "mine"))),
                canvas("notes", list(element("a", "block", "users", "text", "one", "owner", "Ana"), note("t", "theirs"), note("b", "two"))));
        assertEquals(List.of(), merged.collisions());
        assertEquals(List.of("one, mine", "theirs", "two", "mine"), texts(merged.tree()));
        assertEquals("Ana", Trees.find(merged.tree(), NOTES.entry("a").member("owner")).value());
    }

    @Test
    void partsOfTheOutcomeSentenceComeTogether() {
        var merged = way.merge(canvas(), canvas("outcome", object("segment", "nurses")), canvas("outcome", object("metric", "minutes")));
        assertEquals(List.of(), merged.collisions());
        assertEquals(object("segment", "nurses", "metric", "minutes"), merged.tree().get("outcome"));
    }

    @Test
    void aFieldThatBothChangedIsAskedFor() {
        var merged = way.merge(
                canvas("notes", list(note("a", "one"))), canvas("notes", list(note("a", "mine"))), canvas("notes", list(note("a", "theirs"))));
        Place place = NOTES.entry("a").member("text");
        Collision collision = new Collision(Collision.Kind.BOTH_CHANGED, place, Side.of("one"), Side.of("mine"), Side.of("theirs"), false);
        assertEquals(List.of(collision), merged.collisions());
        assertEquals(List.of("mine"), texts(merged.tree()));
        assertEquals(List.of("theirs"), texts(merged.resolve(Map.of(collision, Choice.THEIRS), ThreeWayTest.ids())));
        var both = merged.resolve(Map.of(collision, Choice.BOTH), ThreeWayTest.ids());
        assertEquals(List.of("mine", "theirs"), texts(both));
        assertEquals(List.of("a", "kept0"), List.copyOf(Trees.byKey(both.get("notes")).keySet()));
    }

    @Test
    void keepingBothTakesTheWholeElementFromEachSide() {
        var merged = way.merge(
                canvas("notes", list(note("a", "one"))),
                canvas("notes", list(element("a", "block", "users", "text", "mine", "owner", "Ana", "source", "log"))),
                canvas("notes", list(element("a", "block", "users", "text", "theirs", "owner", "Ben", "theme", "t1"))));
        assertEquals(2, merged.collisions().size());
        Map<Collision, Choice> choices = new HashMap<>();
        merged.collisions().forEach(collision -> choices.put(collision, Choice.BOTH));
        List<?> notes = (List<?>) merged.resolve(choices, ThreeWayTest.ids()).get("notes");
        assertEquals(element("a", "block", "users", "text", "mine", "owner", "Ana", "source", "log", "theme", "t1"), notes.getFirst());
        assertEquals(element("kept0", "block", "users", "text", "theirs", "owner", "Ben", "source", "log", "theme", "t1"), notes.getLast());
    }

    @Test
    void theCopyOfAnElementHasNewIdsInsideToo() {
        var merged = way.merge(risks(list()),
                risks(list(element("r", "title", "mine", "mitigations", list(element("m", "text", "x"))))),
                risks(list(element("r", "title", "theirs", "mitigations", list(element("m", "text", "x"))))));
        Collision collision = merged.collisions().getFirst();
        assertEquals(Collision.Kind.BOTH_ADDED, collision.kind());
        var both = merged.resolve(Map.of(collision, Choice.BOTH), ThreeWayTest.ids());
        assertEquals(element("kept1", "title", "theirs", "mitigations", list(element("kept0", "text", "x"))), ((List<?>) both.get("risks")).getLast());
    }

    @Test
    void anElementThatOneRemovedAndTheOtherChangedIsAskedFor() {
        var merged = way.merge(
                canvas("notes", list(note("a", "one"), note("b", "two"))), canvas("notes", list(note("b", "two"))),
                canvas("notes", list(note("a", "changed"), note("b", "two"))));
        Collision collision = merged.collisions().getFirst();
        assertEquals(Collision.Kind.CHANGED_REMOVED, collision.kind());
        assertFalse(collision.canKeepBoth());
        assertEquals(List.of("two"), texts(merged.tree()));
        assertEquals(List.of("changed", "two"), texts(merged.resolve(Map.of(collision, Choice.THEIRS), ThreeWayTest.ids())));
    }

    @Test
    void differentMovesComeTogetherAndEqualOnesAreAskedFor() {
        var base = canvas("notes", list(note("a", "a"), note("b", "b"), note("c", "c"), note("d", "d"), note("e", "e")));
        var first = canvas("notes", list(note("b", "b"), note("c", "c"), note("a", "a"), note("d", "d"), note("e", "e")));
        var other = canvas("notes", list(note("e", "e"), note("a", "a"), note("b", "b"), note("c", "c"), note("d", "d")));
        var last = canvas("notes", list(note("b", "b"), note("c", "c"), note("d", "d"), note("e", "e"), note("a", "a")));
        assertEquals(List.of("e", "b", "c", "a", "d"), texts(way.merge(base, first, other).tree()));
        var merged = way.merge(base, first, last);
        assertEquals(List.of(Collision.Kind.ORDER), merged.collisions().stream().map(Collision::kind).toList());
        assertEquals(List.of("b", "c", "a", "d", "e"), texts(merged.tree()));
        assertEquals(List.of("b", "c", "d", "e", "a"), texts(merged.resolve(Map.of(merged.collisions().getFirst(), Choice.THEIRS), ThreeWayTest.ids())));
    }

    @Test
    void aRatingIsOneValueBecauseItIsReadAsOne() {
        var merged = way.merge(risks(list(element("r", "inherent", rating(2, 2)))), risks(list(element("r", "inherent", rating(3, 2)))),
                risks(list(element("r", "inherent", rating(2, 1)))));
        assertEquals(List.of(Place.TOP.member("risks").entry("r").member("inherent")), merged.collisions().stream().map(Collision::place).toList());
    }

    @Test
    void tagsOfBothAreKept() {
        var merged = way.merge(canvas("capabilities", list("a", "b")), canvas("capabilities", list("a", "b", "c")), canvas("capabilities", list("b")));
        assertEquals(List.of(), merged.collisions());
        assertEquals(List.of("b", "c"), merged.tree().get("capabilities"));
    }

    @Test
    void partsThatDependOnEachOtherAreTakenAsAWhole() {
        var merged = way.merge(phase(10, 20), phase(10, 12), phase(18, 20));
        Collision collision = merged.collisions().getFirst();
        assertEquals(Place.TOP.member("phases").entry("p"), collision.place());
        assertTrue(collision.whole());
        assertEquals(phase(10, 12), merged.tree());
        assertEquals(phase(18, 20), merged.resolve(Map.of(collision, Choice.THEIRS), ThreeWayTest.ids()));
    }

    @Test
    void elementsWithTheSameIdSurvive() {
        var base = canvas("notes", list(note("a", "first"), note("a", "second")));
        var mine = canvas("notes", list(note("a", "first, mine"), note("a", "second")));
        var theirs = canvas("notes", list(note("a", "first"), note("a", "second, theirs")));
        assertEquals(List.of("first, mine", "second, theirs"), texts(way.merge(base, mine, theirs).tree()));
    }

    @Test
    void membersThatNoReleaseKnowsAreMergedLikeTheOthers() {
        var merged = way.merge(canvas("x-future", object("a", "1")), canvas("x-future", object("a", "2")), canvas("x-future", object("a", "1", "b", "3")));
        assertEquals(object("a", "2", "b", "3"), merged.tree().get("x-future"));
    }

    @Test
    void answersToTheSameQuestionCannotBothBeKept() {
        var merged = way.merge(canvas(), canvas("answers", list(element("q1", "text", "yes"))), canvas("answers", list(element("q1", "text", "no"))));
        assertFalse(merged.collisions().getFirst().canKeepBoth());
    }

    @Test
    void differentDocumentsAreOneCollision() {
        var other = canvas();
        other.put("id", "00000000-0000-0000-0000-000000000008");
        var merged = way.merge(canvas(), canvas("facts", list("f")), other);
        assertEquals(List.of(Place.TOP), merged.collisions().stream().map(Collision::place).toList());
    }

    @Test
    void anElementThatOneMovedToAnotherListKeepsWhatTheOtherDidToIt() {
        var base = risks(list(element("r1", "mitigations", list(element("m", "text", "train"), element("n", "text", "stay"))), element("r2", "title", "two")));
        var mine = risks(list(element("r1", "mitigations", list(element("n", "text", "stay"))),
                element("r2", "title", "two", "mitigations", list(element("m", "text", "train")))));
        var theirs = risks(list(element("r1", "mitigations", list(element("m", "text", "train weekly"), element("n", "text", "stay"))),
                element("r2", "title", "two, theirs")));
        for (var merged : List.of(way.merge(base, mine, theirs), way.merge(base, theirs, mine))) {
            assertEquals(List.of(), merged.collisions());
            Place to = Place.TOP.member("risks").entry("r2");
            assertEquals("train weekly", Trees.find(merged.tree(), to.member("mitigations").entry("m").member("text")).value());
            assertEquals("two, theirs", Trees.find(merged.tree(), to.member("title")).value());
            Place from = Place.TOP.member("risks").entry("r1").member("mitigations");
            assertEquals(List.of("n"), List.copyOf(Trees.byKey(Trees.find(merged.tree(), from).value()).keySet()));
        }
    }

    @Test
    void anElementThatBothMovedToTheSameListIsThereOnce() {
        var base = risks(list(element("r1", "mitigations", list(element("m", "text", "train"))), element("r2", "title", "two")));
        var mine = risks(list(element("r1"), element("r2", "title", "two", "mitigations", list(element("m", "text", "train")))));
        var theirs = risks(list(element("r1"), element("r2", "title", "two", "mitigations", list(element("m", "text", "train", "owner", "Ana")))));
        var merged = way.merge(base, mine, theirs);
        assertEquals(List.of(), merged.collisions());
        assertEquals("Ana", Trees.find(merged.tree(), Place.TOP.member("risks").entry("r2").member("mitigations").entry("m").member("owner")).value());
    }

    @Test
    void anElementThatOneMovedAndTheOtherRemovedIsAskedFor() {
        var base = risks(list(element("r1", "mitigations", list(element("m", "text", "train"))), element("r2", "title", "two")));
        var mine = risks(list(element("r1"), element("r2", "title", "two", "mitigations", list(element("m", "text", "train well")))));
        var theirs = risks(list(element("r1"), element("r2", "title", "two")));
        var merged = way.merge(base, mine, theirs);
        assertEquals(List.of(Collision.Kind.CHANGED_REMOVED), merged.collisions().stream().map(Collision::kind).toList());
    }

    @Test
    void anElementThatBothMovedToDifferentListsIsThereOnceInEach() {
        var base = risks(list(element("r1", "mitigations", list(element("m", "text", "train"))), element("r2"), element("r3")));
        var mine = risks(list(element("r1"), element("r2", "mitigations", list(element("m", "text", "train"))), element("r3")));
        var theirs = risks(list(element("r1"), element("r2"), element("r3", "mitigations", list(element("m", "text", "train")))));
        var merged = way.merge(base, mine, theirs);
        for (String risk : List.of("r2", "r3")) {
            assertEquals("train", Trees.find(merged.tree(), Place.TOP.member("risks").entry(risk).member("mitigations").entry("m").member("text")).value());
        }
    }

    @Test
    void anElementThatMovedIntoOneThatTheOtherRemovedStaysWhereItWas() {
        var base = risks(list(element("r1", "mitigations", list(element("m", "text", "train"))), element("r2", "title", "two")));
        var mine = risks(list(element("r1"), element("r2", "title", "two", "mitigations", list(element("m", "text", "train")))));
        var theirs = risks(list(element("r1", "mitigations", list(element("m", "text", "train")))));
        var merged = way.merge(base, mine, theirs);
        assertEquals(List.of(), merged.collisions());
        assertEquals(List.of("r1"), List.copyOf(Trees.byKey(merged.tree().get("risks")).keySet()));
        assertEquals("train", Trees.find(merged.tree(), Place.TOP.member("risks").entry("r1").member("mitigations").entry("m").member("text")).value());
    }

    @Test
    void referencesInsideACopyLeadToTheCopyAndAllElseStays() {
        Map<String, Object> element = element("a", "after", list("a", "z"), "dependsOn", "no list", "rows", list(list("x"), "y"), "nothing", null,
                "parts", list(element("b", "after", list("a", "b"))));
        var copy = Elements.copy(element, "doc", ThreeWayTest.ids());
        assertEquals(List.of("kept1", "z"), copy.get("after"));
        assertEquals("no list", copy.get("dependsOn"));
        assertEquals(List.of(List.of("x"), "y"), copy.get("rows"));
        assertEquals(List.of("kept1", "kept0"), Trees.object(((List<?>) copy.get("parts")).getFirst()).get("after"));
    }

    @Test
    void linksInsideACopyLeadToTheCopy() {
        String here = "00000000-0000-0000-0000-000000000007";
        var base = canvas("notes", list(element("a", "block", "users", "text", "one",
                "links", list(object("document", here, "element", "a"), object("document", here, "element", "z"),
                        object("document", "00000000-0000-0000-0000-000000000009", "element", "a")))));
        var mine = changed(base, "mine");
        var theirs = changed(base, "theirs");
        var merged = way.merge(base, mine, theirs);
        var both = merged.resolve(Map.of(merged.collisions().getFirst(), Choice.BOTH), ThreeWayTest.ids());
        var copy = Trees.find(both, NOTES.entry("kept0").member("links")).value();
        assertEquals(List.of("kept0", "z", "a"), ((List<?>) copy).stream().map(link -> Trees.object(link).get("element")).toList());
    }

    private static Map<String, Object> changed(Map<String, Object> canvas, String text) {
        var note = new LinkedHashMap<>(Trees.object(((List<?>) canvas.get("notes")).getFirst()));
        note.put("text", text);
        var changed = new LinkedHashMap<>(canvas);
        changed.put("notes", list(note));
        return changed;
    }

    @Test
    void aThousandRisksThatBothChangedMergeInTime() {
        var base = PatchTest.thousand("Risk");
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var merged = way.merge(base, PatchTest.thousand("Mine"), PatchTest.thousand("Theirs"));
        assertEquals(1000, merged.collisions().size());
        assertTrue(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start < 10_000_000_000L);
    }

    private static Map<String, Object> canvas(Object... members) {
        return document("aiworkbench-canvas", members);
    }

    private static Map<String, Object> risks(List<Object> risks) {
        Map<String, Object> tree = document("aiworkbench-risks", "grid", PatchTest.thousand("").get("grid"), "risks", risks);
        return tree;
    }

    private static Map<String, Object> phase(int first, int last) {
        return document("aiworkbench-plan", "startDate", "2026-11-21",
                "phases", list(element("p", "firstDay", BigDecimal.valueOf(first), "lastDay", BigDecimal.valueOf(last))));
    }

    private static Map<String, Object> document(String format, Object... members) {
        Map<String, Object> tree = object("format", format, "version", BigDecimal.ONE, "id", "00000000-0000-0000-0000-000000000007");
        tree.putAll(object(members));
        return tree;
    }

    private static Map<String, Object> rating(int likelihood, int impact) {
        return object("likelihood", BigDecimal.valueOf(likelihood), "impact", BigDecimal.valueOf(impact));
    }

    private static Map<String, Object> note(String id, String text) {
        return element(id, "block", "users", "text", text);
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    private static List<Object> list(Object... entries) {
        return new ArrayList<>(Arrays.asList(entries));
    }

    private static List<Object> texts(Map<String, Object> tree) {
        return ((List<?>) tree.get("notes")).stream().map(note -> Trees.object(note).get("text")).collect(Collectors.toList());
    }
}
