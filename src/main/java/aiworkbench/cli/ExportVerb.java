package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import aiworkbench.export.layout.Imprint;
import aiworkbench.export.layout.LayoutLimits;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.layout.TooLongException;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.model.Plan;
import aiworkbench.review.Folder;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.document.DocumentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes documents as pages, pictures, text or tables. */
@Command(name = "export")
final class ExportVerb implements Callable<Integer> {

    /** What pages need not say. */
    enum Omitted { DATE, OWNER, PRODUCT }

    private final Console console;
    private final DocumentStore store;
    private final Clock clock;
    private final Set<Path> written = new HashSet<>();
    private boolean plans;
    private Optional<Export.Earlier> earlier = Optional.empty();

    @Mixin
    private DocumentFiles files = new DocumentFiles();

    @Option(names = "--to", paramLabel = "FORMAT", split = ",", required = true, descriptionKey = "cli.option.to")
    private List<ExportFormat> formats = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", descriptionKey = "cli.option.export.output")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4", descriptionKey = "cli.option.paper")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--orientation", paramLabel = "ORIENTATION", descriptionKey = "cli.option.orientation")
    private Optional<Orientation> orientation = Optional.empty();

    @Option(names = "--report", descriptionKey = "cli.option.report")
    private boolean report;

    @Option(names = "--since", paramLabel = "STATE", descriptionKey = "cli.option.since")
    private Optional<Path> since = Optional.empty();

    @Option(names = "--trace", descriptionKey = "cli.option.trace")
    private boolean trace;

    @Option(names = "--omit", paramLabel = "WORD", split = ",", descriptionKey = "cli.option.omit")
    private Set<Omitted> omitted = EnumSet.noneOf(Omitted.class);

    @Option(names = "--no-source", descriptionKey = "cli.option.noSource")
    private boolean noSource;

    ExportVerb(Console console, DocumentStore store, Clock clock) {
        this.console = console;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (report && !formats.stream().allMatch(ExportFormat::paged)) {
            console.say("cli.report.pages");
            return Exit.USAGE;
        }
        if (since.isPresent() && !report) {
            console.say("cli.since.report");
            return Exit.USAGE;
        }
        if (trace && (report || !EnumSet.of(ExportFormat.MD, ExportFormat.CSV).containsAll(formats))) {
            console.say("cli.trace.text");
            return Exit.USAGE;
        }
        var inputs = new Inputs(console, store);
        var output = new Output(console, store);
        var exporter = new Exporter(console.messages());
        var read = inputs.read(files.paths());
        var documents = read.stream().map(input -> input.opened().document()).toList();
        if (since.isPresent()) {
            var states = new States(console, store, new JsonFormat());
            var there = states.documents(since.get(), read.stream().map(Inputs.Input::path).toList());
            if (there.isEmpty()) {
                return Exit.UNREADABLE;
            }
            earlier = there.map(all -> new Export.Earlier(since.get().toString(), all));
        }
        if (formats.contains(ExportFormat.PDF) && !noSource && !omitted.isEmpty()) {
            console.say("cli.export.carried", omitted.stream().map(word -> console.messages().text("export.imprint." + word.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(", ")));
        }
        plans = documents.stream().anyMatch(Plan.class::isInstance);
        var folder = new Folder(documents, LocalDate.now(clock));
        var options = new PageOptions(paper, orientation, Optional.empty(), new LinkTitles(documents, console.messages()),
                Optional.of(folder.today()), imprint());
        InOrder.run(exports(read), export -> export(exporter, export, options, folder),
                (export, result) -> finish(export, result, output));
        return Math.max(inputs.exit(), output.exit());
    }

    private List<Export> exports(List<Inputs.Input> read) {
        return report ? Export.products(read, Export.What.REPORT) : trace ? Export.products(read, Export.What.TRACE) : Export.documents(read);
    }

    private Imprint imprint() {
        return new Imprint(!omitted.contains(Omitted.DATE), !omitted.contains(Omitted.OWNER), !omitted.contains(Omitted.PRODUCT));
    }

    private Exporter.Exported export(Exporter exporter, Export export, PageOptions options, Folder folder) throws IOException {
        var wanted = formats.stream().distinct().filter(format -> format.suits(export.document())).toList();
        return switch (export.what()) {
            case REPORT -> exporter.export(export.asReport(folder, !noSource, earlier, console.messages()), wanted, options);
            case TRACE -> exporter.export(export.asTrace(folder, console.messages()), wanted);
            case DOCUMENT -> exporter.export(export.document(), wanted, noSource ? options : export.withSource(options));
        };
    }

    private void finish(Export export, InOrder.Result<Exporter.Exported> result, Output output) {
        try {
            write(export, result.get(), output);
        } catch (TooLongException _) {
            var limits = export.what() == Export.What.REPORT ? LayoutLimits.REPORT : LayoutLimits.USUAL;
            output.fail(export.path(), console.messages().text("export.tooLong", limits.pages(), limits.time().toSeconds()));
        } catch (IOException e) {
            output.fail(export.path(), Causes.of(e, console.messages()));
        }
    }

    /** Beside a plan, documents without a calendar are only named: a folder is exported as a whole. */
    private void leaveOut(Export export, Output output) {
        formats.stream().distinct().filter(format -> !format.suits(export.document())).forEach(format -> {
            if (plans) {
                console.say("cli.export.noCalendar", export.path());
            } else {
                output.fail(export.target(folder, format.ending()), console.messages().text("export.noCalendar"));
            }
        });
    }

    private void write(Export export, Exporter.Exported exported, Output output) {
        leaveOut(export, output);
        exported.files().forEach((ending, bytes) -> {
            var target = export.target(folder, ending);
            if (written.add(target.toAbsolutePath().normalize())) {
                output.write(target, bytes);
            } else {
                output.fail(target, console.messages().text("cli.export.twice", export.path()));
            }
        });
        exported.missing().forEach(character -> console.say("cli.export.missing", export.path(), character.text(), character.code(),
                character.page()));
    }
}
