package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import aiworkbench.cli.Inputs.Input;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.layout.ProductReport;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.trace.Trace;
import aiworkbench.model.Document;
import aiworkbench.reporting.ReportParts;
import aiworkbench.review.Folder;
import aiworkbench.text.Messages;

/**
 * One thing that is exported: a document, or all documents of a product as a report or a trace.
 *
 * @param inputs one, or those of a product; the first one names the files
 * @param what whether it is a document, a report or a trace
 */
record Export(List<Input> inputs, What what) {

    /** What becomes of the documents. */
    enum What { DOCUMENT, REPORT, TRACE }

    /** Every document by itself. */
    static List<Export> documents(List<Input> inputs) {
        return inputs.stream().map(input -> new Export(List.of(input), What.DOCUMENT)).toList();
    }

    /** The documents of each product together: canvas, plan and risk matrix. */
    static List<Export> products(List<Input> inputs, What what) {
        return inputs.stream().collect(Collectors.groupingBy(input -> document(input).title(), LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(all -> new Export(all.stream().sorted(Comparator.comparing(input -> document(input).kind())).toList(), what)).toList();
    }

    private static Document document(Input input) {
        return input.opened().document();
    }

    /** The file it is known by. */
    Path path() {
        return inputs.getFirst().path();
    }

    /** The document, if it is one. */
    Document document() {
        return document(inputs.getFirst());
    }

    /** {@code a.canvas.json} becomes {@code a.canvas.pdf}: the kind stays, so that documents of one product do not collide. */
    Path target(Optional<Path> folder, String ending) {
        var first = inputs.getFirst();
        var place = folder.map(out -> out.resolve(first.place())).orElse(first.path());
        var name = place.getFileName().toString();
        if (what != What.DOCUMENT) {
            var kind = document().kind().extension();
            var more = what == What.REPORT ? ".report." : ".trace.";
            return place.resolveSibling((name.endsWith(kind) ? name.substring(0, name.length() - kind.length()) : name) + more + ending);
        }
        return place.resolveSibling((name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name) + "." + ending);
    }

    /** The files as they are, so that extracting gives them back byte for byte. */
    List<Attachment> sources() throws IOException {
        var names = new HashSet<String>();
        var sources = new ArrayList<Attachment>();
        for (var input : inputs) {
            var name = input.place().getFileName().toString();
            for (int i = 2; !names.add(name); i++) {
                name = i + "-" + input.place().getFileName();
            }
            sources.add(new Attachment(name, Attachment.JSON, Files.readAllBytes(input.path())));
        }
        return sources;
    }

    /** How the documents hang together, among themselves and with those that links reach. */
    Trace asTrace(Folder folder, Messages messages) {
        var all = new LinkedHashSet<Document>();
        inputs.stream().map(Export::document).forEach(document -> {
            all.add(document);
            all.addAll(folder.partners(document));
        });
        return new Trace(List.copyOf(all), messages);
    }

    /**
     * The report with what a review finds in its documents.
     *
     * @param since an earlier state that it is compared with
     */
    ProductReport asReport(Folder folder, boolean withSources, Optional<Earlier> since, Messages messages) throws IOException {
        var parts = new ReportParts(messages);
        var documents = inputs.stream().map(Export::document).toList();
        return new ProductReport(documents, parts.found(folder, documents), withSources ? sources() : List.of(),
                since.map(earlier -> parts.since(earlier.name(), earlier.documents(), documents)));
    }

    /** Documents as they were, and how somebody calls that state. */
    record Earlier(String name, List<Document> documents) {}

    /** The same options with the file that a document was read from. */
    PageOptions withSource(PageOptions options) throws IOException {
        return options.carrying(sources().getFirst());
    }
}
