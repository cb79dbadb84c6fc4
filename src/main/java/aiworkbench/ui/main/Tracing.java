package aiworkbench.ui.main;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import aiworkbench.export.csv.CsvWriter;
import aiworkbench.export.markdown.MarkdownWriter;
import aiworkbench.export.trace.Trace;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Link;
import aiworkbench.review.Folder;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.export.ExportFormat;
import aiworkbench.ui.trace.TraceView;

/** Shows how the documents of a product hang together, and writes it into a file. */
public final class Tracing {

    private final Desk desk;
    private final Opening opening;
    private final Exporting exporting;
    private final ZoneId zone;
    private final Surroundings around;

    /**
     * Traces the products of a desk.
     *
     * @param zone tells which day it is
     */
    public Tracing(Desk desk, Opening opening, Exporting exporting, ZoneId zone, Surroundings around) {
        this.desk = desk;
        this.opening = opening;
        this.exporting = exporting;
        this.zone = zone;
        this.around = around;
    }

    /** Shows the trace of the product that a document belongs to, with edits that are not saved yet. */
    void show(DocumentId of) {
        var known = new Folder(desk.known().documents(), LocalDate.ofInstant(around.clock().instant(), zone));
        known.find(of).map(document -> new Trace(product(known, document), around.messages())).ifPresent(this::show);
    }

    /** All documents of the same name, and those that links reach. */
    private static List<Document> product(Folder known, Document document) {
        var all = new LinkedHashMap<DocumentId, Document>();
        var named = known.documents().stream().filter(other -> !document.title().isBlank() && other.title().equals(document.title()));
        Stream.concat(Stream.of(document), named).flatMap(one -> Stream.concat(Stream.of(one), known.partners(one).stream()))
                .forEach(one -> all.putIfAbsent(one.id(), one));
        return List.copyOf(all.values());
    }

    private void show(Trace trace) {
        var wanted = new AtomicReference<Optional<Link>>(Optional.empty());
        var views = new AtomicReference<TraceView>();
        var view = new TraceView(trace, around.messages(), link -> {
            wanted.set(Optional.of(link));
            Optional.ofNullable(views.get().getScene()).map(scene -> scene.getWindow()).ifPresent(window -> window.hide());
        });
        views.set(view);
        around.tasks().later(view.table()::requestFocus);
        var save = around.dialogs().show(around.text("trace.heading", trace.title()), view, List.of(
                Choice.other(around.text("trace.save.md"), Optional.of(ExportFormat.MARKDOWN)),
                Choice.other(around.text("trace.save.csv"), Optional.of(ExportFormat.CSV)),
                Choice.cancel(around.text("trace.close"), Optional.<ExportFormat>empty())));
        wanted.get().ifPresent(opening::follow);
        save.flatMap(format -> format).filter(_ -> wanted.get().isEmpty()).ifPresent(format -> save(trace, format));
    }

    private void save(Trace trace, ExportFormat format) {
        var text = format == ExportFormat.CSV ? new CsvWriter(around.messages()).write(trace) : new MarkdownWriter(around.messages()).write(trace);
        exporting.saveText(around.text("trace.title"), FileNames.stem(trace.title()) + "-" + around.text("trace.file"), format, text.getBytes(StandardCharsets.UTF_8));
    }
}
