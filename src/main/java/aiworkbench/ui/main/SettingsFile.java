package aiworkbench.ui.main;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import aiworkbench.storage.file.AtomicFile;
import aiworkbench.text.Log;

/** The file that keeps the settings. */
public final class SettingsFile {

    private static final System.Logger LOG = Log.of(SettingsFile.class);

    private final Path file;

    /** Settings in a folder, which is made when they are first written. */
    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /**
     * The settings; those of the first start if there is no file.
     *
     * @throws IOException if the file cannot be read
     */
    public Settings read() throws IOException {
        return Files.exists(file) ? SettingsText.read(Files.readString(file)) : Settings.standard();
    }

    /** The same; empty if the file cannot be read, which is logged. */
    public Optional<Settings> tryRead() {
        try {
            return Optional.of(read());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings cannot be read", e);
            return Optional.empty();
        }
    }

    /**
     * Replaces the file.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Settings settings) throws IOException {
        Files.createDirectories(file.getParent());
        new AtomicFile().write(file, SettingsText.write(settings).getBytes(StandardCharsets.UTF_8));
    }
}
