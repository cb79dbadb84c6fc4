package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings elements together that one side moved from list to list: puts them into that list in the base, and on the other side too
 * unless it moved or removed them itself. What each side did to the element then merges as if it had stayed where it was.
 */
final class Relocating {

    private Relocating() {}

    /**
     * An element that went from one list to another one.
     *
     * @param to its place there, in the tree of the side that moved it
     */
    private record Moved(Place from, Place to, Map<String, Object> side) {

        String id() {
            return ((Place.Step.Entry) to.steps().getLast()).id();
        }
    }

    /** The three trees, with every element where a side has moved it. */
    static ThreeWay.Versions of(ThreeWay.Versions versions) {
        List<Moved> mine = moved(versions.base(), versions.mine());
        List<Moved> theirs = moved(versions.base(), versions.theirs());
        // In an order that does not depend on which side is which.
        List<Moved> all = Stream.concat(mine.stream(), theirs.stream())
                .sorted(Comparator.comparing((Moved moved) -> moved.from().toString()).thenComparing(moved -> moved.to().toString())).toList();
        ThreeWay.Versions now = versions;
        for (Moved moved : all) {
            now = with(now, moved, all);
        }
        return now;
    }

    private static ThreeWay.Versions with(ThreeWay.Versions versions, Moved moved, List<Moved> all) {
        boolean elsewhere = all.stream().anyMatch(other -> other.from().equals(moved.from()) && !other.to().equals(moved.to()));
        Optional<Map<String, Object>> base = elsewhere ? Optional.empty() : relocated(versions.base(), moved);
        return base.map(tree -> new ThreeWay.Versions(tree, relocated(versions.mine(), moved).orElse(versions.mine()),
                relocated(versions.theirs(), moved).orElse(versions.theirs()))).orElse(versions);
    }

    /** Only between lists of one kind: those that the same members lead to. */
    private static List<Moved> moved(Map<String, Object> base, Map<String, Object> side) {
        return Differences.between(base, side).stream()
                .filter(it -> it.kind() == Difference.Kind.MOVED && !it.from().parent().equals(it.place().parent()))
                .filter(it -> members(it.from()).equals(members(it.place())) && isOnce(it.from()) && isOnce(it.place()))
                .map(it -> new Moved(it.from(), it.place(), side)).toList();
    }

    /** Whether no other element on the way has the same id. */
    private static boolean isOnce(Place place) {
        return place.steps().stream().noneMatch(step -> step instanceof Place.Step.Entry entry && !entry.key().equals(entry.id()));
    }

    private static List<Place.Step> members(Place place) {
        return place.steps().stream().filter(Place.Step.Member.class::isInstance).toList();
    }

    /** The tree with the element moved as well; empty if it is not there any more, or has no list to go to. */
    private static Optional<Map<String, Object>> relocated(Map<String, Object> tree, Moved moved) {
        Place list = moved.to().parent();
        if (!Trees.find(tree, moved.from()).present() || Trees.find(tree, moved.to()).present()) {
            return Optional.empty();
        }
        try {
            Map<String, Object> ready = tree;
            if (!Trees.find(tree, list).present()) {
                String name = ((Place.Step.Member) list.steps().getLast()).name();
                ready = Applying.change(tree, new Change.Insert(list.parent(), name, List.of(), memberBefore(tree, moved.side(), list, name)));
            }
            return Optional.of(Applying.change(ready, new Change.Move(moved.from().parent(), moved.id(), list, elementBefore(ready, moved, list))));
        } catch (DoesNotFit e) {
            return Optional.empty();
        }
    }

    private static Optional<String> memberBefore(Map<String, Object> tree, Map<String, Object> side, Place list, String name) {
        return Trees.find(side, list.parent()).value() instanceof Map<?, ?> there && Trees.find(tree, list.parent()).value() instanceof Map<?, ?> here
                ? before(there.keySet().stream().map(String::valueOf).toList(), name, here.keySet().stream().map(String::valueOf).toList())
                : Optional.empty();
    }

    private static Optional<String> elementBefore(Map<String, Object> tree, Moved moved, Place list) {
        return before(ids(moved.side(), list), moved.id(), ids(tree, list));
    }

    private static List<String> ids(Map<String, Object> tree, Place list) {
        Object elements = Trees.find(tree, list).value();
        return Trees.elements(elements) ? List.copyOf(Trees.byKey(elements).keySet()) : List.of();
    }

    /** The last of the keys before one of them that is here as well. */
    private static Optional<String> before(List<String> keys, String key, List<String> here) {
        List<String> candidates = new ArrayList<>(keys.subList(0, Math.max(0, keys.indexOf(key))));
        candidates.retainAll(here);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getLast());
    }
}
