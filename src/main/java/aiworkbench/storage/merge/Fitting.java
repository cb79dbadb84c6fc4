package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tries whether an object that both sides changed is still valid once their changes are in it.
 *
 * <p>Puts the object into a document that holds little else, because only the parts of one record depend on each other.
 */
final class Fitting {

    /** With more collisions in one object than this, not every combination is tried beforehand. */
    private static final int FEW = 5;

    private final ThreeWay.Versions versions;
    private final Predicate<Map<String, Object>> valid;
    private final Set<Place> wholes;

    /**
     * Trials with these versions.
     *
     * @param wholes places that are one value; the caller may add more between trials
     */
    Fitting(ThreeWay.Versions versions, Predicate<Map<String, Object>> valid, Set<Place> wholes) {
        this.versions = versions;
        this.valid = valid;
        this.wholes = wholes;
    }

    /** Whether it is valid for each combination of choices inside; for the likely ones if there are many. */
    boolean alwaysFits(Place place) {
        Merging merging = merging(Map.of());
        if (!fits(place, merging.at(place, versions))) {
            return false;
        }
        List<Collision.Key> inside = merging.collisions().stream().map(Collision::key).toList();
        return combinations(place, inside).allMatch(choices -> fits(place, choices));
    }

    private static Stream<Map<Collision.Key, Choice>> combinations(Place place, List<Collision.Key> inside) {
        if (inside.size() <= FEW) {
            List<Map<Collision.Key, Choice>> all = new ArrayList<>();
            for (int bits = 1; bits < 1 << inside.size(); bits++) {
                Map<Collision.Key, Choice> choices = new HashMap<>();
                for (int i = 0; i < inside.size(); i++) {
                    choices.put(inside.get(i), (bits >> i & 1) == 1 ? Choice.THEIRS : Choice.MINE);
                }
                all.add(choices);
            }
            return all.stream();
        }
        List<Map<Collision.Key, Choice>> likely = new ArrayList<>();
        Map<Collision.Key, Choice> theirs = new HashMap<>();
        inside.forEach(key -> theirs.put(key, Choice.THEIRS));
        likely.add(theirs);
        inside.stream().filter(key -> key.place().parent().equals(place)).forEach(key -> {
            Map<Collision.Key, Choice> allButOne = new HashMap<>(theirs);
            allButOne.remove(key);
            likely.add(allButOne);
            likely.add(Map.of(key, Choice.THEIRS));
        });
        return likely.stream();
    }

    /** Whether it is valid with these choices. */
    boolean fits(Place place, Map<Collision.Key, Choice> choices) {
        Map<Collision.Key, Choice> single = new HashMap<>(choices);
        single.replaceAll((_, choice) -> choice == Choice.BOTH ? Choice.MINE : choice);
        return fits(place, merging(single).at(place, versions));
    }

    private boolean fits(Place place, Side merged) {
        Side mine = Trees.find(versions.mine(), place);
        Side theirs = Trees.find(versions.theirs(), place);
        if (merged.same(mine) || merged.same(theirs)) {
            return true;
        }
        boolean here = Trees.find(versions.mine(), place.parent()).present();
        return valid.test(Trees.object(around(here ? versions.mine() : versions.theirs(), place, 0, merged).value()));
    }

    private Merging merging(Map<Collision.Key, Choice> choices) {
        return new Merging(choices, wholes, () -> "x");
    }

    /** The version with another value at a place, and without the elements that do not lie on the way. */
    private static Side around(Object value, Place place, int depth, Side merged) {
        if (depth == place.steps().size()) {
            return merged;
        }
        return switch (place.steps().get(depth)) {
            case Place.Step.Entry(var key) -> {
                Side element = around(Trees.find(value, Place.TOP.entry(key)).value(), place, depth + 1, merged);
                yield Side.of(element.present() ? List.of(element.value()) : List.of());
            }
            case Place.Step.Member(var name) -> {
                Map<String, Object> few = new LinkedHashMap<>(Trees.object(value));
                few.values().removeIf(part -> part instanceof List<?> list && !list.isEmpty() && Trees.elements(list));
                Side part = around(Trees.object(value).get(name), place, depth + 1, merged);
                few.remove(name);
                if (part.present()) {
                    few.put(name, part.value());
                }
                yield Side.of(few);
            }
        };
    }
}
