package aiworkbench.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a verb, or lists all of them. */
@Command(name = "help")
final class HelpVerb implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "VERB", arity = "0..1", descriptionKey = "cli.verb")
    private Optional<String> verb = Optional.empty();

    HelpVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var all = spec.parent().commandLine();
        var explained = verb.isEmpty() ? all : all.getSubcommands().get(verb.get());
        if (explained == null) {
            console.say("cli.verb.unknown", verb.get());
            return Exit.USAGE;
        }
        explained.usage(explained.getOut());
        return Exit.FINE;
    }
}
