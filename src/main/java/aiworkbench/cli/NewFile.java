package aiworkbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The one file that a verb writes. Whatever lies there already is replaced only on demand. */
final class NewFile {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "cli.option.new.output")
    private Path file;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    Path path() {
        return file;
    }

    /** Whether it may replace what lies there. */
    boolean force() {
        return force;
    }

    /** Whether it has to stay away, because another file lies there; says so. */
    boolean isTaken(Console console) {
        boolean taken = Files.exists(file) && !force;
        if (taken) {
            console.say("cli.exists", file);
        }
        return taken;
    }
}
