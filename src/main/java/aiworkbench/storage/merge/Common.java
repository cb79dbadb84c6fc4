package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What two versions have in common. Stands in for the version that both grew from, where there is none. */
public final class Common {

    private Common() {}

    /** The members and elements that both have and that say the same. Need not be a document. */
    public static Map<String, Object> of(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> common = new LinkedHashMap<>();
        one.forEach((name, value) -> {
            Side shared = other.containsKey(name) ? shared(value, other.get(name)) : Side.NOTHING;
            if (shared.present()) {
                common.put(name, shared.value());
            }
        });
        return common;
    }

    private static Side shared(Object one, Object other) {
        if (Trees.same(one, other)) {
            return Side.of(one);
        } else if (one instanceof Map<?, ?> && other instanceof Map<?, ?>) {
            return Side.of(of(Trees.object(one), Trees.object(other)));
        } else if (Trees.elements(one) && Trees.elements(other)) {
            return Side.of(elements(Trees.byKey(one), Trees.byKey(other)));
        }
        return Side.NOTHING;
    }

    private static List<Object> elements(Map<String, Map<String, Object>> one, Map<String, Map<String, Object>> other) {
        List<Object> common = new ArrayList<>();
        one.forEach((key, element) -> {
            if (other.containsKey(key)) {
                common.add(of(element, other.get(key)));
            }
        });
        return common;
    }
}
