package aiworkbench.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.edit.NoteHandover;
import aiworkbench.edit.PlanEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.model.Outcome;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Session;

/** What is written on the wall, as edits of the session of its document: undone, kept and saved like any other. */
final class WallEdits {

    private static final Lens<Canvas, Outcome> OUTCOME = Lens.field(Canvas.class, "outcome");
    private static final Lens<Note, String> OWNER = Lens.field(Note.class, "owner");
    private static final Lens<PlanItem, String> TITLE = Lens.field(PlanItem.class, "title");
    /** An owner stands behind an at sign at the end. */
    private static final Pattern OWNED = Pattern.compile("(?s)(.*\\S)\\s+@(\\S[^@]*)");

    private final Session<?> session;
    private final Supplier<String> ids;

    WallEdits(Session<?> session, Supplier<String> ids) {
        this.session = session;
        this.ids = ids;
    }

    /** Adds what was typed to a part of the document: a note, a task on the first day of a phase, or a risk that nobody has rated. */
    void add(String target, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return;
        }
        session.as(Canvas.class).ifPresent(canvas -> canvas.edit(CanvasEdits.addNotes(List.of(note(target, text)))));
        session.as(Plan.class).ifPresent(plan -> plan.edit(PlanEdits.addItem(
                NoteHandover.task(Note.of(ids.get(), "", text), plan.document(), Integer.parseInt(target)))));
        session.as(RiskMatrix.class).ifPresent(matrix -> matrix.edit(RiskEdits.addRisks(List.of(
                Risk.of(ids.get(), RiskEdits.nextCode(matrix.document()), text)))));
    }

    /** A note of the wall; what is to be done may name who does it. */
    Note note(String block, String text) {
        var owned = OWNED.matcher(text);
        boolean action = block.equals(WorkshopLists.ACTIONS) && owned.matches();
        var note = Note.of(ids.get(), block, action ? owned.group(1).strip() : text);
        return action ? OWNER.set(note, owned.group(2).strip()) : note;
    }

    /** Writes a card anew; an empty text takes a note away. */
    void write(Slide slide, Slide.Card card, String typed) {
        var text = typed.strip();
        session.as(Canvas.class).ifPresent(canvas -> {
            if (slide.kind() == Slide.Kind.OUTCOME) {
                canvas.edit(Edit.of("canvas.edit.outcome", "outcome", all -> OUTCOME.then(Lens.<Outcome, String>field(Outcome.class, card.id())).set(all, text)));
            } else if (text.isEmpty()) {
                remove(card);
            } else {
                canvas.edit(Edit.of("canvas.edit.write", card.id(), CanvasEdits.write(card.id(), text).step()));
            }
        });
        if (!text.isEmpty()) {
            session.as(Plan.class).ifPresent(plan -> plan.edit(Edit.of("plan.edit.rename", card.id(), all -> PlanEdits.item(card.id()).then(TITLE).set(all, text))));
            session.as(RiskMatrix.class).ifPresent(matrix -> matrix.edit(RiskEdits.rename(card.id(), text)));
        }
    }

    /** What is on a card, to be written anew. */
    String text(Slide slide, Slide.Card card) {
        return switch ((Document) session.document()) {
            case Canvas _ -> card.open() ? "" : card.text();
            case Plan _ -> card.text();
            case RiskMatrix matrix -> RiskEdits.risk(card.id()).find(matrix).map(Risk::title).orElse("");
        };
    }

    /** Takes a card away. */
    void remove(Slide.Card card) {
        session.as(Canvas.class).ifPresent(canvas -> canvas.edit(CanvasEdits.removeNotes(List.of(card.id()))));
        session.as(Plan.class).ifPresent(plan -> plan.edit(PlanEdits.removeItems(List.of(card.id()))));
        session.as(RiskMatrix.class).ifPresent(matrix -> matrix.edit(RiskEdits.removeRisks(List.of(card.id()))));
    }

    void vote(Slide.Card card, int more) {
        session.as(Canvas.class).ifPresent(canvas -> canvas.edit(CanvasEdits.vote(card.id(), more)));
    }

    void clearVotes() {
        session.as(Canvas.class).ifPresent(canvas -> canvas.edit(CanvasEdits.clearVotes()));
    }

    /** Moves a note to the end of a list or block. */
    void move(Slide.Card card, String block) {
        session.as(Canvas.class).ifPresent(canvas -> canvas.edit(CanvasEdits.moveNote(card.id(), block, Integer.MAX_VALUE)));
    }

    /** Says of a note that it is an assumption, or takes that back. */
    void assume(Slide.Card card) {
        session.as(Canvas.class).ifPresent(canvas -> note(card).ifPresent(note -> canvas.edit(CanvasEdits.evidence(List.of(card.id()),
                note.evidence() == Evidence.ASSUMPTION ? Evidence.NONE : Evidence.ASSUMPTION))));
    }

    private Optional<Note> note(Slide.Card card) {
        return session.as(Canvas.class).flatMap(canvas -> CanvasEdits.note(card.id()).find(canvas.document()));
    }

    /** All votes of the document. */
    int votes() {
        return session.as(Canvas.class).map(canvas -> canvas.document().notes().stream().mapToInt(Note::votes).sum()).orElse(0);
    }
}
