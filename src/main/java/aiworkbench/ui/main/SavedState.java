package aiworkbench.ui.main;

import java.time.Instant;
import java.util.Optional;

/** How the window stands to the file of a document. */
public sealed interface SavedState {

    /**
     * The file holds the document as it is.
     *
     * @param at when it was saved; empty if that was before it was opened
     */
    record Saved(Optional<Instant> at) implements SavedState {}

    /** There are edits that the file does not hold. */
    record Edited() implements SavedState {}

    /** A snapshot is being written. */
    record Saving() implements SavedState {}

    /** The document can be looked at but not changed. */
    record ReadOnly() implements SavedState {}

    /**
     * The last attempt to save failed; the edits are still here.
     *
     * @param reason a sentence for the user
     */
    record Failed(String reason) implements SavedState {}
}
