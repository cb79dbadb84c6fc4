package aiworkbench.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks that compact constructors share. Each failure is a sentence for the user. */
final class Require {

    /** Days of a plan stay within ten years of its start. */
    private static final int FARTHEST_DAY = 3660;

    private Require() {}

    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    static void present(Object value, String name) {
        that(value != null, name + " is missing");
    }

    static void id(String id) {
        present(id, "id");
        that(id.matches("[A-Za-z0-9_.()-]{1,64}"), "an id has 1 to 64 letters, digits, hyphens, underscores, dots or brackets");
    }

    static void day(int day) {
        that(day >= -FARTHEST_DAY && day <= FARTHEST_DAY, "a day lies within ten years of the start");
    }

    /** A copy that keeps the order and may hold nulls, which JSON has. */
    static Map<String, Object> members(Map<String, Object> members) {
        present(members, "unknown");
        return members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
