package aiworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;

/** Edits of a canvas. */
public final class CanvasEdits {

    /** All notes. The order inside a block is their order in this list. */
    public static final Lens<Canvas, List<Note>> NOTES = Lens.field(Canvas.class, "notes");

    private static final Lens<Canvas, List<String>> CAPABILITIES = Lens.field(Canvas.class, "capabilities");
    private static final Lens<Note, String> ID = Lens.field(Note.class, "id");
    private static final Lens<Note, String> TEXT = Lens.field(Note.class, "text");
    private static final Lens<Note, String> BLOCK = Lens.field(Note.class, "block");
    private static final Lens<Note, Integer> VOTES = Lens.field(Note.class, "votes");
    private static final Lens<Note, NoteColour> COLOUR = Lens.field(Note.class, "colour");
    private static final Lens<Note, Boolean> FROM_TEMPLATE = Lens.field(Note.class, "fromTemplate");

    private CanvasEdits() {}

    /** One note of a canvas. */
    public static Lens<Canvas, Note> note(String id) {
        return NOTES.then(Lens.element(id));
    }

    /** The notes of a block in their order. */
    public static List<Note> notes(Canvas canvas, String block) {
        return canvas.notes().stream().filter(n -> n.block().equals(block)).toList();
    }

    /**
     * Adds a note at a place inside its block; a place outside the block means its end.
     * Typing that follows quickly joins this step, so that a new note is one thing to undo.
     */
    public static Edit<Canvas> addNote(Note note, int place) {
        return new Edit<>("canvas.edit.addNote", Optional.of(note(note.id()).then(TEXT).path()), note.id(),
                canvas -> NOTES.change(canvas, all -> insert(all, note, place)));
    }

    /** Adds notes to their block one after the other, the first at a place, as one step. */
    public static Edit<Canvas> addNotes(List<Note> notes, int place) {
        String first = notes.isEmpty() ? "" : notes.getFirst().id();
        return Edit.of("canvas.edit.addNotes", first, canvas -> NOTES.change(canvas, all -> insertAll(all, notes, place)));
    }

    /** Adds notes at the end of their blocks, as one step. */
    public static Edit<Canvas> addNotes(List<Note> notes) {
        String first = notes.isEmpty() ? "" : notes.getFirst().id();
        return Edit.of("canvas.edit.addNotes", first, canvas -> NOTES.change(canvas, all -> {
            var grown = all;
            for (var note : notes) {
                grown = insert(grown, note, Integer.MAX_VALUE);
            }
            return grown;
        }));
    }

    /** Rewrites a note; it is then no longer "from the template". Typing merges. */
    public static Edit<Canvas> write(String id, String text) {
        UnaryOperator<Note> rewrite = note -> {
            var written = TEXT.set(note, text);
            return written == note ? note : FROM_TEMPLATE.set(written, false);
        };
        return new Edit<>("canvas.edit.write", Optional.of(note(id).then(TEXT).path()), id,
                canvas -> note(id).change(canvas, rewrite));
    }

    /** Moves a note to a place in a block, counted without it. */
    public static Edit<Canvas> moveNote(String id, String block, int place) {
        return moveNotes(List.of(id), block, place);
    }

    /** Moves notes, in the order they have, to a place in a block, counted without them. */
    public static Edit<Canvas> moveNotes(Collection<String> ids, String block, int place) {
        return Edit.of("canvas.edit.moveNote", ids.stream().findFirst().orElse(""), canvas -> NOTES.change(canvas, all -> {
            var moving = all.stream().filter(n -> ids.contains(n.id())).map(n -> BLOCK.set(n, block)).toList();
            var moved = insertAll(Elements.remove(all, ids), moving, place);
            return moved.equals(all) ? all : moved;
        }));
    }

    /** A note of its own with the same content; votes are not counted twice. */
    public static Note copy(Note note, String id) {
        return VOTES.set(ID.set(note, id), 0);
    }

    /** Removes notes. */
    public static Edit<Canvas> removeNotes(Collection<String> ids) {
        return Edit.of("canvas.edit.removeNotes", ids.stream().findFirst().orElse(""),
                canvas -> NOTES.change(canvas, all -> Elements.remove(all, ids)));
    }

    /** Adds votes to a note, or takes them away; never below zero. */
    public static Edit<Canvas> vote(String id, int more) {
        return vote(List.of(id), more);
    }

    /** Adds votes to each of several notes, or takes them away; never below zero. */
    public static Edit<Canvas> vote(Collection<String> ids, int more) {
        return Edit.of("canvas.edit.vote", ids.stream().findFirst().orElse(""), canvas -> NOTES.change(canvas, all -> all.stream()
                .map(n -> ids.contains(n.id()) ? VOTES.set(n, Math.max(0, n.votes() + more)) : n).toList()));
    }

    /** Colours notes. */
    public static Edit<Canvas> colour(Collection<String> ids, NoteColour colour) {
        return Edit.of("canvas.edit.colour", ids.stream().findFirst().orElse(""), canvas -> NOTES.change(canvas,
                all -> all.stream().map(n -> ids.contains(n.id()) ? COLOUR.set(n, colour) : n).toList()));
    }

    /** Turns a capability on or off. */
    public static Edit<Canvas> toggleCapability(String capability) {
        return ListEdits.toggle("canvas.edit.toggleCapability", CAPABILITIES, capability);
    }

    private static List<Note> insertAll(List<Note> all, List<Note> notes, int place) {
        var grown = all;
        int at = place;
        for (var note : notes) {
            grown = insert(grown, note, at);
            at = at < 0 || at == Integer.MAX_VALUE ? at : at + 1;
        }
        return grown;
    }

    private static List<Note> insert(List<Note> all, Note note, int place) {
        var block = all.stream().filter(n -> n.block().equals(note.block())).toList();
        var copy = new ArrayList<>(all);
        int index = place >= 0 && place < block.size()
                ? Elements.indexOf(all, block.get(place).id())
                : block.isEmpty() ? all.size() : Elements.indexOf(all, block.getLast().id()) + 1;
        copy.add(index, note);
        return List.copyOf(copy);
    }
}
