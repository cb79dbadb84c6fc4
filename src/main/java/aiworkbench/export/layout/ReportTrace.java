package aiworkbench.export.layout;

import java.util.stream.IntStream;

import aiworkbench.export.page.Tag;
import aiworkbench.export.trace.Chain;
import aiworkbench.export.trace.Trace;

/** The part of a report that shows how its documents hang together: risks, metrics and notes, each with what answers for it. */
final class ReportTrace {

    private final LayoutContext context;
    private final Sheets sheets;
    private final Trace trace;

    ReportTrace(LayoutContext context, Sheets sheets, Trace trace) {
        this.context = context;
        this.sheets = sheets;
        this.trace = trace;
    }

    void print() {
        for (var chain : trace.chains()) {
            if (chain.rows().isEmpty()) {
                sheets.heading(2, chain.title());
                sheets.flow(context.shape(context.text("trace.none." + chain.kind()), Looks.BODY, sheets.room().width()), Tag.P);
                sheets.down(8);
            } else {
                table(chain);
            }
        }
    }

    private void table(Chain chain) {
        var columns = IntStream.range(0, chain.columns().size()).mapToObj(i -> new Table.Column(chain.columns().get(i), i == 0 ? 3 : share(chain, i))).toList();
        new Table(context, sheets, columns).draw(2, chain.title(), chain.rows().stream()
                .map(row -> IntStream.range(0, row.cells().size()).mapToObj(i -> cell(row.cells().get(i), i == 0)).toList()).toList());
    }

    /** What names an element needs more room than words and dates. */
    private static double share(Chain chain, int column) {
        return chain.rows().stream().anyMatch(row -> row.cells().get(column).to().isPresent()) ? 3 : 1.2;
    }

    /** What can be clicked is called as everywhere else in the report. */
    private Cell cell(Chain.Cell cell, boolean first) {
        var text = cell.to().flatMap(context.words().titles()).orElse(cell.text());
        return (first ? Cell.strong(text) : Cell.of(text)).linked(cell.to().stream().toList());
    }
}
