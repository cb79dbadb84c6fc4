package aiworkbench.storage.merge;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks into the plain tree of a document. */
final class Trees {

    static final String ID = "id";

    /** Stands between an id and the count of elements that have it; no id contains it. */
    static final char AGAIN = '~';

    private static final int LONGEST_ID = 64;

    private Trees() {}

    /** Whether two values are the same, with members and entries in the same order. Unlike 0.1 and 0.10. */
    static boolean same(Object one, Object other) {
        if (one == other) {
            return true;
        } else if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return a.size() == b.size() && sameMembers(a, b);
        } else if (one instanceof List<?> a && other instanceof List<?> b) {
            return a.size() == b.size() && sameEntries(a, b);
        }
        return Objects.equals(one, other);
    }

    private static boolean sameMembers(Map<?, ?> one, Map<?, ?> other) {
        Iterator<? extends Map.Entry<?, ?>> rest = other.entrySet().iterator();
        for (Map.Entry<?, ?> member : one.entrySet()) {
            Map.Entry<?, ?> twin = rest.next();
            if (!member.getKey().equals(twin.getKey()) || !same(member.getValue(), twin.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameEntries(List<?> one, List<?> other) {
        Iterator<?> rest = other.iterator();
        for (Object entry : one) {
            if (!same(entry, rest.next())) {
                return false;
            }
        }
        return true;
    }

    /** An object; only call it on values that are one. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** Whether it is a list of elements; an empty list is one. */
    static boolean elements(Object value) {
        if (!(value instanceof List<?> list)) {
            return false;
        }
        for (Object entry : list) {
            if (!(entry instanceof Map<?, ?> map && map.get(ID) instanceof String id && isId(id))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.()-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ID;
    }

    /** The elements of a list by key, in their order. */
    static Map<String, Map<String, Object>> byKey(Object list) {
        Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Object entry : (List<?>) list) {
            Map<String, Object> element = object(entry);
            String id = (String) element.get(ID);
            int count = seen.merge(id, 1, Integer::sum);
            byKey.put(count == 1 ? id : id + AGAIN + count, element);
        }
        return byKey;
    }

    /** The elements of a list by id; empty if it is no list of elements, or an id is there twice. */
    static Optional<Map<String, Map<String, Object>>> byUniqueId(Object value) {
        if (!elements(value)) {
            return Optional.empty();
        }
        Map<String, Map<String, Object>> byKey = byKey(value);
        return byKey.keySet().stream().anyMatch(key -> key.indexOf(AGAIN) >= 0) ? Optional.empty() : Optional.of(byKey);
    }

    /** A member of an object. */
    static Side member(Map<String, Object> object, String name) {
        Object value = object.get(name);
        return value != null || object.containsKey(name) ? Side.of(value) : Side.NOTHING;
    }

    /** What a version has at a place. */
    static Side find(Object top, Place place) {
        Side side = Side.of(top);
        for (Place.Step step : place.steps()) {
            side = switch (step) {
                case Place.Step.Member(var name) -> side.value() instanceof Map<?, ?> ? member(object(side.value()), name) : Side.NOTHING;
                case Place.Step.Entry(var key) -> entry(side.value(), key);
            };
        }
        return side;
    }

    private static Side entry(Object value, String key) {
        if (!(value instanceof List<?> list)) {
            return Side.NOTHING;
        }
        String id = new Place.Step.Entry(key).id();
        int count = 0;
        for (Object entry : list) {
            if (entry instanceof Map<?, ?> map && id.equals(map.get(ID))) {
                count++;
                if (key.equals(count == 1 ? id : id + AGAIN + count)) {
                    return Side.of(entry);
                }
            }
        }
        return Side.NOTHING;
    }
}
