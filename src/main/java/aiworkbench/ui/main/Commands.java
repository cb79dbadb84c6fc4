package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import aiworkbench.governance.Template;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;

/** What a person can tell the window to do, whatever button, menu or key it comes from. Used on the FX thread. */
public final class Commands {

    private final Desk desk;
    private final Opening opening;
    private final Saving saving;
    private final Closing closing;
    private final Creating creating;
    private final Exporting exporting;
    private final Comparing comparing;
    private final Tracing tracing;
    private final AutoSaving autoSaving;
    private final Importing importing;
    private final Facilitating facilitating;

    /** Commands that act on a desk. */
    public Commands(Desk desk, Opening opening, Saving saving, Closing closing, Creating creating, Exporting exporting, Comparing comparing,
            Tracing tracing, AutoSaving autoSaving, Importing importing, Facilitating facilitating) {
        this.desk = desk;
        this.opening = opening;
        this.saving = saving;
        this.closing = closing;
        this.creating = creating;
        this.exporting = exporting;
        this.comparing = comparing;
        this.tracing = tracing;
        this.autoSaving = autoSaving;
        this.importing = importing;
        this.facilitating = facilitating;
    }

    /** Asks what kind of document, then makes it. */
    public void newDocument() {
        creating.ask(DocumentKind.CANVAS, Optional.empty());
    }

    /** The same, with a kind and a template chosen. */
    public void newDocument(DocumentKind kind, String template) {
        creating.ask(kind, Optional.of(template));
    }

    /** Makes the three documents of a product from a blueprint. */
    void newProduct(Template blueprint) {
        creating.product(blueprint);
    }

    public void open() {
        opening.choose();
    }

    /** Opens files and folders. One table alone is added to the document in front, if that takes tables. */
    public void open(List<Path> paths) {
        var taker = desk.active().filter(Importing::takes).filter(_ -> paths.size() == 1 && Importing.isTable(paths.getFirst()));
        taker.ifPresentOrElse(document -> importing.read(document, paths.getFirst()), () -> opening.open(paths));
    }

    /** Adds a table to the document in front. */
    public void importTable() {
        withActive(importing::choose);
    }

    /** Opens samples, which stay as they are. */
    public void openCopies(List<Path> paths) {
        opening.openCopies(paths);
    }

    public void openFolder() {
        opening.chooseFolder();
    }

    public void save() {
        withActive(saving::save);
    }

    public void saveAs() {
        withActive(saving::saveAs);
    }

    /** Whether edits are saved into their files by themselves. */
    public boolean savesAutomatically() {
        return autoSaving.on();
    }

    /** Turns saving by itself on or off. */
    public void saveAutomatically(boolean on) {
        autoSaving.turn(on);
    }

    public void close() {
        withActive(closing::close);
    }

    /** Closes one document. */
    public void close(OpenDocument<?> document) {
        closing.close(document);
    }

    /** Takes the last step back and shows where it was. */
    public void undo() {
        withActive(document -> document.session().undo());
    }

    /** Brings the next step back and shows where it is. */
    public void redo() {
        withActive(document -> document.session().redo());
    }

    /** Exports the document in front. */
    public void export() {
        withActive(exporting::export);
    }

    /** Shows the document in front on the wall. */
    public void present() {
        withActive(facilitating::show);
    }

    /** Writes the summary of a workshop about the canvas in front. */
    void summary() {
        withActive(document -> facilitating.exportSummary(document, _ -> { }));
    }

    /** Writes the canvas in front for a workshop on paper. */
    void paper() {
        withActive(facilitating::exportPaper);
    }

    /** Takes what was written on slips of paper onto the canvas in front. */
    void slips() {
        withActive(facilitating::typeSlips);
    }

    /** Shows the earlier versions of the document in front. */
    public void history() {
        withActive(comparing::showHistory);
    }

    /** Shows how the documents of the product in front hang together, or takes that away while it has the keyboard. */
    public void trace() {
        withActive(document -> tracing.toggle(document.document().id()));
    }

    /** The same for the product that a document belongs to. */
    void trace(DocumentId document) {
        tracing.show(document);
    }

    public void start() {
        desk.showStart();
    }

    /** Shows what new documents can start from. */
    public void templates() {
        desk.showTemplates();
    }

    public void nextTab() {
        desk.step(1);
    }

    public void previousTab() {
        desk.step(-1);
    }

    private void withActive(Consumer<OpenDocument<?>> action) {
        desk.active().ifPresent(action);
    }
}
