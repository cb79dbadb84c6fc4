package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts values where a document has others. Copies what lies on the way and shares the rest. */
final class Planting {

    private Planting() {}

    /**
     * Another order of a list.
     *
     * @param keys of its elements; those that are not there are passed over, and those that are not named stay behind
     */
    record Order(List<?> keys) {}

    /**
     * A copy of a tree with another value at a place, or with none; the same tree if nothing leads there any more.
     *
     * @param after the element behind which a new one stands; without, or if that is gone, it comes last
     */
    static Map<String, Object> put(Map<String, Object> tree, Place place, Side side, Optional<String> after) {
        return inside(tree, located(tree, place).steps(), side, after) instanceof Map<?, ?> map ? Trees.object(map) : tree;
    }

    /** The element before one in its list. */
    static Optional<String> before(Map<String, Object> tree, Place place) {
        if (place.steps().isEmpty() || !(place.steps().getLast() instanceof Place.Step.Entry(var key)) || !Trees.elements(Trees.find(tree, place.parent()).value())) {
            return Optional.empty();
        }
        List<String> keys = List.copyOf(Trees.byKey(Trees.find(tree, place.parent()).value()).keySet());
        int index = keys.indexOf(key);
        return index > 0 ? Optional.of(keys.get(index - 1)) : Optional.empty();
    }

    /** Where the element of a place is now: it may have gone to another list of its kind. */
    private static Place located(Map<String, Object> tree, Place place) {
        Optional<Place> element = place.element();
        if (element.isEmpty() || Trees.find(tree, element.get()).present()) {
            return place;
        }
        List<Place.Step> rest = place.steps().subList(element.get().steps().size(), place.steps().size());
        return search(tree, Place.TOP, element.get()).map(found -> {
            List<Place.Step> steps = new ArrayList<>(found.steps());
            steps.addAll(rest);
            return new Place(steps);
        }).orElse(place);
    }

    private static Optional<Place> search(Object value, Place here, Place wanted) {
        int depth = here.steps().size();
        if (depth == wanted.steps().size()) {
            return Optional.of(here);
        }
        Place.Step step = wanted.steps().get(depth);
        boolean last = depth == wanted.steps().size() - 1;
        if (step instanceof Place.Step.Member(var name)) {
            return value instanceof Map<?, ?> map && map.containsKey(name) ? search(map.get(name), here.member(name), wanted) : Optional.empty();
        }
        if (!Trees.elements(value)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Map<String, Object>> entry : Trees.byKey(value).entrySet()) {
            Optional<Place> found = last && !here.entry(entry.getKey()).steps().getLast().equals(step) ? Optional.empty()
                    : search(entry.getValue(), here.entry(entry.getKey()), wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Object inside(Object value, List<Place.Step> way, Side side, Optional<String> after) {
        if (way.isEmpty()) {
            return side.value() instanceof Order(var keys) ? ordered(value, keys) : side.value();
        }
        return switch (way.getFirst()) {
            case Place.Step.Member(var name) -> value instanceof Map<?, ?> ? member(Trees.object(value), name, way, side, after) : value;
            case Place.Step.Entry(var key) -> Trees.elements(value) ? element(value, key, way, side, after) : value;
        };
    }

    private static Object member(Map<String, Object> object, String name, List<Place.Step> way, Side side, Optional<String> after) {
        Map<String, Object> copy = new LinkedHashMap<>(object);
        if (way.size() == 1 && !side.present()) {
            copy.remove(name);
        } else if (way.size() == 1 && !(side.value() instanceof Order) || copy.containsKey(name)) {
            copy.put(name, inside(copy.get(name), way.subList(1, way.size()), side, after));
        } else if (way.size() == 2 && side.present() && way.getLast() instanceof Place.Step.Entry) {
            copy.put(name, List.of(side.value()));
        }
        return copy;
    }

    private static Object element(Object list, String key, List<Place.Step> way, Side side, Optional<String> after) {
        Map<String, Object> elements = new LinkedHashMap<>(Trees.byKey(list));
        if (way.size() > 1) {
            elements.computeIfPresent(key, (_, element) -> inside(element, way.subList(1, way.size()), side, after));
        } else if (!side.present()) {
            elements.remove(key);
        } else if (elements.containsKey(key)) {
            elements.put(key, side.value());
        } else {
            List<Object> entries = new ArrayList<>(elements.values());
            int neighbour = after.map(List.copyOf(elements.keySet())::indexOf).orElse(-1);
            entries.add(neighbour < 0 ? entries.size() : neighbour + 1, side.value());
            return entries;
        }
        return new ArrayList<>(elements.values());
    }

    private static Object ordered(Object value, List<?> keys) {
        if (!Trees.elements(value)) {
            return value;
        }
        Map<String, Map<String, Object>> left = new LinkedHashMap<>(Trees.byKey(value));
        List<Object> entries = new ArrayList<>();
        for (Object key : keys) {
            Map<String, Object> element = left.remove(key);
            if (element != null) {
                entries.add(element);
            }
        }
        entries.addAll(left.values());
        return entries;
    }
}
