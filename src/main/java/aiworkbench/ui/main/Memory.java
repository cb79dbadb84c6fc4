package aiworkbench.ui.main;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

import aiworkbench.ui.common.Debounce;
import aiworkbench.ui.common.Tasks;

/** The settings while the program runs; every change is on disk soon. Used on the FX thread, written off it. */
public final class Memory {

    private static final Duration SOON = Duration.ofMillis(400);

    private final Optional<SettingsFile> file;
    private final Debounce write;
    private volatile Settings settings;

    /**
     * Starts from settings that were read from a file.
     *
     * @param file where changes go; empty to forget them at the end
     */
    public Memory(Optional<SettingsFile> file, Settings settings, Tasks tasks, String taskName) {
        this.file = file;
        this.settings = settings;
        this.write = tasks.debounce(SOON, () -> {
            tasks.run(taskName, this::write, _ -> { });
        });
    }

    public Settings settings() {
        return settings;
    }

    /** Changes the settings. */
    public void change(UnaryOperator<Settings> change) {
        var next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            write.ask();
        }
    }

    /**
     * Writes at once, as when the program ends.
     *
     * @throws IOException if the file cannot be written
     */
    public void finish() throws IOException {
        stop();
        write();
    }

    /** Forgets changes that are not on disk yet. */
    public void stop() {
        write.cancel();
    }

    /** One after the other, and always what they are by then: a write that is late never brings back older settings. */
    private synchronized Settings write() throws IOException {
        var latest = settings;
        if (file.isPresent()) {
            file.get().write(latest);
        }
        return latest;
    }
}
