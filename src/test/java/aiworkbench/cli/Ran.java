package aiworkbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import aiworkbench.text.Messages;

/** The command line, run inside the test. Paths are absolute, because a test cannot change its working directory. */
record Ran(int exit, String out, String err) {

    /** What the window was asked to open, if it was. */
    record Asked(List<Path> files, Optional<Path> pictures) {}

    static Ran with(Object... arguments) {
        return with((_, _) -> Exit.FINE, arguments);
    }

    static Ran with(Window window, Object... arguments) {
        var out = new ByteArrayOutputStream();
        return with(window, out, out::toString, arguments);
    }

    /** With a standard output that takes nothing, as on a full disk. */
    static Ran withoutRoom(Object... arguments) {
        return with((_, _) -> Exit.FINE, new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }, _ -> "", arguments);
    }

    private static Ran with(Window window, OutputStream out, Function<Charset, String> written, Object... arguments) {
        var err = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                new Messages(Locale.UK));
        int exit = cli(console, window).run(Arrays.stream(arguments).map(Object::toString).toList());
        return new Ran(exit, written.apply(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What completes its words in a shell. */
    static String completion() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return cli(new Console(nowhere, nowhere, new Messages(Locale.UK)), (_, _) -> Exit.FINE).completion();
    }

    private static Cli cli(Console console, Window window) {
        var clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
        return new Cli(console, clock, new Random(1), window, cause -> {
            throw new AssertionError(cause);
        });
    }
}
