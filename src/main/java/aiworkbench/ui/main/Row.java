package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.Optional;

import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;

/** One line of the workspace pane. */
sealed interface Row {

    /** Name of a product, or of a group of actions. */
    record Heading(String text) implements Row {}

    /**
     * A folder, where documents of several are listed.
     *
     * @param text its name
     */
    record Folder(Path path, String text) implements Row {}

    /**
     * One document.
     *
     * @param text what it is called under its product
     * @param path its file, empty while it was never saved
     * @param unsaved true if it is open and has edits that no file holds
     * @param tally what the review found in it; empty if that is nothing, or not known yet
     */
    record Of(DocumentKind kind, DocumentId id, String text, Optional<Path> path, boolean unsaved, Optional<Tally> tally) implements Row {}

    /**
     * The way to the trace of a product.
     *
     * @param of one of its documents
     * @param product its name
     */
    record Trace(DocumentId of, String product) implements Row {}

    /** Something to do. */
    enum Action implements Row { NEW, TEMPLATES, FOLDER }
}
