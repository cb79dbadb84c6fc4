package aiworkbench.instance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the starts of the program on one screen find each other: the address of a local socket.
 *
 * @param socket its file, in a folder that only this person can read
 */
public record Meeting(Path socket) {

    /** Unix has room for 108 bytes, some systems for 104. */
    private static final int LONGEST = 100;

    /**
     * The place for this person and screen; empty if no file system offers one with a short enough path.
     *
     * @param settings where the program keeps what it remembers about this person
     * @param environment environment variables
     */
    public static Optional<Meeting> of(Path settings, Map<String, String> environment) {
        String screen = environment.getOrDefault("WAYLAND_DISPLAY", "") + " " + environment.getOrDefault("DISPLAY", "") + " " + settings;
        String name = "aiworkbench-" + UUID.nameUUIDFromBytes(screen.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8) + ".socket";
        Optional<Path> runtime = Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Files::isDirectory);
        return Optional.of(runtime.orElse(settings).resolve(name).toAbsolutePath())
                .filter(path -> path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST)
                .map(Meeting::new);
    }
}
