package aiworkbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import aiworkbench.compare.Compared;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.document.DocumentStore;

/** Lists what differs between two states: documents, folders of documents, exported PDFs, or documents of a commit. */
@Command(name = "compare")
final class CompareVerb implements Callable<Integer> {

    /** How differences are printed. */
    enum Format { TEXT, MD, JSON }

    private final Console console;
    private final DocumentStore store;
    private final JsonFormat json;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "cli.compare.before")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "cli.compare.after")
    private Path after;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "cli.option.compare.format")
    private Format format = Format.TEXT;

    CompareVerb(Console console, DocumentStore store, JsonFormat json) {
        this.console = console;
        this.store = store;
        this.json = json;
    }

    @Override
    public Integer call() {
        var states = new States(console, store, json);
        var old = states.documents(before);
        var now = states.documents(after);
        if (old.isEmpty() || now.isEmpty()) {
            return Exit.UNREADABLE;
        }
        var report = new CompareReport(console.messages(), before.toString(), after.toString(), Compared.between(old.get(), now.get(), console.messages()));
        console.out().print(switch (format) {
            case TEXT -> report.text();
            case MD -> report.markdown();
            case JSON -> report.json();
        });
        console.say("cli.compare.summary", report.count());
        return Exit.FINE;
    }
}
