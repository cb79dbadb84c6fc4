package aiworkbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program without a verb: the window. */
@Command(name = "aiworkbench")
final class Program implements Callable<Integer> {

    private final Console console;
    private final Window window;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", descriptionKey = "cli.files.window")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--pictures-to", paramLabel = "FOLDER", descriptionKey = "cli.option.pictures")
    private Optional<Path> pictures = Optional.empty();

    Program(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() {
        var missing = files.stream().filter(file -> !Files.exists(file)).toList();
        missing.forEach(file -> console.say("cli.neither", file));
        // The window opens what is there, and names the others in a dialog.
        return missing.size() < files.size() && !isMistypedVerb() || files.isEmpty() ? window.open(files, pictures) : Exit.USAGE;
    }

    /** A first word without dot or folder that names nothing is rather a verb than a file. */
    private boolean isMistypedVerb() {
        var first = files.getFirst();
        return first.getNameCount() == 1 && !first.isAbsolute() && !first.toString().contains(".") && !Files.exists(first);
    }
}
