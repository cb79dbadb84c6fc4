package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the changes between two trees, list by list. */
final class Comparing {

    /** A text that is not longer than this is stored whole, which is easier to read. */
    private static final int SHORT = 60;

    private final List<Change> changes = new ArrayList<>();

    private Comparing() {}

    /** The changes between two objects at a place. */
    static List<Change> between(Place place, Map<String, Object> before, Map<String, Object> after) {
        Comparing comparing = new Comparing();
        comparing.objects(place, before, after);
        return comparing.changes;
    }

    private void objects(Place place, Map<String, Object> before, Map<String, Object> after) {
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> changes.add(new Change.Drop(place, name)));
        Set<String> moved = moved(before, after);
        Optional<String> last = Optional.empty();
        for (Map.Entry<String, Object> member : after.entrySet()) {
            String name = member.getKey();
            if (!before.containsKey(name)) {
                changes.add(new Change.Insert(place, name, member.getValue(), last));
            } else {
                if (moved.contains(name)) {
                    changes.add(new Change.Shift(place, name, last));
                }
                value(place, name, before.get(name), member.getValue());
            }
            last = Optional.of(name);
        }
    }

    private static Set<String> moved(Map<String, ?> before, Map<String, ?> after) {
        List<String> old = List.copyOf(before.keySet());
        List<String> now = List.copyOf(after.keySet());
        return old.equals(now) ? Set.of() : Sequence.moved(old, now);
    }

    private void value(Place place, String name, Object before, Object after) {
        if (Trees.same(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> && after instanceof Map<?, ?>) {
            objects(place.member(name), Trees.object(before), Trees.object(after));
            return;
        }
        if (before instanceof String old && after instanceof String now && now.length() > SHORT) {
            changes.add(splice(place, name, old, now));
            return;
        }
        Optional<Map<String, Map<String, Object>>> old = Trees.byUniqueId(before);
        Optional<Map<String, Map<String, Object>>> now = Trees.byUniqueId(after);
        if (old.isPresent() && now.isPresent()) {
            elements(place.member(name), old.get(), now.get());
        } else {
            changes.add(new Change.Set(place, name, after));
        }
    }

    private void elements(Place place, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> changes.add(new Change.Remove(place, id)));
        Set<String> moved = moved(before, after);
        Optional<String> last = Optional.empty();
        for (Map.Entry<String, Map<String, Object>> element : after.entrySet()) {
            String id = element.getKey();
            Map<String, Object> old = before.get(id);
            if (old == null) {
                changes.add(new Change.Add(place, element.getValue(), last));
            } else {
                if (moved.contains(id)) {
                    changes.add(new Change.Move(place, id, place, last));
                }
                if (!Trees.same(old, element.getValue())) {
                    objects(place.entry(id), old, element.getValue());
                }
            }
            last = Optional.of(id);
        }
    }

    private static Change splice(Place place, String name, String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        start = whole(before, after, start);
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(after.charAt(after.length() - end))) {
            end--;
        }
        return new Change.Splice(place, name, start, before.length() - start - end, after.substring(start, after.length() - end));
    }

    /** Never between the two halves of a character, for half a character cannot be stored. */
    private static int whole(String before, String after, int start) {
        boolean half = start > 0 && Character.isHighSurrogate(before.charAt(start - 1));
        return half ? start - 1 : start;
    }
}
