package aiworkbench.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Checks that compact constructors share. What a user can get wrong fails with the key of a sentence, {@code model.refused.…};
 * what only a programmer can get wrong fails with plain words.
 */
final class Require {

    /** Days of a plan stay within ten years of its start. */
    private static final int FARTHEST_DAY = 3660;

    private static final int LONGEST_ID = 64;
    private static final String MARKS = "_.()-";

    private Require() {}

    static void that(boolean condition, String key) {
        if (!condition) {
            throw new IllegalArgumentException(key);
        }
    }

    static void present(Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }

    static void id(String id) {
        present(id, "id");
        that(isId(id), "model.refused.id");
    }

    /** By hand and not by a pattern: every element of every document is checked. */
    private static boolean isId(String id) {
        boolean fits = !id.isEmpty() && id.length() <= LONGEST_ID;
        for (int i = 0; fits && i < id.length(); i++) {
            char c = id.charAt(i);
            fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || MARKS.indexOf(c) >= 0;
        }
        return fits;
    }

    static void day(int day) {
        that(day >= -FARTHEST_DAY && day <= FARTHEST_DAY, "model.refused.day");
    }

    /** A copy that keeps the order and may hold nulls, which JSON has. */
    static Map<String, Object> members(Map<String, Object> members) {
        present(members, "unknown");
        return members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
