package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import aiworkbench.cli.Inputs.Input;
import aiworkbench.export.layout.LayoutLimits;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.layout.TooLongException;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.storage.document.DocumentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes documents as pages, pictures, text or tables. */
@Command(name = "export")
final class ExportVerb implements Callable<Integer> {

    private final Console console;
    private final DocumentStore store;
    private final Clock clock;
    private final Set<Path> written = new HashSet<>();

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

    @Option(names = "--no-source", descriptionKey = "cli.option.noSource")
    private boolean noSource;

    ExportVerb(Console console, DocumentStore store, Clock clock) {
        this.console = console;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var inputs = new Inputs(console, store);
        var output = new Output(console, store);
        var exporter = new Exporter(console.messages());
        var read = inputs.read(files.paths());
        var titles = new LinkTitles(read.stream().map(input -> input.opened().document()).toList(), console.messages());
        for (var input : read) {
            try {
                var options = new PageOptions(paper, orientation, source(input), titles, Optional.of(LocalDate.now(clock)));
                write(input, exporter.export(input.opened().document(), formats.stream().distinct().toList(), options), output);
            } catch (TooLongException _) {
                output.fail(input.path(), console.messages().text("export.tooLong", LayoutLimits.USUAL.pages(), LayoutLimits.USUAL.time().toSeconds()));
            } catch (IOException e) {
                output.fail(input.path(), Causes.of(e, console.messages()));
            }
        }
        return Math.max(inputs.exit(), output.exit());
    }

    /** The file as it is, so that extracting gives it back byte for byte. */
    private Optional<Attachment> source(Input input) throws IOException {
        return noSource ? Optional.empty()
                : Optional.of(new Attachment(input.place().getFileName().toString(), Attachment.JSON, Files.readAllBytes(input.path())));
    }

    private void write(Input input, Exporter.Exported exported, Output output) {
        exported.files().forEach((ending, bytes) -> {
            var target = target(input, ending);
            if (written.add(target.toAbsolutePath().normalize())) {
                output.write(target, bytes);
            } else {
                output.fail(target, console.messages().text("cli.export.twice", input.path()));
            }
        });
        exported.missing().forEach(character -> console.say("cli.export.missing", input.path(), character.text(), character.code(),
                character.page()));
    }

    /** {@code a.canvas.json} becomes {@code a.canvas.pdf}: the kind stays, so that documents of one product do not collide. */
    private Path target(Input input, String ending) {
        var place = folder.map(out -> out.resolve(input.place())).orElse(input.path());
        var name = place.getFileName().toString();
        return place.resolveSibling((name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name) + "." + ending);
    }
}
