package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;
import aiworkbench.session.Session;
import aiworkbench.ui.common.EditorContext;

/** What can be done to the selected notes, whatever key, menu or button asks for it. */
final class NoteActions {

    private final BoardView view;
    private final EditorContext<Canvas> context;
    private final Session<Canvas> session;
    private final NoteClip clip;

    NoteActions(BoardView view, EditorContext<Canvas> context) {
        this.view = view;
        this.context = context;
        this.session = context.session();
        this.clip = new NoteClip(context.messages());
    }

    Collection<String> ids() {
        return view.selection().notes();
    }

    /** The selected notes in reading order. */
    List<Note> notes() {
        return view.board().pick(ids());
    }

    boolean readOnly() {
        return session.readOnly();
    }

    void evidence(Evidence evidence) {
        session.edit(CanvasEdits.evidence(ids(), evidence));
    }

    void colour(NoteColour colour) {
        session.edit(CanvasEdits.colour(ids(), colour));
    }

    void vote(int more) {
        session.edit(CanvasEdits.vote(ids(), more));
    }

    /** Asks for a tag and puts it on the notes. */
    void tag() {
        var known = notes().stream().flatMap(note -> note.tags().stream()).findFirst().orElse("");
        context.dialogs().askText(context.messages().text("canvas.menu.tag"), context.messages().text("canvas.menu.tagLabel"), known)
                .filter(tag -> !tag.isBlank()).ifPresent(tag -> session.edit(CanvasEdits.tag(ids(), tag)));
    }

    /** Orders the notes of these blocks by votes; the note with the keyboard stays in sight. */
    void sort(Collection<String> blocks) {
        session.edit(CanvasEdits.sortByVotes(blocks));
        view.selection().lead().ifPresent(view::focus);
    }

    boolean copy(NoteClip.Form form) {
        return !ids().isEmpty() && clip.put(session.document().id(), notes(), titles(), form);
    }

    void cut() {
        if (copy(NoteClip.Form.TEXT)) {
            remove();
        }
    }

    /** Puts what is on the clipboard behind the note with the keyboard. */
    void paste() {
        var block = lead().block();
        if (view.board().lane(block).filter(Board.Lane::takesNotes).isPresent()) {
            var notes = clip.notes().map(from -> arriving(from, block)).or(() -> clip.text().map(text -> reader().notes(text, block))).orElse(List.of());
            add(notes, block);
        }
    }

    /** Makes notes of text, one after the other behind the note with the keyboard. */
    void paste(String text, String block, int place) {
        add(reader().notes(text, block), block, place);
    }

    private void add(List<Note> notes, String block) {
        add(notes, block, placeAfter(lead()));
    }

    private boolean add(List<Note> notes, String block, int place) {
        boolean added = !notes.isEmpty() && session.edit(CanvasEdits.paste(notes, block, place));
        if (added) {
            var last = new Spot(notes.getLast().block(), notes.getLast().id());
            view.select(new NoteSelection(Optional.of(last), last.note(), notes.stream().map(Note::id).collect(Collectors.toSet())), true);
        }
        return added;
    }

    /**
     * Notes of another canvas, or of this one, for this one. They keep their blocks if they come from several; a note that is no longer
     * here keeps id and votes, so that links to it hold, as after cutting it out.
     */
    private List<Note> arriving(Canvas from, String block) {
        boolean spread = from.notes().stream().map(Note::block).distinct().count() > 1
                && from.notes().stream().allMatch(note -> titles().containsKey(note.block()));
        var arriving = new ArrayList<Note>();
        for (var note : from.notes()) {
            boolean back = from.id().equals(session.document().id()) && view.board().find(note.id()).isEmpty();
            boolean foreign = !from.id().equals(session.document().id());
            var own = back ? note : foreign ? CanvasEdits.renamed(note, context.ids().get()) : CanvasEdits.copy(note, context.ids().get());
            arriving.add(spread ? own : CanvasEdits.inBlock(own, block));
        }
        return arriving;
    }

    void duplicate() {
        var here = lead().block();
        var originals = notes().stream().filter(note -> note.block().equals(here)).toList();
        if (originals.isEmpty()) {
            return;
        }
        var copies = originals.stream().map(note -> CanvasEdits.copy(note, context.ids().get())).toList();
        if (session.edit(CanvasEdits.addNotes(copies, placeAfter(new Spot(here, originals.getLast().id()))))) {
            view.select(NoteSelection.of(new Spot(here, copies.getFirst().id())), true);
        }
    }

    void remove() {
        var gone = List.copyOf(ids());
        if (!gone.isEmpty()) {
            var next = Walk.afterRemoval(view.shown(), gone, lead());
            if (session.edit(CanvasEdits.removeNotes(gone))) {
                view.select(NoteSelection.of(next), true);
            }
        }
    }

    /** Moves notes to a landing among those in sight; false if nothing moves. */
    boolean move(Collection<String> ids, Optional<Walk.Landing> landing) {
        return landing.filter(l -> session.edit(CanvasEdits.moveNotes(ids, l.block(),
                view.board().place(view.shown(), l.block(), l.place(), ids)))).isPresent();
    }

    /** Moves notes to the end of a block. */
    void moveTo(String block) {
        session.edit(CanvasEdits.moveNotes(ids(), block, Integer.MAX_VALUE));
        view.selection().lead().flatMap(spot -> view.board().find(spot.note()))
                .ifPresent(spot -> view.select(new NoteSelection(Optional.of(spot), spot.note(), view.selection().notes()), true));
    }

    void makeRisks() {
        if (!readOnly()) {
            new Handing(context).risks(notes());
        }
    }

    void plan() {
        if (!readOnly()) {
            new Handing(context).plan(notes());
        }
    }

    /**
     * Puts copies of notes into a block of another canvas, as after a drag from document to document.
     *
     * @param away whether the notes are taken out here
     */
    void carry(BoardView other, Walk.Landing to, Collection<String> ids, boolean away) {
        if (other.actions().receive(view.board().pick(ids), to) && away) {
            session.edit(CanvasEdits.removeNotes(ids));
        }
    }

    private boolean receive(List<Note> notes, Walk.Landing to) {
        var own = notes.stream().map(note -> CanvasEdits.inBlock(CanvasEdits.renamed(note, context.ids().get()), to.block())).toList();
        return add(own, to.block(), view.board().place(view.shown(), to.block(), to.place(), Set.of()));
    }

    /**
     * Puts notes into another document, as after a drag onto its tab.
     *
     * @param away whether notes that another canvas has now are taken out here
     */
    void handTo(Session<?> other, Collection<String> ids, boolean away) {
        if (new Handing(context).to(other, view.board().pick(ids), away)) {
            session.edit(CanvasEdits.removeNotes(ids));
        }
    }

    void follow() {
        view.board().pick(List.of(lead().note())).stream().flatMap(note -> note.links().stream()).findFirst().ifPresent(view::follow);
    }

    private PastedText reader() {
        return new PastedText(context.messages(), context.ids(), titles());
    }

    /** Titles of the blocks that take notes, by their ids. */
    Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        view.board().lanes().stream().filter(Board.Lane::takesNotes).forEach(lane -> titles.put(lane.id(), Words.named(lane.block(), context.messages()).title()));
        return titles;
    }

    private Spot lead() {
        return view.selection().lead().orElseThrow();
    }

    /** The place after a note; the end for a block. */
    int placeAfter(Spot spot) {
        return spot.onNote() ? view.board().lane(spot.block()).map(lane -> lane.placeOf(spot.note()) + 1).orElse(0) : Integer.MAX_VALUE;
    }
}
