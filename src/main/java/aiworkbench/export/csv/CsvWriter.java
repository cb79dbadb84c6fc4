package aiworkbench.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.export.trace.Trace;
import aiworkbench.export.words.Described;
import aiworkbench.export.words.Words;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Link;
import aiworkbench.model.Metric;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;

/** Writes the table of a document: the metrics of a canvas, the items of a plan, the register of a risk matrix. */
public final class CsvWriter {

    /** Spreadsheets read the file as UTF-8 only when it starts with this mark. */
    private static final String UTF_8_MARK = "\uFEFF";

    private static final List<String> METRIC = List.of("name", "kind", "measured", "unit", "direction", "baseline", "baselineReason",
            "latest", "target", "stopLimit", "impact", "moves", "measuredBy", "owner", "measure", "note");
    private static final List<String> ITEM = List.of("title", "kind", "focus", "firstDay", "lastDay", "owner", "status", "outcome",
            "exit", "evidence", "after", "covers", "links");

    private final Messages messages;

    public CsvWriter(Messages messages) {
        this.messages = messages;
    }

    /**
     * The table with a row of column names.
     *
     * @param titles titles of what links point at
     */
    public String write(Document document, Function<Link, Optional<String>> titles) {
        var words = new Words(document, messages, titles);
        return UTF_8_MARK + switch (document) {
            case Canvas canvas -> table(words, Metric.class, METRIC, List.of(), canvas.metrics(), _ -> List.of());
            case Plan plan -> table(words, PlanItem.class, ITEM,
                    planned(), plan.items(),
                    item -> List.of(plan.date(item.firstDay()).toString(), plan.date(item.lastDay()).toString()));
            case RiskMatrix matrix -> table(new RiskTable(words, matrix));
        };
    }

    /** The names of the columns of the table that a document is written as. */
    public List<String> columns(Document document) {
        var words = new Words(document, messages, _ -> Optional.empty());
        return switch (document) {
            case Canvas _ -> head(words, Metric.class, METRIC, List.of());
            case Plan _ -> head(words, PlanItem.class, ITEM, planned());
            case RiskMatrix matrix -> new RiskTable(words, matrix).head();
        };
    }

    private List<String> planned() {
        return List.of(messages.text("export.csv.start"), messages.text("export.csv.end"));
    }

    private static List<String> head(Words words, Class<? extends Record> type, List<String> components, List<String> more) {
        return Stream.concat(components.stream().map(c -> words.label(type, c)), more.stream()).toList();
    }

    /** The tables of a trace below each other, with a column that says which table a row is of. */
    public String write(Trace trace) {
        return UTF_8_MARK + CsvText.row(trace.columns()) + trace.rows().stream().map(CsvText::row).collect(Collectors.joining());
    }

    private static <R extends Record> String table(
            Words words, Class<R> type, List<String> components, List<String> moreColumns, List<R> records, Function<R, List<String>> more) {
        var described = new Described(words);
        return CsvText.row(head(words, type, components, moreColumns)) + records.stream()
                .map(record -> CsvText.row(Stream.concat(
                        components.stream().map(c -> described.text(record, c).orElse("")), more.apply(record).stream()).toList()))
                .collect(Collectors.joining());
    }

    private static String table(RiskTable risks) {
        return CsvText.row(risks.head()) + risks.rows().map(CsvText::row).collect(Collectors.joining());
    }
}
