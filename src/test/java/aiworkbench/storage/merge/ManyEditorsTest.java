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

    private static final int BATCH = 25;

    private final ThreeWay way = new ThreeWay(TreeEdits.FORMAT);

    static LongStream batches() {
        return RandomDocuments.seeds(Reliability.of(2, 40, 800, 800));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void nothingIsLostInAnyOrder(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            Random random = new Random(seed);
            Map<String, Object> base = TreeEdits.tree(seed % 33);
            List<Map<String, Object>> editors = new ArrayList<>();
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                editors.add(new TreeEdits(seed * 7 + i).edited(base, 1 + random.nextInt(4)));
            }
            Collections.shuffle(editors, random);
            Map<String, Object> all = editors.getFirst();
            for (Map<String, Object> next : editors.subList(1, editors.size())) {
                all = random.nextBoolean() ? kept(base, all, next) : kept(base, next, all);
            }
            String at = "seed " + seed;
            assertTrue(TreeEdits.valid(all), at);
            Set<String> there = said(all);
            for (Map<String, Object> editor : editors) {
                Set<String> lost = new HashSet<>(said(editor));
                lost.removeAll(said(base));
                lost.removeAll(there);
                assertEquals(Set.of(), lost, at);
            }
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
            Map<String, Object> base = TreeEdits.tree(seed % 33);
            Map<String, Object> one = new TreeEdits(seed * 2 + 1).edited(base, 3);
            Map<String, Object> other = new TreeEdits(seed * 2 + 2).edited(base, 3);
            Map<String, Object> kept = kept(base, one, other);
            assertSame(one, kept(base, one, one), seed);
            assertSame(kept, kept(base, kept, kept), seed);
            assertEquals(Conflicts.count(kept), Conflicts.count(kept(base, other, one)), "seed " + seed);
            assertEquals(said(kept), said(kept(base, other, one)), "seed " + seed);
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
