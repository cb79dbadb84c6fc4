package aiworkbench.review;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.DataSource;
import aiworkbench.model.ErrorCost;
import aiworkbench.model.Metric;
import aiworkbench.model.MetricKind;
import aiworkbench.model.Note;
import aiworkbench.model.RoiCase;

/** Rules about a canvas: problem, approach, metrics, return and data. */
final class CanvasRules {

    private static final String PROBLEM = "user-problem";
    private static final String PRECISION = "precision";
    private static final String RECALL = "recall";

    private CanvasRules() {}

    /** CAN-01 to CAN-13. */
    static List<Rule> all() {
        return List.of(
                ContentRule.of("CAN-01", Canvas.class, CanvasRules::purpose),
                ContentRule.of("CAN-02", Canvas.class, CanvasRules::reasonForAi),
                ContentRule.of("CAN-03", Canvas.class, CanvasRules::incompleteMetrics),
                ContentRule.of("CAN-04", Canvas.class, CanvasRules::metricsWithoutValue),
                ContentRule.of("CAN-05", Canvas.class, CanvasRules::guardrail),
                ContentRule.of("CAN-06", Canvas.class, (_, canvas) -> tradeOff(canvas)),
                ContentRule.of("CAN-07", Canvas.class, CanvasRules::undefinedReturn),
                ContentRule.of("CAN-08", Canvas.class, CanvasRules::boldReturn),
                ContentRule.of("CAN-09", Canvas.class, CanvasRules::sources),
                ContentRule.of("CAN-10", Canvas.class, (product, canvas) ->
                        gap(product, canvas, "limits", canvas.approach().limits() + String.join("", canvas.approach().outOfScope()))),
                ContentRule.of("CAN-11", Canvas.class, (product, canvas) ->
                        gap(product, canvas, "feedbackPath", canvas.approach().feedbackPath())),
                ContentRule.of("CAN-12", Canvas.class, (product, canvas) -> gap(product, canvas, "fallback", canvas.approach().fallback())),
                ContentRule.of("CAN-13", Canvas.class, CanvasRules::placeholders));
    }

    private static Stream<Spot> purpose(Product product, Canvas canvas) {
        var start = product.start();
        if (!start.touched("outcome", "kpi", "journey", "story") && !start.touchedBlock(canvas, PROBLEM) && !start.underWay(canvas)) {
            return Stream.empty();
        }
        var outcome = canvas.outcome();
        return Words.blanks(
                        Words.part("problem", outcome.situation() + outcome.improvement() + problemNotes(canvas)),
                        Words.part("user", outcome.segment()))
                .then(missing -> Spot.field("outcome", missing));
    }

    /** Layouts without a block for the problem may keep it in any block. */
    private static String problemNotes(Canvas canvas) {
        boolean hasBlock = Catalogue.layoutOf(canvas).blocks().stream().anyMatch(block -> block.id().equals(PROBLEM));
        return canvas.notes().stream().filter(note -> !hasBlock || note.block().equals(PROBLEM)).map(Note::text)
                .reduce("", String::concat);
    }

    private static boolean approachBegun(Product product, Canvas canvas) {
        return product.start().touched("approach") || product.start().underWay(canvas);
    }

    private static Stream<Spot> reasonForAi(Product product, Canvas canvas) {
        if (!approachBegun(product, canvas)) {
            return Stream.empty();
        }
        var approach = canvas.approach();
        return Words.blanks(Words.part("reason", approach.whyAi()), Words.part("simpleWay", approach.rulesBaseline()))
                .then(missing -> Spot.field("approach", missing));
    }

    private static Stream<Spot> gap(Product product, Canvas canvas, String field, String text) {
        return text.isBlank() && approachBegun(product, canvas) ? Stream.of(Spot.field("approach." + field)) : Stream.empty();
    }

    private static Stream<Metric> metrics(Product product, Canvas canvas) {
        return canvas.metrics().stream().filter(product.start()::touched);
    }

    private static Stream<Spot> incompleteMetrics(Product product, Canvas canvas) {
        return metrics(product, canvas).flatMap(metric -> {
            var aim = metric.kind() == MetricKind.GUARDRAIL ? metric.target() + metric.stopLimit() : metric.target();
            return Words.blanks(
                            Words.part("baseline", metric.baseline() + metric.baselineReason()),
                            Words.part("target", aim),
                            Words.part("unit", metric.unit()))
                    .then(missing -> Spot.in(metric, "baseline", Names.of(metric), missing));
        });
    }

    private static Stream<Spot> metricsWithoutValue(Product product, Canvas canvas) {
        return metrics(product, canvas).filter(metric -> metric.kind() == MetricKind.MODEL && !reachesBusiness(canvas, metric))
                .map(metric -> Spot.in(metric, "moves", Names.of(metric)));
    }

