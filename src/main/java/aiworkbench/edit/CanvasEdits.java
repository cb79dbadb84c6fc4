package aiworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Link;
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
    private static final Lens<Note, Evidence> EVIDENCE = Lens.field(Note.class, "evidence");
    private static final Lens<Note, List<String>> TAGS = Lens.field(Note.class, "tags");
    private static final Lens<Note, List<Link>> LINKS = Lens.field(Note.class, "links");
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

    /** Adds notes as one step: those of one block at a place in it one after the other, the others at the end of theirs. */
    public static Edit<Canvas> paste(List<Note> notes, String block, int place) {
        String first = notes.isEmpty() ? "" : notes.getFirst().id();
        var here = notes.stream().filter(n -> n.block().equals(block)).toList();
        return Edit.of("canvas.edit.paste", first, canvas -> NOTES.change(canvas, all -> {
            var grown = insertAll(all, here, place);
            for (var note : notes) {
                grown = note.block().equals(block) ? grown : insert(grown, note, Integer.MAX_VALUE);
            }
            return grown;
        }));
    }

    /** A note in another block. */
    public static Note inBlock(Note note, String block) {
        return BLOCK.set(note, block);
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
        return VOTES.set(renamed(note, id), 0);
    }

    /** The same note under an id of another canvas. */
    public static Note renamed(Note note, String id) {
        return ID.set(note, id);
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
        return each("canvas.edit.vote", ids, n -> VOTES.set(n, Math.max(0, n.votes() + more)));
    }

    /** Takes all votes from all notes, as before a new round. */
    public static Edit<Canvas> clearVotes() {
        return Edit.of("canvas.edit.clearVotes", "", canvas -> NOTES.change(canvas, all -> all.stream().map(n -> VOTES.set(n, 0)).toList()));
    }

    /**
     * Puts what was written on slips of paper onto the canvas as one step: notes that are there get text and votes, new ones come at the
     * end of their blocks in the order of the list.
     */
    public static Edit<Canvas> takeSlips(List<Note> notes) {
        return Edit.of("canvas.edit.takeSlips", notes.isEmpty() ? "" : notes.getFirst().id(), canvas -> NOTES.change(canvas, all -> {
            var grown = all;
            for (var note : notes) {
                grown = Elements.indexOf(grown, note.id()) < 0 ? insert(grown, note, Integer.MAX_VALUE)
                        : grown.stream().map(n -> n.id().equals(note.id()) ? VOTES.set(TEXT.set(n, note.text()), note.votes()) : n).toList();
            }
            return grown;
        }));
    }

    /** Colours notes. */
    public static Edit<Canvas> colour(Collection<String> ids, NoteColour colour) {
        return each("canvas.edit.colour", ids, n -> COLOUR.set(n, colour));
    }

    /** Says how well notes are supported. */
    public static Edit<Canvas> evidence(Collection<String> ids, Evidence evidence) {
        return each("canvas.edit.evidence", ids, n -> EVIDENCE.set(n, evidence));
    }

    /** Puts a tag on notes that do not have it. */
    public static Edit<Canvas> tag(Collection<String> ids, String tag) {
        return each("canvas.edit.tag", ids, n -> n.tags().contains(tag) ? n : TAGS.change(n, tags -> Elements.add(tags, tags.size(), tag)));
    }

    /**
     * Lets notes point at elements of other documents; twice is once.
     *
     * @param links what each note points at, by its id
     */
    public static Edit<Canvas> link(SequencedMap<String, Link> links) {
        return each("canvas.edit.link", links.sequencedKeySet(), n -> n.links().contains(links.get(n.id()))
                ? n : LINKS.change(n, before -> Elements.add(before, before.size(), links.get(n.id()))));
    }

    /** Orders the notes of some blocks by their votes, most first; notes with as many keep their order. */
    public static Edit<Canvas> sortByVotes(Collection<String> blocks) {
        return Edit.of("canvas.edit.sort", blocks.size() == 1 ? blocks.iterator().next() : "", canvas -> NOTES.change(canvas, all -> {
            var sorted = new ArrayList<>(all);
            for (var block : blocks) {
                var order = all.stream().filter(n -> n.block().equals(block))
                        .sorted(Comparator.comparingInt(Note::votes).reversed()).iterator();
                sorted.replaceAll(n -> n.block().equals(block) ? order.next() : n);
            }
            return sorted.equals(all) ? all : List.copyOf(sorted);
        }));
    }

    /** Turns a capability on or off. */
    public static Edit<Canvas> toggleCapability(String capability) {
        return ListEdits.toggle("canvas.edit.toggleCapability", CAPABILITIES, capability);
    }

    private static Edit<Canvas> each(String label, Collection<String> ids, UnaryOperator<Note> change) {
        return Edit.of(label, ids.stream().findFirst().orElse(""), canvas -> NOTES.change(canvas,
                all -> all.stream().map(n -> ids.contains(n.id()) ? change.apply(n) : n).toList()));
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
