package aiworkbench.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import aiworkbench.review.Review;
import aiworkbench.review.Rule;
import aiworkbench.review.Severity;
import aiworkbench.review.Wording;
import aiworkbench.storage.document.DocumentStore;

/** Reviews documents and prints what it finds. */
@Command(name = "check")
final class CheckVerb implements Callable<Integer> {

    /** How findings are printed. */
    enum Format { TEXT, JSON, SARIF }

    private final Console console;
    private final DocumentStore store;
    private final Clock clock;

    @Mixin
    private DocumentFiles files = new DocumentFiles();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "cli.option.format")
    private Format format = Format.TEXT;

    @Option(names = "--final", descriptionKey = "cli.option.final")
    private boolean beforeFinal;

    CheckVerb(Console console, DocumentStore store, Clock clock) {
        this.console = console;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var inputs = new Inputs(console, store);
        var review = Review.complete();
        var checked = new Portfolio(store, review, LocalDate.now(clock)).check(inputs, files.paths());
        var report = new Report(checked, review.rules(), inputs.unread());
        console.out().print(switch (format) {
            case TEXT -> new TextReport(console.messages()).print(report);
            case JSON -> new JsonReport(console.messages()).print(report);
            case SARIF -> new SarifReport(console.messages()).print(report);
        });
        console.say("cli.check.summary", checked.size(), report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.HINT),
                report.files().stream().mapToInt(file -> file.waived().size()).sum());
        if (format == Format.TEXT) {
            new Wording(console.messages()).unchecked(report.unchecked()).forEach((sentence, rules) -> console.say("cli.check.unchecked", sentence,
                    rules.stream().map(Rule::id).collect(Collectors.joining(", "))));
            report.products().forEach((product, files) -> console.say("cli.check.product", product, Report.count(files, Severity.ERROR),
                    Report.count(files, Severity.WARNING), Report.count(files, Severity.HINT)));
        }
        return Math.max(inputs.exit(), (beforeFinal ? report.count(Severity.ERROR) : report.broken()) > 0 ? Exit.FINDINGS : Exit.FINE);
    }
}
