package aiworkbench.ui.canvas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Confusion;
import aiworkbench.model.CostLine;
import aiworkbench.model.DataSource;
import aiworkbench.model.Direction;
import aiworkbench.model.Element;
import aiworkbench.model.HumanEvaluation;
import aiworkbench.model.JourneyStep;
import aiworkbench.model.Metric;
import aiworkbench.model.MetricKind;
import aiworkbench.model.OversightRow;
import aiworkbench.model.Period;
import aiworkbench.model.Roi;
import aiworkbench.model.ScaleScore;
import aiworkbench.model.ValueKind;
import aiworkbench.model.ValueLine;
import aiworkbench.model.Waiver;
import aiworkbench.text.Messages;
import aiworkbench.ui.canvas.ListSpec.Column;

/** The lists of a canvas as tables show them. */
final class Lists {

    private static final Lens<Canvas, Roi> ROI = Lens.field(Canvas.class, "roi");
    private static final Lens<Canvas, HumanEvaluation> EVALUATION = Lens.field(Canvas.class, "evaluation");

    private final Messages messages;

    Lists(Messages messages) {
        this.messages = messages;
    }

    ListSpec<JourneyStep> journey() {
        return spec("canvas.journeyStep", "journey", JourneyStep.class, List.of(
                new Column<>("canvas.column.step", 2, "step", JourneyStep::step),
                new Column<>("canvas.column.action", 3, "action", JourneyStep::action),
                new Column<>("canvas.column.pain", 3, "pain", JourneyStep::pain),
                new Column<>("canvas.column.candidate", 1.2, "candidate", s -> s.candidate()
                        .map(c -> messages.text("canvas.candidate." + Words.key(c))).orElse(""))),
                id -> new JourneyStep(id, "", "", "", "", "", "", Optional.empty(), Map.of()));
    }

    ListSpec<DataSource> sources() {
        return spec("canvas.dataSource", "sources", DataSource.class, List.of(
                new Column<>("canvas.column.source", 2.2, "name", DataSource::name),
                new Column<>("canvas.column.volume", 1.6, "volume", DataSource::volume),
                new Column<>("canvas.column.personal", 1.3, "personalData", s -> yesNo(s.personalData())),
                new Column<>("canvas.column.basis", 2, "legalBasis", DataSource::legalBasis),
                new Column<>("canvas.column.owner", 1.6, "owner", DataSource::owner),
                new Column<>("canvas.column.freshness", 1.8, "freshness", DataSource::freshness)),
                id -> new DataSource(id, "", "", "", "", Optional.empty(), "", Optional.empty(), "", "", "", "", "", "", "", Map.of()));
    }

    ListSpec<Metric> metrics() {
        return spec("canvas.metric", "metrics", Metric.class, List.of(
                new Column<>("canvas.column.metric", 2.75, "name", Metric::name),
                new Column<>("canvas.column.baseline", 1.75, "baseline", Metric::baseline),
                new Column<>("canvas.column.target", 1.55, "target", Metric::target),
                new Column<>("canvas.column.impact", 2.9, "impact", Metric::impact),
                new Column<>("canvas.column.kind", 1.6, "kind", m -> messages.word(m.kind())),
                new Column<>("canvas.column.unit", 2, "unit", Metric::unit),
                new Column<>("canvas.column.latest", 1.3, "latest", Metric::latest),
                new Column<>("canvas.column.moves", 1.6, "", Metric::moves)),
                id -> new Metric(id, "", MetricKind.MODEL, "", "", Direction.UP, "", "", "", "", "", "", "", List.of(),
                        Optional.empty(), "", "", Map.of()));
    }

    ListSpec<ScaleScore> scales() {
        return new ListSpec<>("canvas.scale.title", "canvas.scale.add", EVALUATION.then(Lens.field(HumanEvaluation.class, "scales")),
                ScaleScore.class, List.of(
                new Column<>("canvas.column.scale", 2, "id", s -> Words.scale(s.id())),
                new Column<>("canvas.column.baseline", 1, "baseline", s -> Words.number(s.baseline(), messages)),
                new Column<>("canvas.column.latest", 1, "latest", s -> Words.number(s.latest(), messages))),
                false, (now, _) -> Catalogue.canvas().humanScales().stream().map(CanvasContent.HumanScale::id)
                        .filter(id -> Elements.indexOf(now, id) < 0).findFirst()
                        .map(id -> new ScaleScore(id, Optional.empty(), Optional.empty(), Map.of())));
    }

