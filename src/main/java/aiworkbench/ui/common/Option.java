package aiworkbench.ui.common;

/**
 * One of several values to choose from.
 *
 * @param value what is chosen
 * @param title what people read
 */
public record Option<T>(T value, String title) {

    /** Its title, because lists show what this returns. */
    @Override
    public String toString() {
        return title;
    }
}
