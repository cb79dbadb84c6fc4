package aiworkbench.ui.common.form;

import java.util.function.Function;

/**
 * How values are written into a text field and read back.
 *
 * @param write the text of a value
 * @param read the value of a text, or why there is none
 */
public record Notation<A>(Function<A, String> write, Function<String, Reading<A>> read) {

    /** What reading a text gave. */
    public sealed interface Reading<A> {

        /** A value. */
        record Good<A>(A value) implements Reading<A> {}

        /** No value; the key of a sentence that says why, with the text as its argument. */
        record Bad<A>(String key) implements Reading<A> {}
    }

    /** A notation that reads every text. */
    static <A> Notation<A> open(Function<A, String> write, Function<String, A> read) {
        return new Notation<>(write, text -> new Reading.Good<>(read.apply(text)));
    }
}
