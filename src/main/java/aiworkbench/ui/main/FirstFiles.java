package aiworkbench.ui.main;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import aiworkbench.storage.document.Found;

/**
 * The documents of a start. They are read while the window is still being made, so that its first frame has them. Whoever runs this reads
 * them, on any thread but that of the window.
 */
public final class FirstFiles implements Runnable {

    /** A window that shows nothing yet is better than none for longer than this. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    private final Optional<Settings> again;
    private final FutureTask<List<Disk.Found>> reading;
    private boolean taken;

    private FirstFiles(Optional<Settings> again, Disk disk, Supplier<List<Path>> files) {
        this.again = again;
        this.reading = new FutureTask<>(() -> disk.read(files.get(), Set.of()));
    }

    /** Those that the user asks for; if there are none, those of the last time that are still there, if that is wanted. */
    public static FirstFiles of(Disk disk, List<Path> asked, Settings settings) {
        if (!asked.isEmpty()) {
            return new FirstFiles(Optional.empty(), disk, () -> asked);
        }
        var before = settings.habits().restore() ? settings.open() : List.<Path>of();
        return new FirstFiles(Optional.of(settings), disk, () -> before.stream().filter(disk.existing(before)::contains).toList());
    }

    @Override
    public void run() {
        reading.run();
    }

    /** How the last start ended, if they were open then, so that they are shown as they were. */
    Optional<Settings> again() {
        return again;
    }

    /** Whether they are on the desk, or on their way there. */
    boolean taken() {
        return taken;
    }

    /** They go onto the desk. */
    void take() {
        taken = true;
    }

    /** What there is now or soon, if all of it goes onto the desk without a question or a complaint. */
    Optional<List<Disk.Found>> plain() {
        try {
            return Optional.of(reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)).filter(all -> all.stream().allMatch(FirstFiles::isPlain));
        } catch (TimeoutException | ExecutionException | InterruptedException _) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(Disk.Found found) {
        return found instanceof Disk.Found.File file && (file.what() instanceof Found.Ready || file.what() instanceof Found.Elsewhere);
    }

    /** All that was found; waits for it. */
    List<Disk.Found> all() throws ExecutionException, InterruptedException {
        return reading.get();
    }
}
