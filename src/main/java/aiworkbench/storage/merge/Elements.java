package aiworkbench.storage.merge;

import java.util.ArrayList;
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

    /** A copy with new ids for it and the elements inside it. */
    static Map<String, Object> copy(Map<String, Object> element, Supplier<String> ids) {
        Map<String, Object> copy = new LinkedHashMap<>();
        element.forEach((name, value) -> copy.put(name, inner(value, ids)));
        copy.put(Trees.ID, ids.get());
        return copy;
    }

    private static Object inner(Object value, Supplier<String> ids) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> copy = new LinkedHashMap<>();
            Trees.object(value).forEach((name, part) -> copy.put(name, inner(part, ids)));
            return copy;
        } else if (value instanceof List<?> list && Trees.elements(list)) {
            List<Object> copies = new ArrayList<>();
            list.forEach(entry -> copies.add(copy(Trees.object(entry), ids)));
            return copies;
        }
        return value;
    }
}
