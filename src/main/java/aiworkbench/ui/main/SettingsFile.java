package aiworkbench.ui.main;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import aiworkbench.storage.file.AtomicFile;

/** The file that keeps the settings. */
public final class SettingsFile {

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
