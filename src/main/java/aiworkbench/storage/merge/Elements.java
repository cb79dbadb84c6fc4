package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Copies elements. */
final class Elements {

    /** Lists whose elements answer something that the content files ask: two answers to one question make no sense. */
    private static final Set<String> ASKED = Set.of("answers", "prohibitions", "scales");

    private Elements() {}

    static boolean canBeCopied(Place element) {
        return element.steps().stream().noneMatch(step -> step instanceof Place.Step.Member(var name) && ASKED.contains(name));
    }

    /** Members that list the ids of other elements of the same document. */
    private static final Set<String> REFERENCES = Set.of("after", "dependsOn");

    /**
     * A copy with new ids for it and the elements inside it. Links and references inside the copy that lead to something in it lead to
     * the copy of that.
     *
     * @param document id of the document that it stays in
     */
    static Map<String, Object> copy(Map<String, Object> element, Object document, Supplier<String> ids) {
        Map<String, String> fresh = new HashMap<>();
        rename(element, fresh, ids);
        return new Copying(document, fresh).element(element);
    }

    /** Gives ids to the elements inside and to the element itself. */
    private static void rename(Map<String, Object> element, Map<String, String> fresh, Supplier<String> ids) {
        element.values().forEach(value -> renameInside(value, fresh, ids));
        fresh.put((String) element.get(Trees.ID), ids.get());
    }

    private static void renameInside(Object value, Map<String, String> fresh, Supplier<String> ids) {
        if (value instanceof Map<?, ?> part) {
            part.values().forEach(inner -> renameInside(inner, fresh, ids));
        } else if (value instanceof List<?> list && Trees.elements(list)) {
            list.forEach(entry -> rename(Trees.object(entry), fresh, ids));
        }
    }

    /**
     * One copy.
     *
     * @param fresh new ids by old ones
     */
    private record Copying(Object document, Map<String, String> fresh) {

        Map<String, Object> element(Map<String, Object> element) {
            Map<String, Object> copy = object(element);
            copy.put(Trees.ID, fresh.get(element.get(Trees.ID)));
            return copy;
        }

        private Map<String, Object> object(Map<String, Object> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> copy.put(name, REFERENCES.contains(name) ? references(value) : inner(value)));
            boolean linksHere = document.equals(object.get("document")) && fresh.containsKey(object.get("element"));
            if (linksHere) {
                copy.put("element", fresh.get(object.get("element")));
            }
            return copy;
        }

        private Object references(Object value) {
            return value instanceof List<?> list
                    ? list.stream().map(entry -> entry instanceof String id ? fresh.getOrDefault(id, id) : inner(entry)).toList()
                    : inner(value);
        }

        private Object inner(Object value) {
            return switch (value) {
                case Map<?, ?> _ -> object(Trees.object(value));
                case List<?> list when Trees.elements(list) -> list.stream().map(entry -> (Object) element(Trees.object(entry))).toList();
                case List<?> list -> {
                    List<Object> copies = new ArrayList<>();
                    list.forEach(entry -> copies.add(inner(entry)));
                    yield copies;
                }
                case null -> null;
                case Object scalar -> scalar;
            };
        }
    }
}
