package aiworkbench.governance.statistics;

import java.util.Optional;
import java.util.function.Function;

/** A result, or the reason why there is none. What is not defined is never 0, infinite or "not a number". */
public sealed interface Figure<T> {

    /** A result. */
    record Known<T>(T result) implements Figure<T> {}

    /** No result. */
    record Missing<T>(Why why) implements Figure<T> {}

    /** Why there is no result. */
    enum Why {
        /** Nothing was counted. */
        NO_CASES,
        /** A figure lies outside the range that makes sense. */
        OUT_OF_RANGE,
        /** Two rates are the same, so there is no effect to find. */
        SAME_RATES,
        /** Nobody comes. */
        NO_TRAFFIC,
        /** No rate between 0 and 1 needs that few people. */
        TOO_FEW_PEOPLE,
        /** There are not two groups to compare. */
        ONE_GROUP,
        /** No case is really positive. */
        NO_POSITIVES,
        /** No case is really negative. */
        NO_NEGATIVES,
        /** No case was selected. */
        NONE_SELECTED,
        /** The formula would divide by 0. */
        NO_DENOMINATOR,
        /** The cost is not above 0. */
        NO_COST,
        /** Nothing is left over after running costs. */
        NO_GAIN,
        /** Not recovered within the horizon. */
        NOT_RECOVERED,
        /** Low, likely and high are not in order. */
        OUT_OF_ORDER,
        /** No risk has a probability and a range of loss. */
        NOTHING_ESTIMATED,
        /** The work was given up before its end. */
        GIVEN_UP
    }

    /** A result. */
    static <T> Figure<T> of(T result) {
        return new Known<>(result);
    }

    /** No result. */
    static <T> Figure<T> missing(Why why) {
        return new Missing<>(why);
    }

    /** The result, if there is one. */
    default Optional<T> value() {
        return switch (this) {
            case Known<T> known -> Optional.of(known.result());
            case Missing<T> _ -> Optional.empty();
        };
    }

    /** What follows from the result; without one, the same reason. */
    default <R> Figure<R> map(Function<? super T, ? extends R> function) {
        return switch (this) {
            case Known<T> known -> of(function.apply(known.result()));
            case Missing<T> missing -> missing(missing.why());
        };
    }

    /** What follows from the result, which may be nothing; without one, the same reason. */
    default <R> Figure<R> then(Function<? super T, Figure<R>> function) {
        return switch (this) {
            case Known<T> known -> function.apply(known.result());
            case Missing<T> missing -> missing(missing.why());
        };
    }
}
