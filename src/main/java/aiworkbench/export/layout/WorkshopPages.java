package aiworkbench.export.layout;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import aiworkbench.export.page.Tag;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.WorkshopSummary;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;

/** What a workshop about a canvas has come to, on paper. */
final class WorkshopPages {

    private final LayoutContext context;
    private final Sheets sheets;
    private final Canvas canvas;

    WorkshopPages(LayoutContext context, Sheets sheets, Canvas canvas) {
        this.context = context;
        this.sheets = sheets;
        this.canvas = canvas;
    }

    void print() {
        new CanvasPages(context, sheets, canvas).sentence();
        var summary = WorkshopSummary.of(canvas);
        decisions(summary.decisions());
        actions(summary.actions());
        voted("export.workshop.votes", summary.voted());
        voted("export.workshop.assumptions", summary.assumptions());
        section("export.workshop.parked", summary.parked(), List.of(new Table.Column(context.text("field.Note.text"), 1)),
                note -> List.of(Cell.of(note.text())));
    }

    private void decisions(List<Note> notes) {
        section("export.workshop.decisions", notes, List.of(new Table.Column(context.text("field.Note.text"), 1)), note -> List.of(Cell.strong(note.text())));
    }

    private void actions(List<Note> notes) {
        section("export.workshop.actions", notes, List.of(
                new Table.Column(context.text("field.Note.text"), 4),
                new Table.Column(context.text("field.Note.owner"), 1.4),
                new Table.Column(context.text("export.workshop.inPlan"), 2.6)), note -> List.of(
                Cell.strong(note.text()), Cell.of(note.owner()),
                Cell.of(note.links().stream().map(context::title).collect(Collectors.joining("\n"))).linked(note.links())));
    }

    private void voted(String title, List<Note> notes) {
        section(title, notes, List.of(
                new Table.Column(context.text("field.Note.text"), 4),
                new Table.Column(context.text("field.Note.votes"), 0.8),
                new Table.Column(context.text("field.Note.block"), 1.6),
                new Table.Column(context.text("field.Note.evidence"), 1.2)), note -> List.of(
                Cell.strong(note.text()), Cell.of(note.votes() == 0 ? "" : String.valueOf(note.votes())), Cell.of(block(note)),
                Cell.of(note.evidence() == Evidence.NONE ? "" : Words.join(context.word(note.evidence()), note.owner()))));
    }

    private String block(Note note) {
        return Catalogue.layoutOf(canvas).blocks().stream().filter(block -> block.id().equals(note.block())).map(Block::title).findFirst()
                .orElseGet(() -> context.words().homeless(List.of(note)).firstEntry().getKey());
    }

    /** A section that says so if there is nothing in it: that is an answer too. */
    private void section(String title, List<Note> notes, List<Table.Column> columns, Function<Note, List<Cell>> row) {
        if (notes.isEmpty()) {
            sheets.heading(2, context.text(title, notes.size()));
            sheets.flow(context.shape(context.text("export.workshop.none"), Looks.BODY, sheets.room().width()), Tag.P);
        } else {
            new Table(context, sheets, columns).draw(2, context.text(title, notes.size()), notes.stream().map(row).toList());
        }
    }
}
