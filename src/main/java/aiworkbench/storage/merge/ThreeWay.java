package aiworkbench.storage.merge;

import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Brings together two versions that grew from one base.
 *
 * <p>Elements are told apart by id, whatever their order. Objects are merged member by member, except small ones inside an element,
 * such as a rating: those are read together, so they are one value. Lists of plain values take the additions or removals of both. An
 * element that went from one list to another of its kind is the same element there.
 */
public final class ThreeWay {

    private static final Supplier<String> NO_IDS = () -> {
        throw new IllegalStateException("nothing is kept twice without being asked for");
    };

    private final Predicate<Map<String, Object>> valid;

    /**
     * A merge of documents.
     *
     * @param valid whether a tree is a document
     */
    ThreeWay(Predicate<Map<String, Object>> valid) {
        this.valid = valid;
    }

    /** A merge of documents of a format. */
    public ThreeWay(JsonFormat format) {
        this(tree -> reads(format, tree));
    }

    private static boolean reads(JsonFormat format, Map<String, Object> tree) {
        try {
            format.read(format.print(tree));
            return true;
        } catch (FormatProblem _) {
            return false;
        }
    }

    /** The three trees. */
    record Versions(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {}

    /**
     * One result.
     *
     * @param wholes places that are one value because their parts depend on each other
     */
    record Outcome(Map<String, Object> tree, List<Collision> collisions, Set<Place> wholes) {}

    /** Merges what was done here and elsewhere since the base. All three are documents of the same id. */
    public Merged merge(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
        Versions versions = Relocating.of(new Versions(base, mine, theirs));
        return new Merged(versions, outcome(versions), this);
    }

    private Outcome outcome(Versions versions) {
        Merging first = new Merging(Map.of(), Set.of(), NO_IDS);
        Map<String, Object> tree = first.merge(versions);
        if (first.collisions().isEmpty() && (first.joined().isEmpty() || valid.test(tree))) {
            return new Outcome(tree, List.of(), Set.of());
        }
        Set<Place> wholes = new HashSet<>();
        Fitting fitting = new Fitting(versions, valid, wholes);
        for (Place place : first.joined()) {
            if (!fitting.alwaysFits(place)) {
                wholes.add(place);
            }
        }
        if (wholes.isEmpty()) {
            return new Outcome(tree, first.collisions(), Set.of());
        }
        Merging again = new Merging(Map.of(), wholes, NO_IDS);
        return new Outcome(again.merge(versions), again.collisions(), wholes);
    }

    Map<String, Object> resolve(Versions versions, Outcome outcome, Map<Collision, Choice> choices, Supplier<String> ids) {
        Map<Collision.Key, Choice> byKey = new HashMap<>();
        choices.forEach((collision, choice) -> byKey.put(collision.key(), choice));
        Merging merging = new Merging(byKey, outcome.wholes(), ids);
        Map<String, Object> tree = merging.merge(versions);
        if (byKey.isEmpty() || valid.test(tree)) {
            return tree;
        }
        Set<Place> wholes = new HashSet<>(outcome.wholes());
        Fitting fitting = new Fitting(versions, valid, wholes);
        for (Place place : merging.joined()) {
            if (!fitting.fits(place, byKey)) {
                wholes.add(place);
                byKey.put(new Collision.Key(false, place), firstInside(place, outcome, byKey));
            }
        }
        return new Merging(byKey, wholes, ids).merge(versions);
    }

    private static Choice firstInside(Place place, Outcome outcome, Map<Collision.Key, Choice> choices) {
        return outcome.collisions().stream().map(Collision::key)
                .filter(key -> key.place().within(place))
                .map(key -> choices.getOrDefault(key, Choice.MINE))
                .filter(choice -> choice != Choice.BOTH)
                .findFirst().orElse(Choice.MINE);
    }
}
