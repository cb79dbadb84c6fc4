package packages;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.random.RandomGenerator;

import aiworkbench.cli.Cli;
import aiworkbench.cli.Console;
import aiworkbench.text.Messages;

/** The words that a shell completes. */
final class Completion {

    private Completion() {}

    static String script() {
        var console = new Console(System.out, new PrintStream(System.err), new Messages(Locale.UK));
        return new Cli(console, Clock.systemUTC(), RandomGenerator.getDefault(), (_, _) -> 0, _ -> 1).completion();
    }
}
