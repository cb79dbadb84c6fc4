package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.Span;
import aiworkbench.export.text.Style;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Metric;
import aiworkbench.model.Note;

/** A canvas on paper: the outcome sentence and the grid of blocks on one page, then everything else. */
final class CanvasPages {

    private static final Style SENTENCE = Style.of(10.5, PageInks.INK);
    private static final Style PART = SENTENCE.in(PageInks.ACCENT.mixed(PageInks.INK, 0.25)).semibold();

    private final LayoutContext context;
    private final Sheets sheets;
    private final Canvas canvas;

    CanvasPages(LayoutContext context, Sheets sheets, Canvas canvas) {
        this.context = context;
        this.sheets = sheets;
        this.canvas = canvas;
    }

    void print() {
        sentence();
        new CanvasGrid(context, sheets, canvas).print();
        if (!details().isEmpty()) {
            sheets.newPage();
            details().forEach(Runnable::run);
        }
    }

    /** The outcome sentence. */
    void sentence() {
        var outcome = canvas.outcome();
        var spans = new ArrayList<Span>();
        part(spans, "export.outcome.for", outcome.segment(), "segment");
        part(spans, "export.outcome.when", outcome.situation(), "situation");
        part(spans, "export.outcome.will", outcome.improvement(), "improvement");
        part(spans, "export.outcome.by", outcome.metric(), "metric");
        if (!outcome.guardrail().isBlank()) {
            part(spans, "export.outcome.while", outcome.guardrail(), "guardrail");
        }
        spans.add(new Span(".", SENTENCE));
        var text = context.shape(spans, sheets.room().width());
        sheets.flow(text, Tag.P);
        sheets.down(6);
    }

    private void part(List<Span> spans, String wordsKey, String text, String open) {
        spans.add(new Span(context.text(wordsKey).replace('_', ' '), SENTENCE));
        spans.add(text.isBlank()
                ? new Span("[" + Entry.get(Catalogue.canvas().outcomeSentence().parts(), open).title() + "]", SENTENCE.in(PageInks.MUTED))
                : new Span(text, PART));
    }

    /** What is printed after the grid, in order; only what has content. */
    private List<Runnable> details() {
        var facts = new Facts(context, sheets);
        var parts = new ArrayList<Runnable>();
        if (!canvas.metrics().isEmpty()) {
            parts.add(this::metrics);
        }
        if (canvas.notes().stream().anyMatch(CanvasPages::hasBackground)) {
            parts.add(this::background);
        }
        for (var list : CanvasFields.tables(canvas)) {
            if (!list.records().isEmpty()) {
                parts.add(() -> facts.table(context.text(list.titleKey()), list.records()));
            }
        }
        var answers = new Answers(context, sheets);
        var columns = new ArrayList<Runnable>();
        if (facts.says(canvas, CanvasFields.ELSEWHERE)) {
            columns.add(() -> facts.section(context.text("export.canvas.product"), canvas, CanvasFields.NOT_PRODUCT));
        }
        for (var section : CanvasFields.sections(canvas)) {
            if (facts.says(section.record(), List.of())) {
                columns.add(() -> facts.section(context.text(section.titleKey()), section.record(), section.without()));
            }
        }
        for (var list : CanvasFields.lists(canvas)) {
            if (!list.records().isEmpty()) {
                columns.add(() -> facts.section(context.text(list.titleKey()), list.records()));
            }
        }
        if (!columns.isEmpty()) {
            parts.add(() -> new LevelColumns(sheets).print(2, columns));
            parts.add(() -> sheets.columns(1));
        }
        if (!canvas.legal().prohibitions().isEmpty()) {
            parts.add(() -> answers.table(context.text("field.Legal.prohibitions"), canvas.legal().prohibitions()));
        }
        if (!canvas.answers().isEmpty()) {
            parts.add(() -> answers.print(canvas.answers()));
        }
        if (!canvas.waivers().isEmpty()) {
            parts.add(() -> answers.waivers(canvas.waivers()));
        }
        return parts;
    }

    private static boolean hasBackground(Note note) {
        return !note.source().isBlank() || note.date().isPresent() || !note.owner().isBlank() || !note.tags().isEmpty();
    }

    private void background() {
        new Table(context, sheets, List.of(
                new Table.Column(context.text("field.Note.text"), 4),
                new Table.Column(context.text("field.Note.evidence"), 1.2),
                new Table.Column(context.text("field.Note.source"), 3.4),
                new Table.Column(context.text("field.Note.date"), 1.2),
                new Table.Column(context.text("field.Note.owner"), 1.4),
                new Table.Column(context.text("field.Note.tags"), 1.2)))
                .draw(2, context.text("export.canvas.background"), canvas.notes().stream().filter(CanvasPages::hasBackground).map(note -> List.of(
                        Cell.of(note.text()),
                        Cell.of(note.evidence() == Evidence.NONE ? "" : context.word(note.evidence())),
                        Cell.of(note.source()),
                        Cell.of(note.date().map(context::date).orElse("")),
                        Cell.of(note.owner()),
                        Cell.of(String.join(", ", note.tags())))).toList());
    }

    private void metrics() {
        new Table(context, sheets, List.of(
                new Table.Column(context.text("field.Metric.name"), 1.7),
                new Table.Column(context.text("field.Metric.kind"), 1.1),
                new Table.Column(context.text("field.Metric.unit"), 1.3),
                new Table.Column(context.text("field.Metric.baseline"), 1.2),
                new Table.Column(context.text("field.Metric.latest"), 0.9),
                new Table.Column(context.text("field.Metric.target"), 1),
                new Table.Column(context.text("field.Metric.impact"), 2.6),
                new Table.Column(context.text("export.canvas.measuredBy"), 2),
                new Table.Column(context.text("field.Metric.note"), 1.8)))
                .draw(2, context.text("export.canvas.metrics"), canvas.metrics().stream().map(this::row).toList());
    }

    private List<Cell> row(Metric metric) {
        return List.of(
                Cell.strong(metric.name()).anchored(metric.id()),
                Cell.of(Words.join(context.word(metric.kind()), metric.measured().map(context::word).orElse(""))),
                Cell.of(Words.join(metric.unit(), context.word(metric.direction()))),
                Cell.of(Words.join(metric.baseline(), metric.baselineReason())),
                Cell.of(metric.latest()),
                Cell.of(Words.lines(metric.target(), labelled("field.Metric.stopLimit", metric.stopLimit()))),
                Cell.of(Words.lines(metric.impact(), labelled("field.Metric.moves", context.word("Metric", "moves", metric.moves())))),
                Cell.of(Words.lines(metric.measuredBy().stream().map(context::title).collect(Collectors.joining("\n")), metric.owner())).linked(metric.measuredBy()),
                Cell.of(Words.lines(metric.note(), metric.measure().isBlank() ? "" : context.word("Metric", "measure", metric.measure()))));
    }

    private String labelled(String key, String text) {
        return text.isBlank() ? "" : context.text("export.labelled", context.text(key), text);
    }
}
