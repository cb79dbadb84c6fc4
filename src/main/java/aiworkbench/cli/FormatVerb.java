package aiworkbench.cli;

import java.util.concurrent.Callable;

import aiworkbench.storage.document.DocumentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rewrites documents the way the program saves them. A file that is already so keeps its bytes and its time. */
@Command(name = "format")
final class FormatVerb implements Callable<Integer> {

    private final Console console;
    private final DocumentStore store;

    @Mixin
    private DocumentFiles files = new DocumentFiles();

    FormatVerb(Console console, DocumentStore store) {
        this.console = console;
        this.store = store;
    }

    @Override
    public Integer call() {
        var inputs = new Inputs(console, store);
        var output = new Output(console, store);
        for (var input : inputs.read(files.paths())) {
            if (input.opened().readOnly()) {
                inputs.refuse(input.path(), "cli.format.newer");
            } else {
                output.save(input.opened().document(), input.path(), input.opened().hash());
            }
        }
        return Math.max(inputs.exit(), output.exit());
    }
}
