package aiworkbench.review;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several things that a sentence names one after the other.
 *
 * @param words keys of words below {@code review.part}, or texts as they are
 * @param keys whether they are keys
 */
record Words(List<Object> words, boolean keys) {

    Words {
        words = List.copyOf(words);
    }

    /** Words that the language has to say. */
    static Words of(String... keys) {
        return new Words(List.of(keys), true);
    }

    /** Texts of the document, such as names. */
    static Words texts(List<?> texts) {
        return new Words(List.copyOf(texts), false);
    }

    /** The keys of those parts that are missing: text that is blank. */
    static Words blanks(Part... parts) {
        return new Words(Arrays.stream(parts).filter(part -> part.text().isBlank()).<Object>map(Part::key).toList(), true);
    }

    /** A text and the word for it. */
    record Part(String key, String text) {}

    static Part part(String key, String text) {
        return new Part(key, text);
    }

    /** A stream with the spot, if there is anything to name. */
    Stream<Spot> then(Function<Words, Spot> spot) {
        return words.isEmpty() ? Stream.empty() : Stream.of(spot.apply(this));
    }
}
