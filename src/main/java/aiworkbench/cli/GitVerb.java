package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import aiworkbench.export.markdown.MarkdownWriter;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.DocumentStore;

/** Teaches the {@code git} program of a repository to merge and show documents, or takes that back. */
@Command(name = "git")
final class GitVerb implements Callable<Integer> {

    /** What to do. */
    enum Action { INSTALL, UNINSTALL, TEXT }

    private final Console console;
    private final DocumentStore store;

    @Parameters(index = "0", paramLabel = "install|uninstall|text", descriptionKey = "cli.git.action")
    private Action action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER|FILE", descriptionKey = "cli.git.where")
    private Optional<Path> where = Optional.empty();

    @Option(names = "--program", paramLabel = "COMMAND", descriptionKey = "cli.option.git.program")
    private Optional<String> program = Optional.empty();

    GitVerb(Console console, DocumentStore store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        return switch (action) {
            case INSTALL -> setUp(true);
            case UNINSTALL -> setUp(false);
            case TEXT -> where.map(this::print).orElseGet(() -> {
                console.say("cli.git.file");
                return Exit.USAGE;
            });
        };
    }

    private int setUp(boolean install) {
        var folder = where.orElse(Path.of("")).toAbsolutePath();
        try {
            var setup = new GitSetup(console, GitProgram.in(folder));
            return install ? setup.install(program.orElseGet(GitSetup::thisProgram)) : setup.uninstall();
        } catch (GitProgram.Failed e) {
            console.say("cli.git.refused", folder, e.said());
            return Exit.UNREADABLE;
        } catch (IOException e) {
            console.say("cli.git.failed", Causes.of(e, console.messages()));
            return Exit.FAILED;
        }
    }

    /** A document as text, for people who read what Git shows; what is none as it is. */
    private int print(Path file) {
        try {
            console.out().print(new MarkdownWriter(console.messages()).write(store.look(file), _ -> Optional.empty()));
            return Exit.FINE;
        } catch (StorageProblem problem) {
            return printAsItIs(file);
        }
    }

    private int printAsItIs(Path file) {
        try {
            console.out().write(Files.readAllBytes(file));
            return Exit.FINE;
        } catch (IOException e) {
            console.complain(file, 1, 1, Causes.of(e, console.messages()));
            return Exit.UNREADABLE;
        }
    }
}
