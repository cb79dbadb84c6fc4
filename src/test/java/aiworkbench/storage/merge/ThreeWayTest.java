package aiworkbench.storage.merge;

import static aiworkbench.storage.merge.PatchTest.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.Reliability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every merge. */
@Tag("reliability")
class ThreeWayTest {

    /** Documents of one batch; each gives ten cases. */
    private static final int BATCH = 5;

    private final ThreeWay way = new ThreeWay(TreeEdits.FORMAT);

    static LongStream batches() {
        return RandomDocuments.seeds(Reliability.of(20, 400, 400, 400));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void anyChoicesGiveADocument(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            for (TreeEdits.Pair pair : TreeEdits.Team.of(seed, 5, 6).pairs()) {
                Merged merged = way.merge(pair.base(), pair.mine(), pair.theirs());
                String at = "seed " + seed;
                assertTrue(TreeEdits.valid(merged.tree()), at);
                Random random = new Random(seed);
                Set<Map<Collision, Choice>> several = new HashSet<>();
                for (int i = 0; i < 4; i++) {
                    several.add(merged.collisions().stream().distinct().collect(Collectors.toMap(it -> it, it -> random(it, random))));
                }
                several.remove(Map.of());
                several.forEach(choices -> assertTrue(TreeEdits.valid(merged.resolve(choices, ids())), at));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void bothSidesGetTheSame(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            for (TreeEdits.Pair pair : TreeEdits.Team.of(seed, 5, 6).pairs()) {
                Merged merged = way.merge(pair.base(), pair.mine(), pair.theirs());
                Merged mirrored = way.merge(pair.base(), pair.theirs(), pair.mine());
                assertSame(merged.tree(), merged.resolve(Map.of(), ids()), seed);
                assertSame(merged.resolve(all(merged, Choice.MINE), ids()), mirrored.resolve(all(mirrored, Choice.THEIRS), ids()), seed);
                assertEquals(sides(merged), mirroredSides(mirrored), "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void whatOnlyOneSideChangedIsTaken(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            TreeEdits.Team team = TreeEdits.Team.of(seed, 10, 4);
            Map<String, Object> base = team.base();
            for (Map<String, Object> other : team.versions()) {
                for (Merged merged : List.of(way.merge(base, base, other), way.merge(base, other, base), way.merge(base, other, other))) {
                    assertEquals(List.of(), merged.collisions());
                    assertSame(other, merged.tree(), seed);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void nothingThatOnlyOneSideDidIsLost(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            for (TreeEdits.Pair pair : TreeEdits.Team.of(seed, 5, 3).pairs()) {
                Merged merged = way.merge(pair.base(), pair.mine(), pair.theirs());
                assertKept(merged, pair.base(), pair.mine(), pair.theirs(), "mine, seed " + seed);
                assertKept(merged, pair.base(), pair.theirs(), pair.mine(), "theirs, seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void editsOfDifferentFieldsNeverConflict(long batch) {
        for (long seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
            for (TreeEdits.Pair pair : TreeEdits.Team.of(seed, 5, 2).pairs()) {
                List<Place> mine = values(pair.base(), pair.mine());
                List<Place> theirs = values(pair.base(), pair.theirs());
                List<Collision> collisions = way.merge(pair.base(), pair.mine(), pair.theirs()).collisions().stream().filter(ThreeWayTest::ofOneField).toList();
                for (Collision collision : collisions) {
                    assertTrue(Stream.of(mine, theirs).allMatch(side -> side.stream().anyMatch(place -> related(place, collision.place()))),
                            "seed " + seed + " " + collision);
                }
                boolean apart = mine.stream().noneMatch(place -> theirs.stream().anyMatch(other -> related(place, other)));
                assertTrue(!apart || collisions.isEmpty(), "seed " + seed + " " + collisions);
            }
        }
    }

    /** Not of an order, nor of parts that depend on each other, nor of an empty object, whose removal is no difference to people. */
    private static boolean ofOneField(Collision collision) {
        return collision.kind() != Collision.Kind.ORDER && !collision.whole() && !Map.of().equals(collision.base().value());
    }

    /** The places that were changed; in an element, a small object such as a rating is one value. */
    private static List<Place> values(Map<String, Object> base, Map<String, Object> one) {
        return Differences.between(base, one).stream().flatMap(difference -> difference.kind() == Difference.Kind.CHANGED
                ? difference.fields().stream().map(Difference.Field::place).map(ThreeWayTest::value)
                : Stream.concat(Stream.of(difference.place(), difference.from()), difference.fields().stream().map(Difference.Field::place)))
                .filter(place -> !place.equals(Place.TOP)).toList();
    }

    private static Place value(Place place) {
        return place.element().filter(element -> place.steps().size() > element.steps().size())
                .map(element -> element.member(((Place.Step.Member) place.steps().get(element.steps().size())).name())).orElse(place);
    }

    private static boolean related(Place one, Place other) {
        return one.within(other) || other.within(one);
    }

    /** A field that one side alone touched is in the result as that side has it. */
    private static void assertKept(Merged merged, Map<String, Object> base, Map<String, Object> one, Map<String, Object> other, String at) {
        Set<Place> touched = Differences.between(base, other).stream()
                .flatMap(difference -> Stream.concat(Stream.of(difference.place(), difference.from()),
                        difference.fields().stream().map(Difference.Field::place)))
                .collect(Collectors.toSet());
        merged.collisions().forEach(collision -> touched.add(collision.place()));
        touched.remove(Place.TOP);
        for (Difference difference : Differences.between(base, one)) {
            for (Difference.Field field : difference.fields()) {
                boolean apart = touched.stream().noneMatch(place -> place.within(field.place()) || field.place().within(place));
                assertTrue(!apart || field.after().same(Trees.find(merged.tree(), field.place())), () -> at + " " + field);
            }
            if (difference.kind() == Difference.Kind.ADDED && touched.stream().noneMatch(difference.place()::within)) {
                assertTrue(Trees.find(merged.tree(), difference.place()).same(Trees.find(one, difference.place())), () -> at + " " + difference);
            }
        }
    }

    private static List<List<Object>> sides(Merged merged) {
        return merged.collisions().stream().map(it -> List.<Object>of(it.kind(), it.place(), it.mine(), it.theirs(), it.whole()))
                .sorted(Comparator.comparing(Object::toString)).toList();
    }

    private static List<List<Object>> mirroredSides(Merged merged) {
        return merged.collisions().stream().map(it -> List.<Object>of(it.kind(), it.place(), it.theirs(), it.mine(), it.whole()))
                .sorted(Comparator.comparing(Object::toString)).toList();
    }

    private static Map<Collision, Choice> all(Merged merged, Choice choice) {
        return merged.collisions().stream().collect(Collectors.toMap(it -> it, _ -> choice, (one, _) -> one));
    }

    private static Choice random(Collision collision, Random random) {
        List<Choice> allowed = new ArrayList<>(List.of(Choice.MINE, Choice.THEIRS));
        if (collision.canKeepBoth()) {
            allowed.add(Choice.BOTH);
        }
        return allowed.get(random.nextInt(allowed.size()));
    }

    static Supplier<String> ids() {
        Set<String> given = new HashSet<>();
        return () -> {
            String id = "kept" + given.size();
            given.add(id);
            return id;
        };
    }
}
