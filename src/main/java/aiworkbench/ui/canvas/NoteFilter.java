package aiworkbench.ui.canvas;

import java.util.Optional;

import aiworkbench.model.Evidence;
import aiworkbench.model.Note;

/**
 * Which notes are shown.
 *
 * @param evidence that they have; empty for any
 * @param tag that they carry; empty for any
 */
record NoteFilter(Optional<Evidence> evidence, String tag) {

    /** Shows every note. */
    static final NoteFilter NONE = new NoteFilter(Optional.empty(), "");

    boolean shows(Note note) {
        return evidence.filter(e -> e != note.evidence()).isEmpty() && (tag.isEmpty() || note.tags().contains(tag));
    }

    NoteFilter with(Optional<Evidence> other) {
        return new NoteFilter(other, tag);
    }

    NoteFilter with(String other) {
        return new NoteFilter(evidence, other);
    }
}
