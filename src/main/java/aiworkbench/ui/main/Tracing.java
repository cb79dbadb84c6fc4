package aiworkbench.ui.main;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import aiworkbench.export.csv.CsvWriter;
import aiworkbench.export.markdown.MarkdownWriter;
import aiworkbench.export.trace.Chain;
import aiworkbench.export.trace.Trace;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.review.Folder;
import aiworkbench.ui.common.Debounce;
import aiworkbench.ui.common.OnFirstUse;
import aiworkbench.ui.export.ExportFormat;

/**
 * Shows how the documents of a product hang together in a pane that stays, follows every edit and goes with the document in front, and writes
 * it into a file.
 */
public final class Tracing {

    /** Edits that follow each other more quickly are shown together. */
    private static final Duration QUIET = Duration.ofMillis(250);

    private final Desk desk;
    private final Exporting exporting;
    private final ZoneId zone;
    private final Surroundings around;
    private final OnFirstUse<TracePane> pane;
    private final Debounce soon;
    private final Consumer<Callable<Optional<Traced>>> newest;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<DocumentId> front = Optional.empty();
    private Optional<DocumentId> of = Optional.empty();
    private Optional<Traced> shown = Optional.empty();

    private record Traced(Trace trace, List<Chain> chains) {}

    /**
     * Traces the products of a desk.
     *
     * @param zone tells which day it is
     */
    public Tracing(Desk desk, Opening opening, Exporting exporting, ZoneId zone, Surroundings around) {
        this.desk = desk;
        this.exporting = exporting;
        this.zone = zone;
        this.around = around;
        this.pane = new OnFirstUse<>(() -> new TracePane(around.messages(), opening::follow, this::save, this::close));
        this.soon = around.tasks().debounce(QUIET, this::trace);
        this.newest = around.tasks().newest(around.text("trace.title"), this::show);
        desk.listen(this::changed);
    }

    /** What shows the trace; it has a place in the window while {@link #openProperty} says so. */
    TracePane pane() {
        return pane.get();
    }

    /** Whether the pane is wanted. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Shows the trace of the product that a document belongs to, with edits that are not saved yet. */
    void show(DocumentId document) {
        of = Optional.of(document);
        front = desk.active().map(active -> active.document().id());
        trace();
    }

    /** Shows the trace of a product, or takes it away while it has the keyboard. */
    void toggle(DocumentId document) {
        if (open.get() && pane().isFocusWithin()) {
            close();
        } else {
            show(document);
        }
    }

    /** Follows no more edits, as when the program ends. */
    public void stop() {
        soon.cancel();
    }

    private void close() {
        soon.cancel();
        shown = Optional.empty();
        open.set(false);
    }

    private void changed() {
        if (open.get()) {
            var now = desk.active().map(active -> active.document().id());
            if (now.isPresent() && !now.equals(front)) {
                front = now;
                of = now;
            }
            soon.ask();
        }
    }

    private void trace() {
        var known = new Folder(desk.known().documents(), LocalDate.ofInstant(around.clock().instant(), zone));
        newest.accept(() -> of.flatMap(known::find).map(document -> {
            var trace = new Trace(product(known, document), around.messages());
            return new Traced(trace, trace.chains());
        }));
    }

    /** The keyboard goes to the table when it comes, and stays where it is when an edit changes it. */
    private void show(Optional<Traced> traced) {
        boolean enter = shown.isEmpty();
        shown = traced;
        if (traced.isEmpty()) {
            close();
        } else {
            pane().show(traced.get().trace().title(), traced.get().chains());
            open.set(true);
            if (enter) {
                around.tasks().later(pane()::enter);
            }
        }
    }

    /** All documents of the same name, and those that links reach. */
    private static List<Document> product(Folder known, Document document) {
        var all = new LinkedHashMap<DocumentId, Document>();
        var named = known.documents().stream().filter(other -> !document.title().isBlank() && other.title().equals(document.title()));
        Stream.concat(Stream.of(document), named).flatMap(one -> Stream.concat(Stream.of(one), known.partners(one).stream()))
                .forEach(one -> all.putIfAbsent(one.id(), one));
        return List.copyOf(all.values());
    }

    private void save(ExportFormat format) {
        shown.map(Traced::trace).ifPresent(trace -> {
            var text = format == ExportFormat.CSV ? new CsvWriter(around.messages()).write(trace) : new MarkdownWriter(around.messages()).write(trace);
            exporting.saveText(around.text("trace.title"), FileNames.stem(trace.title()) + "-" + around.text("trace.file"), format,
                    text.getBytes(StandardCharsets.UTF_8));
        });
    }
}
