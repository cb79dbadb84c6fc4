package aiworkbench.storage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that remembers where in the file it starts, so that complaints about its meaning can name the place. */
sealed interface Json {

    /** Offset of its first character, from 0; 0 if it was not read. */
    int at();

    record Obj(int at, Map<String, Json> members) implements Json {}

    record Arr(int at, List<Json> entries) implements Json {}

    record Text(int at, String value) implements Json {}

    record Num(int at, BigDecimal value) implements Json {}

    record Truth(int at, boolean value) implements Json {}

    record Null(int at) implements Json {}

    /** Whether it holds no other values. */
    default boolean scalar() {
        return !(this instanceof Obj || this instanceof Arr);
    }

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

    /**
     * The JSON value of plain Java.
     *
     * @throws IllegalArgumentException if JSON has no such value
     */
    static Json of(Object plain) {
        return switch (plain) {
            case null -> new Null(0);
            case Map<?, ?> map -> {
                Map<String, Json> members = new LinkedHashMap<>();
                map.forEach((name, value) -> members.put(String.valueOf(name), of(value)));
                yield new Obj(0, members);
            }
            case List<?> list -> new Arr(0, list.stream().map(Json::of).toList());
            case String text -> new Text(0, text);
            case BigDecimal number -> new Num(0, number);
            case Integer number -> new Num(0, BigDecimal.valueOf(number));
            case Long number -> new Num(0, BigDecimal.valueOf(number));
            case Boolean truth -> new Truth(0, truth);
            default -> throw new IllegalArgumentException("JSON has no " + plain.getClass().getName());
        };
    }
}
