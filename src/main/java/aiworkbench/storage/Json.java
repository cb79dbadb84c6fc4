package aiworkbench.storage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that remembers where in the file it starts, so that complaints about its meaning can name the place. */
sealed interface Json {

    /** Offset of its first character, from 0. */
    int at();

    record Obj(int at, Map<String, Json> members) implements Json {}

    record Arr(int at, List<Json> entries) implements Json {}

    record Text(int at, String value) implements Json {}

    record Num(int at, BigDecimal value) implements Json {}

    record Truth(int at, boolean value) implements Json {}

    record Null(int at) implements Json {}

    /** The value in plain Java: maps, lists, strings, big decimals, booleans and null. */
    default Object plain() {
        return switch (this) {
            case Obj(_, var members) -> {
                Map<String, Object> plain = LinkedHashMap.newLinkedHashMap(members.size());
                members.forEach((name, value) -> plain.put(name, value.plain()));
                yield plain;
            }
            case Arr(_, var entries) -> {
                List<Object> plain = new ArrayList<>(entries.size());
                entries.forEach(entry -> plain.add(entry.plain()));
                yield plain;
            }
            case Text(_, var value) -> value;
            case Num(_, var value) -> value;
            case Truth(_, var value) -> value;
            case Null _ -> null;
        };
    }
}
