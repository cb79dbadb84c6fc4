package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import aiworkbench.compare.Changed;
import aiworkbench.git.GitTrouble;
import aiworkbench.git.WorkTree;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
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
        var old = documents(before);
        var now = documents(after);
        if (old.isEmpty() || now.isEmpty()) {
            return Exit.UNREADABLE;
        }
        var report = new CompareReport(console.messages(), before.toString(), after.toString(), pairs(old.get(), now.get()));
        console.out().print(switch (format) {
            case TEXT -> report.text();
            case MD -> report.markdown();
            case JSON -> report.json();
        });
        console.say("cli.compare.summary", report.count());
        return Exit.FINE;
    }

    /** All documents of a file, a folder or a PDF; empty if any of them cannot be read, which was said. */
    private Optional<List<Document>> documents(Path path) {
        try {
            var revision = Files.exists(path) ? Optional.<Document>empty() : revision(path.toString());
            if (revision.isPresent()) {
                return revision.map(List::of);
            } else if (PdfDocuments.isPdf(path)) {
                var pdfs = new PdfDocuments(console, json);
                return pdfs.attached(path).flatMap(attached -> {
                    var documents = attached.stream().flatMap(one -> pdfs.document(path, one).stream()).toList();
                    return documents.size() == attached.size() ? Optional.of(documents) : Optional.empty();
                });
            }
        } catch (GitTrouble trouble) {
            console.complain(path, 1, 1, trouble.sentence(console.messages()));
            return Optional.empty();
        } catch (IOException e) {
            console.complain(path, 1, 1, Causes.of(e, console.messages()));
            return Optional.empty();
        }
        var inputs = new Inputs(console, store);
        var read = inputs.read(List.of(path)).stream().map(input -> input.opened().document()).toList();
        return inputs.exit() == Exit.FINE ? Optional.of(read) : Optional.empty();
    }

    /** A document of a commit, named as Git does: {@code HEAD~5:reply.canvas.json}. Empty if it is not named so. */
    private static Optional<Document> revision(String name) throws IOException {
        int colon = name.indexOf(':');
        var file = Path.of(name.substring(colon + 1)).toAbsolutePath();
        if (colon < 1 || !Files.isDirectory(file.getParent())) {
            return Optional.empty();
        }
        try (var tree = WorkTree.around(file).orElse(null)) {
            return tree == null ? Optional.empty() : Optional.of(tree.read(name.substring(0, colon), file));
        }
    }

    /** Documents belong together by id; one of a kind on each side do too. */
    private List<CompareReport.Pair> pairs(List<Document> old, List<Document> now) {
        var left = new LinkedHashMap<DocumentId, Document>();
        old.forEach(document -> left.put(document.id(), document));
        boolean single = old.size() == 1 && now.size() == 1 && old.getFirst().kind() == now.getFirst().kind();
        var pairs = new ArrayList<CompareReport.Pair>();
        for (var document : now) {
            var earlier = Optional.ofNullable(left.remove(document.id()))
                    .or(() -> single ? Optional.ofNullable(left.remove(old.getFirst().id())) : Optional.empty());
            pairs.add(new CompareReport.Pair(earlier, Optional.of(document), earlier.filter(it -> it.kind() == document.kind())
                    .map(it -> Changed.between(it, document, console.messages())).orElse(List.of())));
        }
        left.values().forEach(document -> pairs.add(new CompareReport.Pair(Optional.of(document), Optional.empty(), List.of())));
        return pairs;
    }
}
