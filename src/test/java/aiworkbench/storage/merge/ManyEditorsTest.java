package aiworkbench.storage.merge;

import static aiworkbench.storage.merge.PatchTest.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.Reliability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Up to five people edit the same document at once, and their files are merged in any order. */
@Tag("reliability")
class ManyEditorsTest {

    /** Documents of one batch; each gives ten cases. */
    private static final int BATCH = 5;
    private static final int PEOPLE = 10;

    private final ThreeWay way = new ThreeWay(TreeEdits.FORMAT);

    static LongStream batches() {
        return RandomDocuments.seeds(Reliability.of(20, 400, 400, 400));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void nothingIsLostInAnyOrder(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            TreeEdits.Team team = TreeEdits.Team.of(seed, PEOPLE, 4);
            Set<String> before = said(team.base());
            Random random = new Random(seed);
            for (int person = 0; person < PEOPLE; person++) {
                assertNothingLost(team, person, before, random, "seed " + seed);
            }
        }
    }

    /** Somebody and up to four others, in any order. */
    private void assertNothingLost(TreeEdits.Team team, int person, Set<String> before, Random random, String at) {
        List<Map<String, Object>> editors = new ArrayList<>(team.versions());
        editors.remove(person);
        Collections.shuffle(editors, random);
        editors = new ArrayList<>(editors.subList(0, 1 + random.nextInt(4)));
        editors.add(random.nextInt(editors.size() + 1), team.versions().get(person));
        Map<String, Object> all = editors.getFirst();
        for (Map<String, Object> next : editors.subList(1, editors.size())) {
            all = random.nextBoolean() ? kept(team.base(), all, next) : kept(team.base(), next, all);
        }
        assertTrue(TreeEdits.valid(all), at);
        Set<String> there = said(all);
        for (Map<String, Object> editor : editors) {
            Set<String> lost = said(editor);
            lost.removeAll(before);
            lost.removeAll(there);
            assertEquals(Set.of(), lost, at);
        }
        if (Conflicts.count(all) > 0) {
            for (Choice choice : List.of(Choice.MINE, Choice.THEIRS)) {
                Map<String, Object> decided = ConflictsTest.decided(way, all, choice);
                assertTrue(TreeEdits.valid(decided) && Conflicts.count(decided) == 0, at);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void mergingWithOneselfChangesNothingAndBothSidesKeepTheSame(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            for (TreeEdits.Pair pair : TreeEdits.Team.of(seed, 5, 4).pairs()) {
                Map<String, Object> kept = kept(pair.base(), pair.mine(), pair.theirs());
                Map<String, Object> mirrored = kept(pair.base(), pair.theirs(), pair.mine());
                assertSame(pair.mine(), kept(pair.base(), pair.mine(), pair.mine()), seed);
                assertSame(kept, kept(pair.base(), kept, kept), seed);
                assertEquals(Conflicts.count(kept), Conflicts.count(mirrored), "seed " + seed);
                assertEquals(said(kept), said(mirrored), "seed " + seed);
            }
        }
    }

    private Map<String, Object> kept(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
        return Conflicts.keep(way.merge(base, mine, theirs));
    }

    /** Everything that a document says, in itself or in its conflicts: member and value. */
    private static Set<String> said(Map<String, Object> tree) {
        Set<String> said = new HashSet<>();
        collect("", Conflicts.dropped(tree), said);
        if (tree.get(Conflicts.MEMBER) instanceof List<?> entries) {
            for (Object entry : entries) {
                Map<String, Object> members = Trees.object(entry);
                if (!members.get("kind").equals("order")) {
                    Place place = Place.of(((List<?>) members.get("place")).stream().map(String.class::cast).toList());
                    String name = place.steps().isEmpty() ? "" : place.steps().getLast() instanceof Place.Step.Member(var member) ? member : "";
                    collect(name, members.get("base"), said);
                    collect(name, members.get("theirs"), said);
                }
            }
        }
        return said;
    }

    private static void collect(String name, Object value, Set<String> said) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((member, part) -> collect((String) member, part, said));
            case List<?> list -> list.forEach(part -> collect(name, part, said));
            case null -> { }
            case Object plain -> said.add(name + " " + plain);
        }
    }
}
