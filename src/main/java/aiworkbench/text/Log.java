package aiworkbench.text;

import java.util.ResourceBundle;

/**
 * What a class logs. The real logger is looked up with the first line, because Java searches every library for one, and a run that goes
 * well logs nothing.
 */
public final class Log implements System.Logger {

    private final String name;

    private Log(Class<?> owner) {
        name = owner.getName();
    }

    /** The log of a class. */
    public static System.Logger of(Class<?> owner) {
        return new Log(owner);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isLoggable(Level level) {
        return System.getLogger(name).isLoggable(level);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        System.getLogger(name).log(level, bundle, message, thrown);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... values) {
        System.getLogger(name).log(level, bundle, format, values);
    }
}
