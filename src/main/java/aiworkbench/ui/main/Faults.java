package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.text.FailureCode;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.Problem;

/** Tells of failures that nobody expected: what is safe, what to do, a code to quote, and a report to copy. Used on the FX thread. */
public final class Faults {

    /** Deeper calls tell nothing more. */
    private static final int FRAMES = 40;

    private final Dialogs dialogs;
    private final Messages messages;
    private final Optional<Path> log;
    private final Set<String> shown = new HashSet<>();

    /**
     * Tells by dialogs.
     *
     * @param log where the details are written
     */
    public Faults(Dialogs dialogs, Messages messages, Optional<Path> log) {
        this.dialogs = dialogs;
        this.messages = messages;
        this.log = log;
    }

    /** Tells of a failure. One that comes again while it is being told is told once. */
    public void tell(Throwable failure) {
        var code = FailureCode.of(failure);
        if (shown.add(code)) {
            var next = log.map(file -> messages.text("problem.next.log", file)).orElse(messages.text("problem.next"));
            dialogs.error(new Problem(messages.text("problem.happened"), messages.text("problem.safe"), next, code, report(code, failure)));
            shown.remove(code);
        }
    }

    /** Names of classes and of this machine's software. Messages of failures stay out: they may quote a document. */
    static String report(String code, Throwable failure) {
        var version = Optional.ofNullable(Faults.class.getPackage().getImplementationVersion()).orElse("");
        var machine = Stream.of("os.name", "os.version", "os.arch", "java.runtime.version", "javafx.runtime.version").map(System::getProperty)
                .filter(value -> value != null).collect(Collectors.joining(", "));
        var chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).map(Faults::frames).collect(Collectors.joining("\nCaused by "));
        return "AI Product Workbench %s, %s%n%s, %s%n%s%n".formatted(version, code, machine, Locale.getDefault().toLanguageTag(), chain);
    }

    private static String frames(Throwable failure) {
        return Stream.concat(Stream.of(failure.getClass().getName()), Stream.of(failure.getStackTrace()).limit(FRAMES).map(frame -> "    at " + frame))
                .collect(Collectors.joining("\n"));
    }
}
