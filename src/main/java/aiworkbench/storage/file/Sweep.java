package aiworkbench.storage.file;

import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Removes temporary files that a crash left behind. */
public final class Sweep {

    /**
     * A temporary file as the books list it.
     *
     * @param session of the program that made it
     */
    public record Temp(Path temp, Path target, String session) {}

    private static final System.Logger LOG = Log.of(Sweep.class);
    private static final Duration YOUNGEST = Duration.ofHours(24);

    private final Predicate<String> alive;
    private final Predicate<Path> whole;

    /**
     * A sweep at start.
     *
     * @param alive whether a session still runs
     * @param whole whether a target can be opened; while it cannot, a temporary file may be the only good copy
     */
    public Sweep(Predicate<String> alive, Predicate<Path> whole) {
        this.alive = alive;
        this.whole = whole;
    }

    /** Removes those that nobody needs any more. Gives those that are no longer there, so that the books can forget them. */
    public List<Temp> run(Collection<Temp> listed, Instant now) {
        return listed.stream().filter(temp -> isGone(temp, now)).toList();
    }

    private boolean isGone(Temp listed, Instant now) {
        try {
            Stamp stamp = Stamp.of(listed.temp());
            if (stamp.exists() && stamp.kind() == Stamp.Kind.FILE && isStale(listed, stamp, now)) {
                Files.deleteIfExists(listed.temp());
                return true;
            }
            return !stamp.exists();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A temporary file could not be removed: " + listed.temp(), e);
            return false;
        }
    }

    private boolean isStale(Temp listed, Stamp stamp, Instant now) {
        return TempName.isFor(listed.temp(), listed.target())
                && !alive.test(listed.session())
                && stamp.modified().toInstant().isBefore(now.minus(YOUNGEST))
                && whole.test(listed.target());
    }
}
