package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.session.Session;
import aiworkbench.ui.common.EditorContext;

/** Typing into notes: a new one enters the document with its first letter, one without text leaves it. */
final class Typing {

    private final BoardView view;
    private final EditorContext<Canvas> context;
    private final Session<Canvas> session;
    private Optional<Run> run = Optional.empty();

    /** One note being typed. */
    private record Run(String id, String block, int place, NoteCard card, NoteField field) {}

    Typing(BoardView view, EditorContext<Canvas> context) {
        this.view = view;
        this.context = context;
        this.session = context.session();
    }

    /** Starts a new note at a place of a block with these first letters. */
    void start(String block, int place, String letters) {
        var card = view.block(block).filter(b -> b.lane().takesNotes() && !session.readOnly());
        if (card.isEmpty()) {
            return;
        }
        run.ifPresent(r -> finish(r, NoteField.End.LEFT));
        var id = context.ids().get();
        int at = Math.min(place, card.get().lane().notes().size());
        begin(id, block, at, card.get().startDraft(Note.of(id, block, ""), at), letters);
        view.select(new NoteSelection(Optional.of(new Spot(block, id)), id, Set.of(id)), false);
        if (!letters.isEmpty()) {
            typed(id, letters);
        }
    }

    /** Edits the text of a note where it lies. */
    void edit(String id) {
        var spot = view.board().find(id);
        var card = spot.flatMap(s -> view.block(s.block())).flatMap(block -> block.ready(id));
        if (spot.isEmpty() || card.isEmpty() || card.get().editing() || session.readOnly()) {
            return;
        }
        view.select(NoteSelection.of(spot.get()), false);
        int place = view.board().lane(spot.get().block()).orElseThrow().placeOf(id);
        var text = card.get().note().text();
        begin(id, spot.get().block(), place, card.get(), text);
    }

    /** Follows a change of the document: its text wins over the field, and a field whose note is gone closes. */
    void changed() {
        run.ifPresent(r -> {
            var note = view.board().find(r.id).map(spot -> view.board().pick(List.of(r.id)).getFirst());
            if (note.isPresent() && !r.field.getText().isBlank() && !note.get().text().equals(r.field.getText())) {
                r.field.setText(note.get().text());
                r.field.end();
            } else if (note.isEmpty() && !r.field.getText().isBlank()) {
                run = Optional.empty();
                view.block(r.block).ifPresent(BlockCard::dropDraft);
                Platform.runLater(() -> view.selection().lead().ifPresent(view::focus));
            }
        });
    }

    private void begin(String id, String block, int place, NoteCard card, String text) {
        var field = new NoteField(text, end -> {
            run.filter(r -> r.id.equals(id)).ifPresent(r -> finish(r, end));
            return true;
        }, lines -> pasteInstead(id, lines));
        field.setAccessibleText(context.messages().text("canvas.note.field"));
        card.replaceText(field);
        run = Optional.of(new Run(id, block, place, card, field));
        field.textProperty().subscribe((_, now) -> typed(id, now));
        field.requestFocus();
        field.end();
        view.block(block).ifPresent(b -> {
            card.applyCss();
            b.layout();
            b.bringIntoView(card);
        });
    }

    private void typed(String id, String text) {
        if (view.updating() || text.isBlank() || run.isEmpty() || !run.get().id.equals(id)) {
            return;
        }
        var r = run.get();
        session.edit(view.board().find(id).isPresent()
                ? CanvasEdits.write(id, text)
                : CanvasEdits.addNote(Note.of(id, r.block, text), r.place));
    }

    private void pasteInstead(String id, String lines) {
        run.filter(r -> r.id.equals(id)).ifPresent(r -> {
            r.field.clear();
            finish(r, NoteField.End.LEFT);
            view.actions().paste(lines, r.block, r.place);
        });
    }

    private void finish(Run r, NoteField.End how) {
        run = Optional.empty();
        boolean empty = r.field.getText().isBlank();
        if (view.updating()) {
            Platform.runLater(() -> {
                tidy(r, empty);
                view.select(view.selection().within(view.board()), lost(r));
            });
            return;
        }
        session.closeStep();
        var block = view.block(r.block);
        boolean written = view.board().find(r.id).isPresent();
        if (how != NoteField.End.LEFT || empty) {
            var next = !empty ? new Spot(r.block, r.id) : written ? Walk.afterRemoval(view.board(), List.of(r.id), new Spot(r.block, r.id)) : above(r);
            tidy(r, empty);
            if (how == NoteField.End.NEXT && !empty) {
                start(r.block, r.place + 1, "");
            } else if (how != NoteField.End.LEFT) {
                view.select(NoteSelection.of(next), true);
            } else {
                view.select(view.selection().within(view.board()), lost(r));
            }
        } else {
            block.ifPresent(_ -> r.card.restoreText());
        }
    }

    /** Whether the keyboard is nowhere now, or on a card that is gone. */
    private boolean lost(Run r) {
        var scene = view.node().getScene();
        return scene != null && (scene.getFocusOwner() == null || scene.getFocusOwner() == r.card && view.board().find(r.id).isEmpty());
    }

    /** The note that a new one was to follow, or the block. */
    private Spot above(Run r) {
        return view.board().lane(r.block).filter(lane -> r.place > 0 && r.place <= lane.notes().size())
                .map(lane -> new Spot(r.block, lane.notes().get(r.place - 1).id())).orElse(Spot.block(r.block));
    }

    private void tidy(Run r, boolean empty) {
        r.card.restoreText();
        view.block(r.block).filter(_ -> empty).ifPresent(BlockCard::dropDraft);
        if (empty && view.board().find(r.id).isPresent()) {
            session.edit(CanvasEdits.removeNotes(List.of(r.id)));
        }
    }
}
