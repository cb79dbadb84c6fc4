package aiworkbench.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import aiworkbench.export.words.Words;
import aiworkbench.governance.Scoring;
import aiworkbench.governance.Titles;
import aiworkbench.model.Estimate;
import aiworkbench.model.Level;
import aiworkbench.model.Link;
import aiworkbench.model.Loss;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Rating;
import aiworkbench.model.Reference;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Cells;

/**
 * The register as a table from which every risk can be read again. The first mitigation stands in the row of its risk; each further one has a
 * row of its own below, with the id and the code of the risk.
 */
final class RiskTable {

    /** A column of risks. */
    private record Column(String name, Function<Risk, String> cell) {}

    /** A column of mitigations. */
    private record Step(String name, Function<Mitigation, String> cell) {}

    private final Words words;
    private final RiskMatrix matrix;
    private final List<Column> named;
    private final List<Column> columns;
    private final List<Step> steps;

    RiskTable(Words words, RiskMatrix matrix) {
        this.words = words;
        this.matrix = matrix;
        named = List.of(new Column(words.text("export.csv.id"), Risk::id), column("code", Risk::code));
        columns = Stream.of(texts(), rating("inherent", Risk::inherent), rating("current", Risk::current), rating("target", Risk::target),
                range("likelihoodRange", Risk::likelihoodRange), range("impactRange", Risk::impactRange), loss(), acceptance(), lists())
                .flatMap(s -> s).toList();
        steps = steps();
    }

    /** The names of the columns. */
    List<String> head() {
        return Stream.of(named.stream().map(Column::name), columns.stream().map(Column::name), steps.stream().map(Step::name)).flatMap(s -> s).toList();
    }

    /** The rows of all risks. */
    Stream<List<String>> rows() {
        return matrix.risks().stream().flatMap(risk -> IntStream.range(0, Math.max(1, risk.mitigations().size())).mapToObj(i -> row(risk, i)));
    }

    private List<String> row(Risk risk, int index) {
        var mitigation = risk.mitigations().stream().skip(index).findFirst();
        return Stream.of(named.stream().map(c -> c.cell().apply(risk)), columns.stream().map(c -> index == 0 ? c.cell().apply(risk) : ""),
                steps.stream().map(s -> mitigation.map(s.cell()).orElse(""))).flatMap(s -> s).toList();
    }

    private Stream<Column> texts() {
        return Stream.of(column("title", Risk::title), column("theme", risk -> Titles.theme(risk.theme()).orElse(risk.theme())),
                column("cause", Risk::cause), column("event", Risk::event), column("consequence", Risk::consequence),
                column("treatment", risk -> risk.treatment().map(words::word).orElse("")), column("targetState", risk -> words.word(risk.targetState())),
                column("owner", Risk::owner), column("oversight", risk -> risk.oversight().map(words::word).orElse("")),
                column("flags", risk -> Cells.lines(risk.flags().stream().map(words::word).toList())),
                column("nextReview", risk -> text(risk.nextReview())), column("note", Risk::note));
    }

    private Stream<Column> rating(String component, Function<Risk, Optional<Rating>> rating) {
        var label = words.label(Risk.class, component);
        return Stream.of(
                new Column(words.text("export.csv.likelihood", label), risk -> text(rating.apply(risk).map(Rating::likelihood))),
                new Column(words.text("export.csv.impact", label), risk -> text(rating.apply(risk).map(Rating::impact))),
                new Column(words.text("export.csv.level", label),
                        risk -> rating.apply(risk).flatMap(r -> Scoring.level(matrix.grid(), r)).map(Level::label).orElse("")));
    }

    private Stream<Column> range(String component, Function<Risk, Optional<Estimate>> range) {
        return Stream.of(part(component, Estimate.class, "low", risk -> text(range.apply(risk).map(Estimate::low))),
                part(component, Estimate.class, "likely", risk -> text(range.apply(risk).map(Estimate::likely))),
                part(component, Estimate.class, "high", risk -> text(range.apply(risk).map(Estimate::high))));
    }

    private Stream<Column> loss() {
        return Stream.of(part("loss", Loss.class, "probability", risk -> text(risk.loss().probability())),
                part("loss", Loss.class, "low", risk -> text(risk.loss().low())),
                part("loss", Loss.class, "likely", risk -> text(risk.loss().likely())),
                part("loss", Loss.class, "high", risk -> text(risk.loss().high())),
                part("loss", Loss.class, "shape", risk -> risk.loss().equals(Loss.empty()) ? "" : words.word(risk.loss().shape())));
    }

    private Stream<Column> acceptance() {
        var type = aiworkbench.model.Acceptance.class;
        return Stream.of(part("acceptance", type, "approver", risk -> risk.acceptance().approver()),
                part("acceptance", type, "reason", risk -> risk.acceptance().reason()),
                part("acceptance", type, "expires", risk -> text(risk.acceptance().expires())));
    }

    private Stream<Column> lists() {
        return Stream.of(
                column("library", risk -> Cells.lines(risk.library().stream().map(id -> Titles.of(matrix, "Risk", "library", id).orElse(id)).toList())),
                column("references", risk -> String.join("\n", risk.references().stream().map(RiskTable::keyed).toList())),
                column("links", risk -> String.join("\n", risk.links().stream().map(this::keyed).toList())));
    }

    private List<Step> steps() {
        return List.of(new Step(words.text("export.csv.mitigationId"), Mitigation::id), step("text", Mitigation::text), step("status", m -> words.word(m.status())),
                step("lowers", m -> words.word(m.lowers())), step("effect", m -> text(m.effect())), step("owner", Mitigation::owner),
                step("due", m -> text(m.due())), step("cost", m -> text(m.cost())), step("evidence", Mitigation::evidence),
                step("planItem", m -> m.planItem().map(this::keyed).orElse("")));
    }

    private Column column(String component, Function<Risk, String> cell) {
        return new Column(words.label(Risk.class, component), cell);
    }

    private Column part(String component, Class<? extends Record> type, String inner, Function<Risk, String> cell) {
        return new Column(words.text("export.csv.part", words.label(Risk.class, component), words.label(type, inner)), cell);
    }

    private Step step(String component, Function<Mitigation, String> cell) {
        return new Step(words.text("export.csv.part", words.label(Mitigation.class, "text"), words.label(Mitigation.class, component)), cell);
    }

    private static String keyed(Reference reference) {
        return Cells.keyed(Titles.of(reference), reference.pack(), reference.entry(), reference.note());
    }

    private String keyed(Link link) {
        return Cells.keyed(words.titles().apply(link).orElse(""), link.document().value(), link.element());
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }
}
