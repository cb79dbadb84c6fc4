package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import aiworkbench.export.page.Attachment;
import aiworkbench.export.pdf.SourceAttachment;
import aiworkbench.export.pdf.SourceAttachmentException;
import aiworkbench.model.DocumentKind;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives back the document that an exported PDF carries, byte for byte. */
@Command(name = "extract")
final class ExtractVerb implements Callable<Integer> {

    private record Carried(byte[] bytes, DocumentKind kind) {}

    private final Console console;
    private final DocumentStore store;
    private final JsonFormat format;

    @Parameters(paramLabel = "FILE.pdf", descriptionKey = "cli.pdf")
    private Path pdf;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.extract.name")
    private Optional<String> name = Optional.empty();

    @Mixin
    private NewFile file = new NewFile();

    ExtractVerb(Console console, DocumentStore store, JsonFormat format) {
        this.console = console;
        this.store = store;
        this.format = format;
    }

    @Override
    public Integer call() {
        if (file.isTaken(console)) {
            return Exit.USAGE;
        }
        var carried = document();
        if (carried.isEmpty()) {
            return Exit.UNREADABLE;
        }
        if (file.isNamedWrongly(carried.get().kind(), console)) {
            return Exit.USAGE;
        }
        var output = new Output(console, store);
        output.write(file.path(), carried.get().bytes());
        return output.exit();
    }

    /** What is attached, if it really is a document. */
    private Optional<Carried> document() {
        try {
            var chosen = chosen(SourceAttachment.read(pdf));
            if (chosen.isPresent()) {
                var bytes = chosen.get().bytes();
                return Optional.of(new Carried(bytes, format.open(bytes).document().kind()));
            }
        } catch (SourceAttachmentException e) {
            console.complain(pdf, 1, 1, sentence(e.problem()));
        } catch (FormatProblem e) {
            console.complain(pdf, 1, 1, console.messages().text("cli.extract.damaged", e.complaint().text(console.messages())));
        } catch (IOException e) {
            console.complain(pdf, 1, 1, Causes.of(e, console.messages()));
        }
        return Optional.empty();
    }

    /** The document that is meant; says which there are if that is not clear. */
    private Optional<Attachment> chosen(List<Attachment> carried) {
        var meant = carried.stream().filter(one -> name.map(one.name()::equals).orElse(carried.size() == 1)).toList();
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        var names = carried.stream().map(Attachment::name).collect(Collectors.joining(", "));
        console.complain(pdf, 1, 1, console.messages().text("cli.extract.which", carried.size(), names));
        return Optional.empty();
    }

    private String sentence(SourceAttachmentException.Problem problem) {
        return console.messages().text(switch (problem) {
            case NOT_A_PDF -> "cli.extract.noPdf";
            case DAMAGED -> "cli.extract.broken";
            case LOCKED -> "cli.extract.locked";
            case NO_DOCUMENT -> "cli.extract.none";
            case TOO_LARGE -> "cli.extract.large";
        });
    }
}
