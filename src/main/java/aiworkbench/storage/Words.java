package aiworkbench.storage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that files use for the constants of an enum: {@code NOT_YET} is {@code not-yet}. */
public final class Words {

    /** The constants of each enum by their words. */
    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            return Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant).collect(Collectors.toMap(Words::of, Function.identity()));
        }
    };

    private Words() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a word, if the enum has it. */
    public static <E extends Enum<?>> Optional<E> find(Class<E> type, String word) {
        return Optional.ofNullable(type.cast(CONSTANTS.get(type).get(word)));
    }

    /** All words of an enum, in its order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Stream.<Enum<?>>of(type.getEnumConstants()).map(Words::of).toList();
    }
}
