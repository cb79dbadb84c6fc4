package aiworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import aiworkbench.export.page.Attachment;
import aiworkbench.model.DocumentKind;
import aiworkbench.storage.document.DocumentStore;
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
        var pdfs = new PdfDocuments(console, format);
        return pdfs.attached(pdf).flatMap(this::chosen)
                .flatMap(attachment -> pdfs.document(pdf, attachment).map(document -> new Carried(attachment.bytes(), document.kind())));
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
}
