package aiworkbench.storage.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The processes of this machine, as far as locks need them. */
@FunctionalInterface
public interface Processes {

    /** When a process started; empty if there is none. Equal as long as it lives, whatever is done to the clock. */
    Optional<String> start(long pid);

    /** Those of the system. */
    static Processes ofSystem() {
        return pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(process -> linux(pid)
                .or(() -> process.info().startInstant().map(Instant::toString)).orElse("unknown"));
    }

    /** Linux reckons the time of a start from the clock of now, so the ticks since the machine started are the better word. */
    private static Optional<String> linux(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        Path boot = Path.of("/proc/sys/kernel/random/boot_id");
        if (!Files.isReadable(stat) || !Files.isReadable(boot)) {
            return Optional.empty();
        }
        try {
            String line = Files.readString(stat);
            String[] afterName = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Optional.of(Files.readString(boot).strip() + "+" + afterName[19]);
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
