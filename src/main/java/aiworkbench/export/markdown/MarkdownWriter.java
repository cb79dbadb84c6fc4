package aiworkbench.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.export.trace.Chain;
import aiworkbench.export.trace.Trace;
import aiworkbench.export.words.Described;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Evidence;
import aiworkbench.model.Level;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Markdown;
import aiworkbench.text.Messages;

/** Writes a whole document as Markdown: first what one looks for, then everything else that it holds. */
public final class MarkdownWriter {

    private static final List<String> COMMON = List.of("answers", "waivers");

    private final Messages messages;

    public MarkdownWriter(Messages messages) {
        this.messages = messages;
    }

    /**
     * The document as Markdown, ending with a line end.
     *
     * @param titles titles of what links point at
     */
    public String write(Document document, Function<Link, Optional<String>> titles) {
        var words = new Words(document, messages, titles);
        var facts = new MarkdownFacts(words);
        String body = switch (document) {
            case Canvas canvas -> canvas(canvas, words, facts);
            case Plan plan -> plan(plan, words, facts);
            case RiskMatrix matrix -> risks(matrix, words, facts);
        };
        return MarkdownText.heading(1, words.title()) + Markdown.escape(words.kind()) + "\n\n" + body
                + facts.answers(document.answers()) + facts.list(words.label(document.getClass().asSubclass(Record.class), "waivers"), document.waivers())
                + "---\n\n" + Markdown.escape(Catalogue.text("export-note")) + "\n";
    }

    /** The tables of a trace, each below its heading; one without rows says so. */
    public String write(Trace trace) {
        var text = new StringBuilder(MarkdownText.heading(1, trace.title())).append(Markdown.escape(messages.text("trace.title"))).append("\n\n");
        for (var chain : trace.chains()) {
            var rows = chain.rows().stream().map(row -> row.cells().stream().map(Chain.Cell::text).toList()).toList();
            text.append(MarkdownText.heading(2, chain.title()));
            text.append(rows.isEmpty() ? Markdown.escape(messages.text("trace.none." + chain.kind())) + "\n\n" : MarkdownText.table(chain.columns(), rows));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private String canvas(Canvas canvas, Words words, MarkdownFacts facts) {
        var text = new StringBuilder(facts.section(words.label(Canvas.class, "outcome"), canvas.outcome(), List.of()));
        var layout = Catalogue.layoutOf(canvas);
        for (var block : layout.blocks()) {
            text.append(MarkdownText.heading(2, block.title())).append(Markdown.escape(block.question())).append("\n\n");
            text.append(notes(canvas.notes().stream().filter(n -> n.block().equals(block.id())).toList(), words));
        }
        var homeless = canvas.notes().stream().filter(n -> layout.blocks().stream().noneMatch(b -> b.id().equals(n.block()))).toList();
        words.homeless(homeless).forEach((title, notes) -> text.append(MarkdownText.heading(2, title)).append(notes(notes, words)));
        if (!canvas.metrics().isEmpty()) {
            text.append(MarkdownText.heading(2, words.label(Canvas.class, "metrics")));
            text.append(facts.table(canvas.metrics(), List.of("name", "kind", "unit", "direction", "baseline", "latest", "target", "impact", "owner")));
            text.append(facts.items(canvas.metrics(), List.of("name", "kind", "unit", "direction", "baseline", "latest", "target", "impact", "owner")));
        }
        text.append(Markdown.escape(layout.attribution())).append(layout.attribution().isEmpty() ? "" : "\n\n");
        return text + facts.section(words.text("export.canvas.product"), canvas, with("outcome", "layout", "notes", "metrics"));
    }

    private static String notes(List<Note> notes, Words words) {
        var described = new Described(words);
        String list = notes.stream().map(note -> {
            String meta = Words.join(
                    note.evidence() == Evidence.NONE ? "" : words.word(note.evidence()),
                    note.votes() == 0 ? "" : words.text("export.votes", note.votes()),
                    described.entries(note, List.of("block", "text", "colour", "evidence", "votes")).stream()
                            .filter(Described.Entry.Text.class::isInstance).map(e -> words.text("export.labelled", e.label(), ((Described.Entry.Text) e).value().replace("\n", ", ")))
                            .collect(Collectors.joining(" · ")));
            return "- " + MarkdownText.item(note.text(), 1) + (meta.isBlank() ? "" : "  \n  *" + Markdown.escape(meta) + "*") + "\n";
        }).collect(Collectors.joining());
        return list.isEmpty() ? "" : list + "\n";
    }

    private String plan(Plan plan, Words words, MarkdownFacts facts) {
        var columns = List.of("title", "kind", "focus", "owner", "status", "outcome", "exit");
        String rows = MarkdownText.table(
                Stream.concat(Stream.of(words.text("export.plan.days")),
                        columns.stream().map(c -> words.label(PlanItem.class, c))).toList(),
                plan.items().stream().map(item -> Stream.concat(
                        Stream.of(item.firstDay() == item.lastDay() ? words.date(plan.date(item.firstDay()))
                                : words.text("export.range", words.date(plan.date(item.firstDay())), words.date(plan.date(item.lastDay())))),
                        columns.stream().map(c -> facts.text(item, c))).toList()).toList());
        return Markdown.escape(words.text("export.plan.dates", words.date(plan.startDate()), words.date(plan.date(Plan.DAYS)), plan.items().size())) + "\n\n"
                + (rows.isEmpty() ? "" : MarkdownText.heading(2, words.label(Plan.class, "items")) + rows)
                + facts.items(plan.items(), List.of("title", "kind", "focus", "firstDay", "lastDay", "owner", "status", "outcome", "exit"))
                + facts.section(words.text("export.plan.more"), plan, with("startDate", "items"));
    }

    private String risks(RiskMatrix matrix, Words words, MarkdownFacts facts) {
        var columns = List.of("code", "title", "theme", "treatment", "owner");
        var head = new ArrayList<>(columns.stream().map(c -> words.label(Risk.class, c)).toList());
        List.of("inherent", "current", "target").forEach(c -> head.add(words.label(Risk.class, c)));
        String rows = MarkdownText.table(head, matrix.risks().stream().map(risk -> {
            var row = new ArrayList<>(columns.stream().map(c -> facts.text(risk, c)).toList());
            row.add(level(matrix, risk.inherent(), words));
            row.add(level(matrix, risk.current(), words));
            row.add(level(matrix, risk.target(), words));
            return List.copyOf(row);
        }).toList());
        return (rows.isEmpty() ? "" : MarkdownText.heading(2, words.text("export.risk.register")) + rows)
                + facts.items(matrix.risks(), List.of("code", "title", "theme", "treatment", "owner", "inherent", "current", "target"))
                + facts.section(words.text("export.risk.scale"), matrix, with("risks"));
    }

    private static String level(RiskMatrix matrix, Optional<Rating> rating, Words words) {
        return rating.map(r -> Scoring.level(matrix.grid(), r).map(Level::label)
                        .map(level -> words.text("export.risk.rated", level, r.likelihood(), r.impact()))
                        .orElseGet(() -> words.text("export.risk.outside", r.likelihood(), r.impact())))
                .orElse("–");
    }

    private static List<String> with(String... more) {
        return Stream.concat(COMMON.stream(), Stream.of(more)).toList();
    }
}
