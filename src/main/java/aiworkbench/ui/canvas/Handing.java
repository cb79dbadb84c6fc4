package aiworkbench.ui.canvas;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Edit;
import aiworkbench.edit.NoteHandover;
import aiworkbench.edit.PlanEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Session;
import aiworkbench.ui.common.EditorContext;

/** Hands notes on to the other documents of the product; each end points at the other. A note that was handed on before is not again. */
public final class Handing {

    private final EditorContext<Canvas> context;
    private final Session<Canvas> session;

    /** Hands notes of a canvas on. */
    public Handing(EditorContext<Canvas> context) {
        this.context = context;
        this.session = context.session();
    }

    /** Makes notes into risks of the product's matrix. */
    void risks(List<Note> notes) {
        if (!notes.isEmpty()) {
            context.partners().reach(RiskMatrix.class, session.document(), matrix -> risks(matrix, now(notes)));
        }
    }

    /** Makes notes into items of the product's plan. */
    public void plan(List<Note> notes) {
        if (!notes.isEmpty()) {
            context.partners().reach(Plan.class, session.document(), plan -> plan(plan, now(notes)));
        }
    }

    /** Makes a plan item of a piece of advice. */
    void task(String title) {
        context.partners().reach(Plan.class, session.document(), plan -> {
            var note = Note.of(context.ids().get(), "ai-approach", title);
            var item = NoteHandover.task(note, plan.document(), today(plan.document()));
            plan.edit(PlanEdits.addItem(item));
            tell("canvas.handed.plan", 1, "", Link.to(plan.document().id(), item.id()));
        });
    }

    /**
     * Hands notes to an open document, whatever it is; to a canvas as copies with all they say.
     *
     * @param away whether notes are to move to another canvas
     * @return whether they did, and are to be taken out here
     */
    boolean to(Session<?> other, List<Note> notes, boolean away) {
        if (other.readOnly() || other.document().id().equals(session.document().id()) || notes.isEmpty()) {
            return false;
        }
        other.as(RiskMatrix.class).ifPresent(matrix -> risks(matrix, notes));
        other.as(Plan.class).ifPresent(plan -> plan(plan, notes));
        return other.as(Canvas.class).filter(canvas -> copies(canvas, notes, away) && away).isPresent();
    }

    private boolean copies(Session<Canvas> other, List<Note> notes, boolean away) {
        var layout = Catalogue.layoutOf(other.document());
        var copies = notes.stream().map(note -> CanvasEdits.renamed(note, context.ids().get()))
                .map(note -> layout.blocks().stream().anyMatch(block -> block.id().equals(note.block()))
                        ? note : CanvasEdits.inBlock(note, layout.blocks().getFirst().id())).toList();
        boolean added = other.edit(CanvasEdits.addNotes(copies));
        tell(away ? "canvas.handed.moved" : "canvas.handed.copied", copies.size(), other.document().title(),
                Link.to(other.document().id(), copies.getFirst().id()));
        return added;
    }

    private void risks(Session<RiskMatrix> matrix, List<Note> notes) {
        var links = new LinkedHashMap<String, Link>();
        var fresh = new ArrayList<Risk>();
        var codes = RiskEdits.nextCodes(matrix.document(), notes.size()).iterator();
        for (var note : notes) {
            var before = NoteHandover.find(matrix.document(), canvas(), note);
            var risk = before.orElseGet(() -> NoteHandover.risk(canvas(), note, context.ids().get(), codes.next()));
            if (before.isEmpty()) {
                fresh.add(risk);
            }
            links.put(note.id(), Link.to(matrix.document().id(), risk.id()));
        }
        if (fresh.isEmpty() || matrix.edit(RiskEdits.addRisks(fresh))) {
            linked(links, fresh.size(), "canvas.handed.risks", n -> n == 1 ? fresh.getFirst().code() : "");
        }
    }

    private void plan(Session<Plan> plan, List<Note> notes) {
        int today = today(plan.document());
        var links = new LinkedHashMap<String, Link>();
        var edits = new ArrayList<Edit<Plan>>();
        for (var note : notes) {
            var before = NoteHandover.find(plan.document(), canvas(), note);
            var item = before.orElseGet(() -> NoteHandover.item(canvas(), note, plan.document(), context.ids().get(), today));
            if (before.isEmpty()) {
                edits.add(item.kind() == ItemKind.EXPERIMENT
                        ? PlanEdits.addExperiment(item, NoteHandover.sheet(context.ids().get(), item.id(), hypothesis(note)))
                        : PlanEdits.addItem(item));
            }
            links.put(note.id(), Link.to(plan.document().id(), item.id()));
        }
        var first = links.firstEntry().getValue().element();
        if (edits.isEmpty() || plan.edit(Edit.of("canvas.edit.plan", first, document -> {
            var grown = document;
            for (var edit : edits) {
                grown = edit.step().apply(grown);
            }
            return grown;
        }))) {
            linked(links, edits.size(), "canvas.handed.plan", _ -> "");
        }
    }

    private int today(Plan plan) {
        return plan.day(LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault()));
    }

    private String hypothesis(Note note) {
        var metric = session.document().outcome().metric();
        return metric.isBlank() ? context.messages().text("canvas.handed.belief", note.text())
                : context.messages().text("canvas.handed.hypothesis", note.text(), metric);
    }

    /** Sets the other end of the links and says so; if all were there before, goes there. */
    private void linked(LinkedHashMap<String, Link> links, int fresh, String key, Function<Integer, String> name) {
        session.edit(CanvasEdits.link(links));
        if (fresh == 0) {
            context.follow().accept(links.firstEntry().getValue());
        } else {
            tell(key, fresh, name.apply(fresh), links.firstEntry().getValue());
        }
    }

    private void tell(String key, int count, String name, Link there) {
        context.partners().tell(context.messages().text(key, count, name), context.messages().text("canvas.handed.go"),
                () -> context.follow().accept(there));
    }

    /** The notes as they are now: opening a document takes a moment. */
    private List<Note> now(List<Note> notes) {
        return notes.stream().flatMap(note -> CanvasEdits.note(note.id()).find(session.document()).stream()).toList();
    }

    private DocumentId canvas() {
        return session.document().id();
    }
}