    /** Follows what a metric moves, and what that moves, until a result for the organisation is reached. */
    private static boolean reachesBusiness(Canvas canvas, Metric from) {
        var seen = new HashSet<String>();
        var now = Optional.of(from);
        while (now.isPresent() && seen.add(now.get().id())) {
            if (now.get().kind() == MetricKind.BUSINESS || now.get().kind() == MetricKind.COST) {
                return true;
            }
            var next = now.get().moves();
            now = canvas.metrics().stream().filter(metric -> metric.id().equals(next)).findFirst();
        }
        return false;
    }

    private static Stream<Spot> guardrail(Product product, Canvas canvas) {
        boolean begun = product.start().touched("metrics") || product.start().underWay(canvas);
        return begun && canvas.metrics().stream().noneMatch(metric -> metric.kind() == MetricKind.GUARDRAIL)
                ? Stream.of(Spot.field("metrics"))
                : Stream.empty();
    }

    private static Stream<Spot> tradeOff(Canvas canvas) {
        var precision = withTarget(canvas, PRECISION);
        var recall = withTarget(canvas, RECALL);
        if (precision.isPresent() != recall.isPresent()) {
            return precision.or(() -> recall).stream().map(metric -> Spot.in(metric, "target", Names.of(metric)));
        }
        return precision.filter(_ -> undecided(canvas.errorCost())).stream().map(_ -> Spot.field("errorCost").as("cost"));
    }

    private static Optional<Metric> withTarget(Canvas canvas, String measure) {
        return canvas.metrics().stream().filter(metric -> metric.measure().equals(measure) && !metric.target().isBlank()).findFirst();
    }

    private static boolean undecided(ErrorCost cost) {
        return cost.falseAlarm().isBlank() && cost.miss().isBlank() && cost.worse().isEmpty();
    }

    private static boolean returnShown(Product product, Canvas canvas) {
        var roi = canvas.roi();
        return product.start().touched("roi") && !(roi.value().isEmpty() && roi.build().isEmpty() && roi.run().isEmpty());
    }

    private static Stream<Spot> undefinedReturn(Product product, Canvas canvas) {
        return returnShown(product, canvas) && product.likely(canvas).roi().isEmpty() ? Stream.of(Spot.field("roi")) : Stream.empty();
    }

    private static Stream<Spot> boldReturn(Product product, Canvas canvas) {
        if (!returnShown(product, canvas)) {
            return Stream.empty();
        }
        var roi = canvas.roi();
        BigDecimal most = ContentRule.text("CAN-08").number("maxReturn");
        var single = product.likely(canvas).roi().isPresent() && (roi.low().equals(RoiCase.empty()) || roi.high().equals(RoiCase.empty()))
                ? Stream.of(Spot.field("roi"))
                : Stream.<Spot>empty();
        var high = product.likely(canvas).roi().filter(times -> times.compareTo(most) > 0).stream().map(_ -> Spot.field("roi", most).as("high"));
        return Stream.concat(single, high);
    }

    private static Stream<Spot> sources(Product product, Canvas canvas) {
        return canvas.sources().stream().filter(product.start()::touched).flatMap(CanvasRules::incompleteSource);
    }

    private static Stream<Spot> incompleteSource(DataSource source) {
        return Words.blanks(
                        Words.part("owner", source.owner()),
                        Words.part("licence", source.licence()),
                        Words.part("freshness", source.freshness()))
                .then(missing -> Spot.in(source, "owner", Names.of(source), missing));
    }

    private static Stream<Spot> placeholders(Product product, Canvas canvas) {
        int fewest = ContentRule.text("CAN-13").number("minWords").intValueExact();
        Predicate<Words.Part> thin = part -> !part.text().isBlank() && part.text().strip().split("\\s+").length < fewest;
        var fields = Stream.of(
                        Words.part("approach.whyAi", canvas.approach().whyAi()),
                        Words.part("approach.fallback", canvas.approach().fallback()),
                        Words.part("approach.feedbackPath", canvas.approach().feedbackPath()),
                        Words.part("outcome.improvement", canvas.outcome().improvement()),
                        Words.part("legal.exitReason", canvas.legal().exitReason()),
                        Words.part("legal.dpiaReason", canvas.legal().dpiaReason()))
                .filter(thin)
                .map(part -> Spot.field(part.key(), Words.of(part.key()), part.text().strip()));
        var notes = canvas.notes().stream().filter(note -> note.fromTemplate() && product.start().touchedBlock(canvas, note.block()))
                .map(note -> Spot.in(note, "text", Names.of(note)).as("sample"));
        return Stream.concat(fields, notes);
    }
}
