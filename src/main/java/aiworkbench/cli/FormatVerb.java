package aiworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import aiworkbench.cli.Inputs.Input;
import aiworkbench.storage.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Rewrites documents the way the program saves them. A file that is already so keeps its bytes and its time. */
@Command(name = "format")
final class FormatVerb implements Callable<Integer> {

    private final Console console;
    private final JsonFormat format;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", descriptionKey = "cli.files")
    private List<Path> files = new ArrayList<>();

    FormatVerb(Console console, JsonFormat format) {
        this.console = console;
        this.format = format;
    }

    @Override
    public Integer call() {
        var inputs = new Inputs(console, format);
        var output = new Output(console);
        for (var input : inputs.read(files)) {
            if (input.opened().readOnly()) {
                inputs.refuse(input, "cli.format.newer");
            } else {
                rewrite(input, output);
            }
        }
        return Math.max(inputs.exit(), output.exit());
    }

    private void rewrite(Input input, Output output) {
        var bytes = format.write(input.opened().document());
        if (input.holds(bytes)) {
            console.say("cli.format.unchanged", input.path());
        } else {
            output.write(input.path(), bytes);
        }
    }
}
