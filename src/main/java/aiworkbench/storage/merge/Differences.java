package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lists what differs between two documents, for people: element by element, and in each field by field. */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** What differs, in the order of the later document. What was removed comes last in its list. Empty if nothing differs. */
    public static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
        Differences differences = new Differences();
        differences.element(Place.TOP, before, after, false);
        return acrossLists(differences.found);
    }

    /** The same without the conflicts that are open in either: these are to be decided, and no element of what people see. */
    public static List<Difference> ofContent(Map<String, Object> before, Map<String, Object> after) {
        return between(Conflicts.dropped(before), Conflicts.dropped(after));
    }

    private void element(Place place, Map<String, Object> before, Map<String, Object> after, boolean moved) {
        List<Difference.Field> fields = new ArrayList<>();
        int here = found.size();
        members(place, before, after, fields);
        if (moved || !fields.isEmpty()) {
            found.add(here, new Difference(moved ? Difference.Kind.MOVED : Difference.Kind.CHANGED, place, place, after, fields));
        }
    }

    private void members(Place place, Map<String, Object> before, Map<String, Object> after, List<Difference.Field> fields) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        names.forEach(name -> value(place.member(name), Trees.member(before, name), Trees.member(after, name), fields));
    }

    private void value(Place place, Side before, Side after, List<Difference.Field> fields) {
        if (before.equals(after)) {
            return;
        } else if (all(before, after, side -> side.value() instanceof Map<?, ?>)) {
            members(place, object(before), object(after), fields);
        } else if (all(before, after, side -> Trees.elements(side.value()))) {
            elements(place, elements(before), elements(after));
        } else {
            fields.add(new Difference.Field(place, before, after));
        }
    }

    private static boolean all(Side before, Side after, Predicate<Side> test) {
        return (!before.present() || test.test(before)) && (!after.present() || test.test(after));
    }

    private static Map<String, Object> object(Side side) {
        return side.present() ? Trees.object(side.value()) : Map.of();
    }

    private static Map<String, Map<String, Object>> elements(Side side) {
        return side.present() ? Trees.byKey(side.value()) : Map.of();
    }

    private void elements(Place place, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        Set<String> moved = Sequence.moved(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        after.forEach((key, element) -> {
            if (before.containsKey(key)) {
                element(place.entry(key), before.get(key), element, moved.contains(key));
            } else {
                found.add(new Difference(Difference.Kind.ADDED, place.entry(key), place.entry(key), element, List.of()));
            }
        });
        before.forEach((key, element) -> {
            if (!after.containsKey(key)) {
                found.add(new Difference(Difference.Kind.REMOVED, place.entry(key), place.entry(key), element, List.of()));
            }
        });
    }

    /** An element that went from one list to another one of the same name was moved. */
    private static List<Difference> acrossLists(List<Difference> found) {
        Map<List<Place.Step>, Difference> removed = new HashMap<>();
        found.stream().filter(it -> it.kind() == Difference.Kind.REMOVED).forEach(it -> removed.put(listAndKey(it.place()), it));
        List<Difference> result = new ArrayList<>();
        List<Difference> gone = new ArrayList<>();
        for (Difference difference : found) {
            Optional<Difference> from = difference.kind() == Difference.Kind.ADDED
                    ? Optional.ofNullable(removed.remove(listAndKey(difference.place()))) : Optional.empty();
            if (from.isPresent()) {
                gone.add(from.get());
                result.addAll(moved(from.get(), difference));
            } else {
                result.add(difference);
            }
        }
        result.removeIf(it -> gone.stream().anyMatch(other -> other == it));
        return result;
    }

    private static List<Place.Step> listAndKey(Place place) {
        List<Place.Step> steps = place.steps();
        return steps.subList(steps.size() - 2, steps.size());
    }

    private static List<Difference> moved(Difference from, Difference to) {
        Differences inside = new Differences();
        inside.element(to.place(), from.element(), to.element(), true);
        Difference first = inside.found.removeFirst();
        inside.found.addFirst(new Difference(Difference.Kind.MOVED, to.place(), from.place(), to.element(), first.fields()));
        return inside.found;
    }
}
