package aiworkbench;

import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import aiworkbench.cli.Cli;
import aiworkbench.cli.Console;
import aiworkbench.cli.Exit;
import aiworkbench.cli.Window;
import aiworkbench.text.FailureCode;
import aiworkbench.text.Messages;

/** Entry point: a verb goes to the command line, files or nothing to the window. */
public final class Main {

    private Main() {}

    /** Runs the program and tells the shell how it went; see {@link Exit}. */
    public static void main(String[] args) {
        Logging.use();
        var console = new Console(utf8(System.out), utf8(System.err), new Messages(Locale.getDefault()));
        System.exit(run(List.of(args), console));
    }

    /** Numbers that nobody can guess, made when they are needed: most verbs need none, and their maker takes long to set up. */
    private static final class Chance {

        private static final SecureRandom RANDOM = new SecureRandom();

        private Chance() {}

        static long nextLong() {
            return RANDOM.nextLong();
        }
    }

    private static int run(List<String> args, Console console) {
        try {
            Window window = (files, pictures) -> new Desktop(console, verb -> run(verb, console)).open(files, pictures);
            if (Cli.areFiles(args)) {
                return window.open(args.stream().map(Path::of).toList(), Optional.empty());
            }
            return new Cli(console, Clock.systemDefaultZone(), Chance::nextLong, window, e -> failed(console, e)).run(args);
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
