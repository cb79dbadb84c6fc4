package aiworkbench.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import javafx.stage.Window;

import aiworkbench.edit.Chance;
import aiworkbench.edit.Ids;
import aiworkbench.instance.Meeting;
import aiworkbench.storage.file.Bin;
import aiworkbench.storage.recovery.RecoveryPlace;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.main.SettingsFolder;
import aiworkbench.ui.present.Screens;

/**
 * What the window takes from the world around it.
 *
 * @param settingsFolder where it remembers things from one start to the next; empty if it shall not
 * @param log where failures that nobody expected are written; empty if nowhere
 * @param recoveryPlaces where work is protected against crashes, the best place first; empty if it shall not be
 * @param meeting where later starts hand over their files; empty if each start has a window of its own
 * @param bin where files go that nobody wants any more
 * @param sampleFolder samples that came with the program
 * @param clock tells the time
 * @param zone tells the day
 * @param ids makes ids of new elements
 * @param documentIds makes ids of new documents
 * @param dialogs asks the user
 * @param screens that documents can be shown on
 * @param locale language of the texts
 */
public record Setup(
        Optional<Path> settingsFolder,
        Optional<Path> log,
        List<Path> recoveryPlaces,
        Optional<Meeting> meeting,
        Bin bin,
        Optional<Path> sampleFolder,
        InstantSource clock,
        ZoneId zone,
        Supplier<String> ids,
        Supplier<String> documentIds,
        BiFunction<Supplier<Window>, Messages, Dialogs> dialogs,
        Screens screens,
        Locale locale) {

    /** The folder that the program lies in; its launcher says which. */
    private static final String HOME = "aiworkbench.home";
    /** Names another file for the log. */
    private static final String LOG = "AIWORKBENCH_LOG";

    /** The real thing, on this machine. */
    public static Setup ofThisMachine() {
        var settings = SettingsFolder.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
        var log = Optional.ofNullable(System.getenv(LOG)).filter(name -> !name.isBlank()).map(Path::of).orElse(settings.resolve("failures.log"));
        return new Setup(Optional.of(settings), Optional.of(log), RecoveryPlace.ofThisUser().places(), Meeting.of(settings, System.getenv()),
                Bin.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv()), samples(), InstantSource.system(), ZoneId.systemDefault(), new Ids(new Chance()), () -> UUID.randomUUID().toString(), Dialogs::new, Screens.ofThisComputer(), Locale.getDefault());
    }

    /** The same, but nothing is remembered. */
    Setup forgetful() {
        return new Setup(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), bin, sampleFolder, clock, zone, ids, documentIds, dialogs, screens, locale);
    }

    private static Optional<Path> samples() {
        return Optional.ofNullable(System.getProperty(HOME)).map(home -> Path.of(home).resolve("samples"));
    }
}
