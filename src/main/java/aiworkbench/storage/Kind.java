package aiworkbench.storage;

import aiworkbench.model.DocumentId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a member of a record may hold. A fixed table: a file can never name a Java type. */
sealed interface Kind {

    record Text() implements Kind {}

    record Identity() implements Kind {}

    /** A whole number within the bounds, both included. */
    record Whole(long least, long most) implements Kind {}

    record Decimal() implements Kind {}

    record Truth() implements Kind {}

    record Day() implements Kind {}

    record Word(Class<? extends Enum<?>> type) implements Kind {}

    record Part(Class<? extends Record> type) implements Kind {}

    record Many(Kind of) implements Kind {}

    record Maybe(Kind of) implements Kind {}

    /**
     * The kind for the type of a record component.
     *
     * @throws IllegalArgumentException if files cannot hold that type
     */
    static Kind of(Type type) {
        return switch (type) {
            case ParameterizedType generic when generic.getRawType() == List.class -> new Many(of(generic.getActualTypeArguments()[0]));
            case ParameterizedType generic when generic.getRawType() == Optional.class -> new Maybe(of(generic.getActualTypeArguments()[0]));
            case Class<?> plain -> ofClass(plain);
            default -> throw new IllegalArgumentException("files cannot hold " + type);
        };
    }

    private static Kind ofClass(Class<?> type) {
        if (type == String.class) {
            return new Text();
        } else if (type == DocumentId.class) {
            return new Identity();
        } else if (type == int.class || type == Integer.class) {
            return new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else if (type == long.class || type == Long.class) {
            return new Whole(Long.MIN_VALUE, Long.MAX_VALUE);
        } else if (type == BigDecimal.class) {
            return new Decimal();
        } else if (type == boolean.class || type == Boolean.class) {
            return new Truth();
        } else if (type == LocalDate.class) {
            return new Day();
        } else if (type.isEnum()) {
            return new Word(enumeration(type));
        } else if (type.isRecord()) {
            return new Part(type.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("files cannot hold " + type);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumeration(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
