package aiworkbench.export.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.governance.Titles;
import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** From notes about risks to the risks that came of them. */
record NoteChain(TraceWords words) {

    /** The block of the AI product canvas whose notes are about risks. */
    private static final String RISKS = "risks-biases";

    private record Known(RiskMatrix matrix, Risk risk) {}

    Chain of(List<Canvas> canvases) {
        var columns = Stream.of("note", "block", "evidence", "noted", "now", "left").map(name -> words.text("trace.column." + name)).toList();
        return new Chain(Chain.Kind.NOTES, words.text("trace.notes"), columns,
                canvases.stream().flatMap(canvas -> canvas.notes().stream().flatMap(note -> rows(canvas, note))).toList());
    }

    private Stream<Chain.Row> rows(Canvas canvas, Note note) {
        var known = new LinkedHashSet<Known>();
        note.links().forEach(link -> find(link).ifPresent(known::add));
        words.matrices().forEach(matrix -> matrix.risks().stream()
                .filter(risk -> risk.links().stream().anyMatch(link -> TraceWords.leads(link, canvas, note)))
                .forEach(risk -> known.add(new Known(matrix, risk))));
        var rows = new ArrayList<Chain.Row>();
        known.forEach(one -> rows.add(row(canvas, note, words.risk(one.matrix(), one.risk()), words.now(one.matrix(), one.risk()),
                words.left(one.matrix(), one.risk()), false)));
        var none = Chain.Cell.of("");
        note.links().stream().filter(this::lost).forEach(link -> rows.add(row(canvas, note, words.lost(link), none, none, true)));
        if (rows.isEmpty() && aboutRisks(note)) {
            rows.add(row(canvas, note, Chain.Cell.missing(words.text("trace.unnoted")), none, none, true));
        }
        return rows.stream();
    }

    private static boolean aboutRisks(Note note) {
        return note.block().equals(RISKS) || !note.theme().isEmpty();
    }

    private Optional<Known> find(Link link) {
        return words.matrices().stream().filter(matrix -> matrix.id().equals(link.document()))
                .flatMap(matrix -> matrix.risks().stream().filter(risk -> risk.id().equals(link.element())).map(risk -> new Known(matrix, risk))).findFirst();
    }

    /** Whether nobody can tell where a link leads: it may be a risk that is gone. */
    private boolean lost(Link link) {
        return !words.has(link.document())
                || words.matrices().stream().anyMatch(matrix -> matrix.id().equals(link.document())) && find(link).isEmpty();
    }

    private Chain.Row row(Canvas canvas, Note note, Chain.Cell risk, Chain.Cell now, Chain.Cell left, boolean open) {
        var block = Titles.of(canvas, "Note", "block", note.block()).orElse(note.block());
        return new Chain.Row(List.of(words.named(canvas, note, note.text()), Chain.Cell.of(block), Chain.Cell.of(note.evidence() == Evidence.NONE ? "" : words.messages().word(note.evidence())),
                risk, now, left), open);
    }
}
