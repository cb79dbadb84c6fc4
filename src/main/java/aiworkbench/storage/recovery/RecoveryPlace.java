package aiworkbench.storage.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the recovery store lies: on the local disk, private to one user, never beside documents and never where files are sent to
 * other machines.
 *
 * @param system name of the operating system, as in {@code os.name}
 * @param environment its variables
 * @param home the home folder
 */
public record RecoveryPlace(String system, Map<String, String> environment, Path home) {

    private static final String PROGRAM = "aiworkbench";
    private static final String LAST = "recovery";

    public RecoveryPlace {
        environment = Map.copyOf(environment);
    }

    /** For the user who runs the program. */
    public static RecoveryPlace ofThisUser() {
        return new RecoveryPlace(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** The places to try, the best one first. None of them needs to exist. */
    public List<Path> places() {
        return List.of(state().resolve(LAST), home.resolve(".aiworkbench-recovery"));
    }

    private Path state() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(PROGRAM);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(PROGRAM);
        }
        return named("XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve(PROGRAM);
    }

    /** A relative path in a variable means nothing, so it counts as none. */
    private Path named(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        Path path = home.getFileSystem().getPath(value);
        return value.isBlank() || !path.isAbsolute() ? otherwise : path;
    }
}
