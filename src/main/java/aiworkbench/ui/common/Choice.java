package aiworkbench.ui.common;

/**
 * One named button of a question.
 *
 * @param label a verb that says what happens, such as "Keep mine"
 * @param value what the question returns
 * @param kind how it looks and which key presses it
 */
public record Choice<T>(String label, T value, Kind kind) {

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
