package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the operating system wants programs to keep what they remember about a person. */
public final class SettingsFolder {

    private static final String NAME = "AI Product Workbench";

    private SettingsFolder() {}

    /**
     * The folder of this program.
     *
     * @param system name of the operating system, as Java tells it
     * @param home the person's home folder
     * @param environment environment variables
     */
    public static Path of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("ai-product-workbench");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
