package aiworkbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.application.Platform;

import aiworkbench.cli.Console;
import aiworkbench.cli.Exit;
import aiworkbench.cli.Window;
import aiworkbench.instance.Messenger;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.StorageProblem;
import aiworkbench.ui.App;
import aiworkbench.ui.Beginning;
import aiworkbench.ui.Pictures;
import aiworkbench.ui.Setup;
import aiworkbench.ui.common.Look;

/** Opens the window, or does the next best thing where there is no display. */
final class Desktop implements Window {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final String SMOOTHING = "prism.lcdtext";

    private final Console console;
    private final ToIntFunction<List<String>> verbs;

    /**
     * The window of this machine.
     *
     * @param verbs runs the command line
     */
    Desktop(Console console, ToIntFunction<List<String>> verbs) {
        this.console = console;
        this.verbs = verbs;
    }

    @Override
    public int open(List<Path> files, Optional<Path> pictures) {
        var missing = Display.missing(System.getProperty("os.name"), System.getenv());
        if (missing.isEmpty()) {
            var setup = Setup.ofThisMachine();
            if (setup.meeting().filter(meeting -> new Messenger(meeting).handOver(files)).isPresent()) {
                console.say("launch.handedOver");
                return Exit.FINE;
            }
            Beginning.beforeTheToolkit(setup, files);
            smoothText();
            setup.log().ifPresent(Logging::failuresTo);
            Rehearsal.ifWanted(console.messages());
            Application.launch(App.class, files.stream().map(Path::toString).toArray(String[]::new));
            return Exit.FINE;
        }
        console.say(missing.get());
        if (pictures.isEmpty()) {
            console.say("launch.noWindow");
            return Exit.FAILED;
        }
        return Math.max(draw(files, pictures.get()), export(files, pictures.get()));
    }

    private int export(List<Path> files, Path folder) {
        var arguments = Stream.of(Stream.of("export"), files.stream().map(Path::toString), Stream.of("--to", "pdf", "-o", folder.toString()));
        return verbs.applyAsInt(arguments.flatMap(part -> part).toList());
    }

    /** Pictures of the window with each document in it, drawn in memory. */
    private int draw(List<Path> files, Path folder) {
        console.say("launch.drawing", folder);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        smoothText();
        Platform.startup(() -> { });
        try {
            var pictures = new Pictures(Setup.ofThisMachine());
            for (var file : documents(files)) {
                var picture = folder.resolve(file.getFileName().toString().replaceFirst("\\.json$", "") + ".png");
                pictures.write(List.of(file), Look.LIGHT, WIDTH, HEIGHT, picture);
                console.say("launch.drawn", picture);
            }
            return Exit.FINE;
        } catch (StorageProblem e) {
            console.err().println(e.complaint().sentence(console.messages()));
            return Exit.FAILED;
        } catch (IOException e) {
            console.say("launch.notDrawn", folder);
            return Exit.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.FAILED;
        }
    }

    /** Grey smoothing places letters between pixels; the coloured one rounds, so that narrow spaces vanish. */
    private static void smoothText() {
        if (System.getProperty(SMOOTHING) == null) {
            System.setProperty(SMOOTHING, "false");
        }
    }

    private static List<Path> documents(List<Path> files) throws CannotOpen {
        var documents = new ArrayList<Path>();
        for (var file : files) {
            documents.addAll(Files.isDirectory(file) ? new DocumentStore().documents(file) : List.of(file));
        }
        return documents;
    }
}
