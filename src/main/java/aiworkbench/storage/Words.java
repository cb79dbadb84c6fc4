package aiworkbench.storage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that files use for the constants of an enum: {@code NOT_YET} is {@code not-yet}. */
public final class Words {

    private Words() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a word, if the enum has it. */
    public static <E extends Enum<?>> Optional<E> find(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants()).filter(constant -> of(constant).equals(word)).findFirst();
    }

    /** All words of an enum, in its order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Stream.<Enum<?>>of(type.getEnumConstants()).map(Words::of).toList();
    }
}
