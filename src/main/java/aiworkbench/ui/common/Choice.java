package aiworkbench.ui.common;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/**
 * One named button of a question.
 *
 * @param label a verb that says what happens, such as "Keep mine"
 * @param value what the question returns
 * @param kind how it looks and which key presses it
 * @param possible whether it can be pressed now
 */
public record Choice<T>(String label, T value, Kind kind, ObservableValue<Boolean> possible) {

    private static final ObservableValue<Boolean> ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /** An answer that can always be given. */
    public Choice(String label, T value, Kind kind) {
        this(label, value, kind, ALWAYS);
    }

    /** Look and key of a button. */
    public enum Kind {
        /** The expected answer; Enter presses it. */
        PRIMARY,
        /** Another answer. */
        OTHER,
        /** Throws something away. */
        DESTRUCTIVE,
        /** Leaves all as it is; Escape presses it. */
        CANCEL
    }

    /** The expected answer. */
    public static <T> Choice<T> primary(String label, T value) {
        return new Choice<>(label, value, Kind.PRIMARY);
    }

    /** The expected answer, which can only be given at times. */
    public static <T> Choice<T> primary(String label, T value, ObservableValue<Boolean> possible) {
        return new Choice<>(label, value, Kind.PRIMARY, possible);
    }

    /** Another answer. */
    public static <T> Choice<T> other(String label, T value) {
        return new Choice<>(label, value, Kind.OTHER);
    }

    /** An answer that throws something away. */
    public static <T> Choice<T> destructive(String label, T value) {
        return new Choice<>(label, value, Kind.DESTRUCTIVE);
    }

    /** The answer that leaves all as it is. */
    public static <T> Choice<T> cancel(String label, T value) {
        return new Choice<>(label, value, Kind.CANCEL);
    }
}
