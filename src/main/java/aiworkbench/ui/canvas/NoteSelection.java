package aiworkbench.ui.canvas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import aiworkbench.model.Note;

/**
 * Which notes are selected, and where the keyboard is.
 *
 * @param lead where the keyboard is
 * @param anchor id of the note from which Shift extends, or empty
 * @param notes ids of the selected notes
 */
record NoteSelection(Optional<Spot> lead, String anchor, Set<String> notes) {

    NoteSelection {
        notes = Set.copyOf(notes);
    }

    /** Nothing. */
    static NoteSelection none() {
        return new NoteSelection(Optional.empty(), "", Set.of());
    }

    /** One note, or a block without any. */
    static NoteSelection of(Spot spot) {
        return new NoteSelection(Optional.of(spot), spot.note(), spot.onNote() ? Set.of(spot.note()) : Set.of());
    }

    /** Adds a note, or takes it away. */
    NoteSelection toggle(Spot spot) {
        var changed = new LinkedHashSet<>(notes);
        if (!changed.remove(spot.note())) {
            changed.add(spot.note());
        }
        return new NoteSelection(Optional.of(spot), spot.note(), changed);
    }

    /** Every note between the anchor and this one in reading order. */
    NoteSelection extend(Board board, Spot spot) {
        List<String> reading = board.reading().stream().map(Note::id).toList();
        int from = reading.indexOf(anchor);
        int to = reading.indexOf(spot.note());
        if (from < 0 || to < 0) {
            return of(spot);
        }
        var range = reading.subList(Math.min(from, to), Math.max(from, to) + 1);
        return new NoteSelection(Optional.of(spot), anchor, new LinkedHashSet<>(range));
    }

    /** Every note of the block where the keyboard is. */
    NoteSelection all(Board board) {
        return lead.flatMap(spot -> board.lane(spot.block()))
                .filter(lane -> !lane.notes().isEmpty())
                .map(lane -> {
                    var ids = lane.notes().stream().map(Note::id).toList();
                    var at = notes.contains(lead.get().note()) ? lead.get() : new Spot(lane.id(), ids.getFirst());
                    return new NoteSelection(Optional.of(at), at.note(), new LinkedHashSet<>(ids));
                })
                .orElse(this);
    }

    /** What is left of it on a changed board. */
    NoteSelection within(Board board) {
        var there = board.reading().stream().map(Note::id).collect(Collectors.toSet());
        return new NoteSelection(lead.flatMap(board::nearest), there.contains(anchor) ? anchor : "",
                notes.stream().filter(there::contains).collect(Collectors.toSet()));
    }
}
