package aiworkbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.storage.document.Keepers;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Tasks;
import aiworkbench.ui.common.Theme;
import aiworkbench.ui.main.Disk;
import aiworkbench.ui.main.FirstFiles;
import aiworkbench.ui.main.Languages;
import aiworkbench.ui.main.Settings;
import aiworkbench.ui.main.SettingsFile;

/**
 * What a start needs before it can make a window: the settings, those who look after documents, and the documents of the start.
 *
 * @param setup the world around
 * @param settingsFile where the settings are kept; empty if they are not
 * @param remembered the settings that were read; empty if there is no file for them, or it cannot be read
 * @param messages texts in the language of the user
 * @param keepers look after documents
 * @param disk reads through them
 */
public record Beginning(Setup setup, Optional<SettingsFile> settingsFile, Optional<Settings> remembered, Messages messages, Keepers keepers, Disk disk) {

    /** The toolkit makes the program by itself, without a word to it. What was begun before waits here. */
    private static final AtomicReference<FutureTask<Early>> EARLY = new AtomicReference<>();

    /** What was begun, and the documents that are being read since. */
    record Early(Beginning beginning, FirstFiles files) {

        /** Reads the documents, and what no editor is made without. */
        private void run() {
            files.run();
            beginning.messages.bundle();
            Catalogue.playbook();
            Theme.loadFonts();
        }
    }

    /** Reads the settings. */
    static Beginning of(Setup setup) {
        var file = setup.settingsFolder().map(SettingsFile::new);
        var remembered = file.flatMap(SettingsFile::tryRead);
        // The place that the user chose comes first.
        var chosen = remembered.flatMap(Settings::protection).filter(_ -> !setup.recoveryPlaces().isEmpty());
        var places = Stream.concat(chosen.stream(), setup.recoveryPlaces().stream()).distinct().toList();
        var keepers = new Keepers(() -> RecoveryStore.open(places, setup.clock()));
        var messages = new Messages(Languages.of(remembered.orElseGet(Settings::standard).habits().language(), setup.locale()));
        return new Beginning(setup, file, remembered, messages, keepers, new Disk(keepers));
    }

    /** Reads all that the start of the program on this machine needs, while the toolkit is still coming. */
    public static void beforeTheToolkit(Setup setup, List<Path> files) {
        var settings = new FutureTask<>(() -> of(setup).with(files));
        EARLY.set(settings);
        Tasks.beforeAll(() -> {
            settings.run();
            joined(settings).run();
        });
    }

    /** What was begun before the toolkit, once; empty if nothing was. */
    static Optional<Early> begun() {
        return Optional.ofNullable(EARLY.getAndSet(null)).map(Beginning::joined);
    }

    /** Begins to read documents. */
    Early reading(List<Path> files) {
        var early = with(files);
        Tasks.beforeAll(early::run);
        return early;
    }

    private static Early joined(FutureTask<Early> task) {
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("The settings could not be read", e);
        }
    }

    private Early with(List<Path> files) {
        return new Early(this, FirstFiles.of(disk, files, settings()));
    }

    Settings settings() {
        return remembered.orElseGet(Settings::standard);
    }
}
