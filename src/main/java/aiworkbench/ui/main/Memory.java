package aiworkbench.ui.main;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

import aiworkbench.ui.common.Debounce;
import aiworkbench.ui.common.Tasks;

/** The settings while the program runs; every change is on disk soon. Used on the FX thread. */
public final class Memory {

    private static final Duration SOON = Duration.ofMillis(400);

    private final Optional<SettingsFile> file;
    private final Debounce write;
    private Settings settings;

    /**
     * Starts from settings that were read from a file.
     *
     * @param file where changes go; empty to forget them at the end
     */
    public Memory(Optional<SettingsFile> file, Settings settings, Tasks tasks, String taskName) {
        this.file = file;
        this.settings = settings;
        this.write = tasks.debounce(SOON, () -> {
            var snapshot = this.settings;
            tasks.run(taskName, () -> write(snapshot), _ -> { });
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
        write(settings);
    }

    /** Forgets changes that are not on disk yet. */
    public void stop() {
        write.cancel();
    }

    private Settings write(Settings snapshot) throws IOException {
        if (file.isPresent()) {
            file.get().write(snapshot);
        }
        return snapshot;
    }
}
