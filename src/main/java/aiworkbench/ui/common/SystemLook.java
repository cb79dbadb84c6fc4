package aiworkbench.ui.common;

import java.util.Map;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The look that the operating system asks for, as it changes. Used on the FX thread. */
public final class SystemLook implements AutoCloseable {

    private final Platform.Preferences preferences = Platform.getPreferences();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(now());
    private final InvalidationListener changed = _ -> look.set(now());

    /** The look of the machine that this runs on. */
    public SystemLook() {
        preferences.addListener(changed);
    }

    /** What the system asks for now. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Stops watching the system. */
    @Override
    public void close() {
        preferences.removeListener(changed);
    }

    private Look now() {
        return of(preferences.getColorScheme(), preferences);
    }

    /**
     * The look of a system.
     *
     * @param hints what it says about itself, by the names that JavaFX documents
     */
    static Look of(ColorScheme scheme, Map<String, Object> hints) {
        boolean contrast = Boolean.TRUE.equals(hints.get("Windows.SPI.HighContrast"))
                || hints.get("GTK.theme_name") instanceof String name && name.startsWith("HighContrast");
        return contrast ? Look.CONTRAST : scheme == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
    }
}