    ListSpec<Confusion> confusions() {
        return spec("canvas.confusion", "confusions", Confusion.class, List.of(
                new Column<>("canvas.column.group", 2, "group", Confusion::group),
                new Column<>("canvas.column.truePositive", 1.3, "truePositive", c -> count(c.truePositive())),
                new Column<>("canvas.column.falsePositive", 1.3, "falsePositive", c -> count(c.falsePositive())),
                new Column<>("canvas.column.falseNegative", 1.3, "falseNegative", c -> count(c.falseNegative())),
                new Column<>("canvas.column.trueNegative", 1.3, "trueNegative", c -> count(c.trueNegative())),
                new Column<>("canvas.column.note", 2, "note", Confusion::note)),
                id -> new Confusion(id, "", 0, 0, 0, 0, "", Map.of()));
    }

    ListSpec<OversightRow> oversight() {
        return spec("canvas.oversightRow", "oversight", OversightRow.class, List.of(
                new Column<>("canvas.column.decision", 2, "decision", OversightRow::decision),
                new Column<>("canvas.column.mode", 2.2, "mode", r -> r.mode().map(messages::word).orElse("")),
                new Column<>("canvas.column.who", 1.5, "who", OversightRow::who),
                new Column<>("canvas.column.rhythm", 1.5, "rhythm", OversightRow::rhythm),
                new Column<>("canvas.column.evidence", 1.5, "evidence", OversightRow::evidence)),
                id -> new OversightRow(id, "", Optional.empty(), "", "", "", List.of(), Map.of()));
    }

    ListSpec<ValueLine> value() {
        return values("canvas.valueLine", "value");
    }

    ListSpec<ValueLine> measuredValue() {
        return values("canvas.measuredLine", "measured");
    }

    ListSpec<CostLine> build() {
        return costs("canvas.buildCost", "build");
    }

    ListSpec<CostLine> run() {
        return costs("canvas.runCost", "run");
    }

    /** Findings that the team left as they are. A waiver is made where the finding is shown; here it can be taken back. */
    ListSpec<Waiver> waivers() {
        return new ListSpec<>("canvas.waiver.title", "", Lens.field(Canvas.class, "waivers"), Waiver.class, List.of(
                new Column<>("canvas.column.rule", 1, "rule", Waiver::rule),
                new Column<>("canvas.column.reason", 3, "reason", Waiver::reason),
                new Column<>("canvas.column.by", 1.5, "by", Waiver::by)),
                false, (_, _) -> Optional.empty());
    }

    private ListSpec<ValueLine> values(String key, String component) {
        return spec(key, ROI.then(Lens.field(Roi.class, component)), ValueLine.class, List.of(
                new Column<>("canvas.column.name", 2, "name", ValueLine::name),
                new Column<>("canvas.column.valueKind", 1.5, "kind", v -> messages.text("canvas.value." + Words.key(v.kind()))),
                new Column<>("canvas.column.units", 1.3, "units", v -> v.units()
                        .map(u -> messages.text("canvas.units." + Words.key(v.per()), u)).orElse("")),
                new Column<>("canvas.column.each", 1.6, "", this::each),
                new Column<>("canvas.column.adoption", 1, "adoption", v -> Words.share(v.adoption(), messages))),
                id -> new ValueLine(id, "", ValueKind.TIME_SAVED, Optional.empty(), Period.DAY, Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty(), Map.of()));
    }

    private ListSpec<CostLine> costs(String key, String component) {
        return spec(key, ROI.then(Lens.field(Roi.class, component)), CostLine.class, List.of(
                new Column<>("canvas.column.name", 3, "name", CostLine::name),
                new Column<>("canvas.column.amount", 1, "amount", c -> messages.text("canvas.number", c.amount()))),
                id -> new CostLine(id, "", BigDecimal.ZERO, Map.of()));
    }

    private String each(ValueLine line) {
        return line.minutesSaved().flatMap(minutes -> line.ratePerHour().map(rate -> messages.text("canvas.each.time", minutes, rate)))
                .or(() -> line.amount().map(amount -> messages.text("canvas.number", amount))).orElse("");
    }

    private String yesNo(Optional<Boolean> answer) {
        return answer.map(yes -> messages.text(yes ? "canvas.yes" : "canvas.no")).orElse("");
    }

    private String count(int count) {
        return messages.text("canvas.number", count);
    }

    private <E extends Record & Element> ListSpec<E> spec(
            String key, String component, Class<E> type, List<Column<E>> columns, Function<String, E> fresh) {
        return spec(key, Lens.field(Canvas.class, component), type, columns, fresh);
    }

    private <E extends Record & Element> ListSpec<E> spec(
            String key, Lens<Canvas, List<E>> place, Class<E> type, List<Column<E>> columns, Function<String, E> fresh) {
        return new ListSpec<>(key + ".title", key + ".add", place, type, columns, true, (_, id) -> Optional.of(fresh.apply(id)));
    }
}
