package aiworkbench.export.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.PlanEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.export.csv.CsvWriter;
import aiworkbench.export.markdown.MarkdownWriter;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

class TraceTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final Canvas CANVAS = (Canvas) sample("canvas");
    private static final Plan PLAN = (Plan) sample("plan");
    private static final RiskMatrix RISKS = (RiskMatrix) sample("risks");

    @Test
    void aRiskLeadsToItsWorkItsDateAndTheLevelThatIsLeft() {
        assertEquals(List.of("R2 · Tone is worse for non-native writers", "High", "Blind review of 60 tickets, then examples from both groups", "Planned",
                        "Bias review of tone", "6 Nov 2026", "High"),
                row(Chain.Kind.RISKS, "R2", CANVAS, PLAN, RISKS));
    }

    @Test
    void aPromiseWithoutADateIsOpen() {
        var open = chain(Chain.Kind.RISKS, CANVAS, PLAN, RISKS).rows().stream().filter(Chain.Row::open).map(row -> row.cells().getFirst().text()).toList();
        assertEquals(List.of("R4 · Help articles go stale, answers too", "R4 · Help articles go stale, answers too"), open);
    }

    @Test
    void whatIsGoneIsSaidAndNotLeftOut() {
        var linked = PLAN.items().stream().filter(item -> item.title().equals("Bias review of tone")).findFirst().orElseThrow();
        var without = PlanEdits.removeItems(List.of(linked.id())).step().apply(PLAN);
        assertTrue(row(Chain.Kind.RISKS, "R2", CANVAS, without, RISKS).contains("leads to something that is gone"));
        assertTrue(row(Chain.Kind.RISKS, "R2", CANVAS, RISKS).contains("leads to a document that is not here"));
        var first = RISKS.risks().getFirst().id();
        var fewer = RiskEdits.removeRisks(List.of(first)).step().apply(RISKS);
        assertTrue(row(Chain.Kind.NOTES, "Invented refund policy", CANVAS, PLAN, fewer).contains("leads to something that is gone"));
    }

    @Test
    void aMetricLeadsToWhatMeasuresItExperimentsFirst() {
        var chain = chain(Chain.Kind.METRICS, CANVAS, PLAN, RISKS);
        var kinds = chain.rows().stream().filter(row -> row.cells().getFirst().text().equals("Handle time")).map(row -> row.cells().get(3).text()).sorted().toList();
        assertTrue(kinds.contains("Experiment"), kinds.toString());
        assertTrue(chain.rows().stream().allMatch(row -> row.cells().size() == chain.columns().size()));
    }

    @Test
    void everyChainIsOpenWhereItsDocumentIsMissing() {
        assertTrue(chain(Chain.Kind.METRICS, CANVAS).rows().stream().allMatch(Chain.Row::open));
        assertEquals(List.of(), chain(Chain.Kind.RISKS, CANVAS).rows());
    }

    @Test
    void tenComesAfterTwo() {
        var codes = chain(Chain.Kind.RISKS, CANVAS, PLAN, RISKS).rows().stream().map(row -> row.cells().getFirst())
                .sorted(Comparator.comparing(Chain.Cell::order)).map(cell -> cell.text().split(" ")[0]).distinct().toList();
        assertEquals(List.of("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10"), codes);
    }

    @Test
    void asTextEachTableHasItsHeadingAndAsCsvItsColumn() {
        var trace = new Trace(List.of(CANVAS, PLAN, RISKS), MESSAGES);
        var text = new MarkdownWriter(MESSAGES).write(trace);
        assertTrue(text.startsWith("# Support reply assistant\n\nTraceability\n\n## Risks\n\n| Risk | Level now |"), text);
        assertTrue(text.contains("## Metrics\n") && text.contains("## Notes\n"));
        var csv = new CsvWriter(MESSAGES).write(trace);
        int columns = trace.columns().size();
        assertTrue(csv.startsWith("\uFEFF\"Table\",\"Risk\",\"Level now\","), csv);
        assertEquals(1 + trace.chains().stream().mapToInt(chain -> chain.rows().size()).sum(), csv.lines().count());
        assertTrue(trace.rows().stream().allMatch(row -> row.size() == columns));
        assertFalse(trace.rows().stream().anyMatch(row -> row.getFirst().isEmpty()));
    }

    @Test
    void withoutRowsThereIsAWordAboutIt() {
        assertTrue(new MarkdownWriter(MESSAGES).write(new Trace(List.of(PLAN), MESSAGES)).contains("Add risks to the risk matrix"));
    }

    private static List<String> row(Chain.Kind kind, String start, Document... documents) {
        return chain(kind, documents).rows().stream().map(row -> row.cells().stream().map(Chain.Cell::text).toList())
                .filter(row -> row.getFirst().startsWith(start)).findFirst().orElseThrow();
    }

    private static Chain chain(Chain.Kind kind, Document... documents) {
        return new Trace(Stream.of(documents).toList(), MESSAGES).chains().stream().filter(chain -> chain.kind() == kind).findFirst().orElseThrow();
    }

    private static Document sample(String kind) {
        try {
            return new JsonFormat().read(Files.readAllBytes(Path.of("assets/samples/support-assistant." + kind + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
