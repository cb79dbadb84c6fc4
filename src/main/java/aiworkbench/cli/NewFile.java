package aiworkbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import aiworkbench.model.DocumentKind;
import aiworkbench.storage.document.DocumentStore;
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

    /** Whether it has to stay away, because a folder or another file lies there; says so. */
    boolean isTaken(Console console) {
        boolean folder = Files.isDirectory(file);
        boolean taken = folder || Files.exists(file) && !force;
        if (taken) {
            console.say(folder ? "cli.exists.folder" : "cli.exists", file);
        }
        return taken;
    }

    /** Whether its name promises another kind of document than this one; says so. */
    boolean isNamedWrongly(DocumentKind kind, Console console) {
        var promised = DocumentStore.kind(file).filter(other -> other != kind);
        promised.ifPresent(other -> console.say("cli.ending.other", file.getFileName(), KindWords.of(other, console.messages()),
                KindWords.of(kind, console.messages()), kind.extension()));
        return promised.isPresent();
    }
}
