package aiworkbench;

import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import aiworkbench.cli.Cli;
import aiworkbench.cli.Console;
import aiworkbench.cli.Exit;
import aiworkbench.cli.Window;
import aiworkbench.edit.Chance;
import aiworkbench.text.FailureCode;
import aiworkbench.text.Messages;

/** Entry point: a verb goes to the command line, files or nothing to the window. */
public final class Main {

    private Main() {}

    /** Runs the program and tells the shell how it went; see {@link Exit}. */
    public static void main(String[] args) {
        int exit = run(List.of(args));
        if (args.length > 0 && Cli.VERBS.contains(args[0]) && System.getenv(Logging.FILE) == null) {
            // An exit asks every library whether it logs exits. Nothing waits for the end of a verb, and its output is out.
            Runtime.getRuntime().halt(exit);
        }
        System.exit(exit);
    }

    static int run(List<String> args) {
        var messages = new Messages(Locale.getDefault());
        HeadStart.of(messages);
        Logging.use();
        return run(args, new Console(utf8(System.out), utf8(System.err), messages));
    }

    private static int run(List<String> args, Console console) {
        try {
            Window window = (files, pictures) -> new Desktop(console, verb -> run(verb, console)).open(files, pictures);
            if (Cli.areFiles(args)) {
                return window.open(args.stream().map(Path::of).toList(), Optional.empty());
            }
            return new Cli(console, new LocalClock(), new Chance(), window, e -> failed(console, e)).run(args);
        } catch (Throwable e) {
            return failed(console, e);
        }
    }

    /** Users read one sentence with a code to quote; the details go to a file if they ask for one. */
    private static int failed(Console console, Throwable cause) {
        var code = FailureCode.of(cause);
        System.getLogger(Main.class.getName()).log(Level.ERROR, code, cause);
        var log = System.getenv(Logging.FILE);
        if (log == null) {
            console.say("launch.failed", code, Logging.FILE);
        } else {
            console.say("launch.failed.logged", code, log);
        }
        return Exit.FAILED;
    }

    /** Results are UTF-8, as the files are; a terminal gets what it understands. */
    private static PrintStream utf8(PrintStream stream) {
        var console = System.console();
        Charset charset = console != null && console.isTerminal() ? stream.charset() : StandardCharsets.UTF_8;
        return new PrintStream(stream, true, charset);
    }
}
