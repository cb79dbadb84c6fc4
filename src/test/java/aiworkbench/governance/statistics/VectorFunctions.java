package aiworkbench.governance.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import aiworkbench.governance.Catalogue;
import aiworkbench.model.Estimate;
import aiworkbench.model.Level;

import tools.jackson.databind.JsonNode;

/** For each function of the published vectors: its inputs as the file writes them, and all of its outputs by name. */
final class VectorFunctions {

    static final Map<String, Function<JsonNode, Map<String, Object>>> ALL = Map.ofEntries(
            Map.entry("normal-quantile", in -> Map.of("z", Normal.quantile(number(in, "q")))),
            Map.entry("ab-sample-size", in -> sized(SampleSizes.perArm(number(in, "p1"), number(in, "p2"), number(in, "alpha"), number(in, "power")))),
            Map.entry("ab-sample-size-variants", in -> sized(variant(in))),
            Map.entry("ab-duration", in -> duration(TestDuration.of(count(in, "n"), count(in, "arms"), number(in, "visitorsPerDay"), number(in, "share")))),
            Map.entry("mde", in -> Map.of("p2", SampleSizes.detectable(number(in, "p1"), number(in, "n"), number(in, "alpha"), number(in, "power"),
                    in.path("direction").stringValue().equals("up")))),
            Map.entry("wilson", in -> interval(in.has("method")
                    ? Proportions.clopperPearson(count(in, "x"), count(in, "n"), number(in, "confidence"))
                    : Proportions.wilson(count(in, "x"), count(in, "n"), number(in, "confidence")))),
            Map.entry("newcombe-difference", in -> interval(Proportions.difference(count(in, "x1"), count(in, "n1"), count(in, "x2"), count(in, "n2"),
                    number(in, "confidence")))),
            Map.entry("two-proportion-z", in -> {
                var test = Proportions.zTest(count(in, "x1"), count(in, "n1"), count(in, "x2"), count(in, "n2"));
                return Map.of("z", test.map(Proportions.Test::z), "pValue", test.map(Proportions.Test::pValue));
            }),
            Map.entry("srm", in -> {
                var check = SplitCheck.of(numbers(in, "observed").stream().map(Double::longValue).toList(), numbers(in, "planned"));
                return Map.of("pValue", check.map(SplitCheck::pValue), "alarm", check.map(SplitCheck::alarm));
            }),
            Map.entry("roi", in -> Map.of("roi", Investment.roi(money(in, "value"), money(in, "cost")))),
            Map.entry("payback", VectorFunctions::payback),
            Map.entry("pert", VectorFunctions::pert),
            Map.entry("lognormal-90", in -> {
                var amount = Lognormal.of(number(in, "L"), number(in, "U"));
                return Map.of("mu", amount.map(Lognormal::mu), "sigma", amount.map(Lognormal::sigma), "mean", amount.map(Severity::mean));
            }),
            Map.entry("expected-annual-loss", VectorFunctions::annualLoss),
            Map.entry("residual", in -> Map.of("remaining", Independent.remaining(numbers(in, "effects")))),
            Map.entry("return-on-mitigation", in -> Map.of("return", Investment.mitigation(money(in, "before"), money(in, "after"), money(in, "cost")))),
            Map.entry("portfolio", VectorFunctions::portfolio),
            Map.entry("at-least-one", in -> Map.of("chance", Independent.atLeastOne(numbers(in, "p")))),
            Map.entry("level-share", VectorFunctions::levelShare),
            Map.entry("demographic-parity", in -> {
                var parity = Fairness.parity(groups(in));
                return Map.of("rates", parity.map(Fairness.Parity::rates), "difference", parity.map(Fairness.Parity::difference),
                        "ratio", parity.then(Fairness.Parity::ratio));
            }),
            Map.entry("equal-opportunity", in -> {
                var found = Fairness.opportunity(groups(in));
                return Map.of("tpr", found.truePositiveRates(), "fpr", found.falsePositiveRates(), "equalOpportunity", found.equalOpportunity(),
                        "fprDifference", found.falsePositiveDifference(), "equalisedOdds", found.equalisedOdds(),
                        "precision", groups(in).stream().map(Counts::precision).toList());
            }),
            Map.entry("four-fifths", in -> {
                var screen = FourFifths.of(count(in, "x1"), count(in, "n1"), count(in, "x2"), count(in, "n2"));
                return Map.of("ratio", screen.map(FourFifths::ratio), "fisherP", screen.map(FourFifths::pValue), "flag", screen.map(FourFifths::flag));
            }),
            Map.entry("classification", in -> {
                var counts = counts(in);
                return Map.of("precision", counts.precision(), "recall", counts.recall(), "f1", counts.f1(), "accuracy", counts.accuracy(),
                        "specificity", counts.specificity(), "mcc", counts.correlation());
            }));

    private static final int SINGLE_DRAWS = 500_000;

    private VectorFunctions() {}

    private static Figure<Double> variant(JsonNode in) {
        double alpha = number(in, "alpha");
        double power = number(in, "power");
        return switch (in.path("variant").stringValue()) {
            case "unpooled" -> SampleSizes.unpooled(number(in, "p1"), number(in, "p2"), alpha, power);
            case "cohen-h" -> SampleSizes.cohenH(number(in, "p1"), number(in, "p2"), alpha, power);
            case "fleiss-continuity" -> SampleSizes.fleissContinuity(number(in, "p1"), number(in, "p2"), alpha, power);
            case "baseline-variance" -> SampleSizes.baselineVariance(number(in, "p"), number(in, "d"), alpha, power);
            default -> throw new IllegalArgumentException(in.toString());
        };
    }

    private static Map<String, Object> sized(Figure<Double> exact) {
        return Map.of("nExact", exact, "n", exact.map(Math::ceil));
    }

    private static Map<String, Object> duration(Figure<TestDuration> duration) {
        return Map.of("daysExact", duration.map(TestDuration::exact), "days", duration.map(TestDuration::days), "planned",
                duration.map(TestDuration::planned));
    }

    private static Map<String, Object> interval(Figure<Interval> interval) {
        return Map.of("low", interval.map(Interval::low), "high", interval.map(Interval::high));
    }

    private static Map<String, Object> payback(JsonNode in) {
        if (in.has("netValuePerMonth")) {
            return Map.of("months", Investment.payback(money(in, "cost"), money(in, "netValuePerMonth")));
        }
        var flow = Investment.discounted(money(in, "cost"), money(in, "netValuePerYear"), money(in, "rate"), count(in, "years"));
        return Map.of("npv", flow.map(Investment.CashFlow::netPresentValue), "cumulativeAfterYear3", flow.map(f -> f.cumulative().get(2)),
                "recoveredInYear", flow.then(Investment.CashFlow::recoveredIn));
    }

    private static Map<String, Object> pert(JsonNode in) {
        var pert = Pert.of(number(in, "a"), number(in, "m"), number(in, "b"));
        return Map.of("mean", pert.map(Severity::mean), "alpha", pert.map(Pert::alpha), "beta", pert.map(Pert::beta), "sd", pert.map(Pert::deviation),
                "p5", pert.map(p -> p.quantile(0.05)), "p50", pert.map(p -> p.quantile(0.5)), "p95", pert.map(p -> p.quantile(0.95)));
    }

    private static Map<String, Object> annualLoss(JsonNode in) {
        var severity = Lognormal.of(number(in, "L"), number(in, "U"));
        var loss = severity.then(s -> AnnualLoss.of(number(in, "p"), s));
        return Map.of("mean", loss.map(AnnualLoss::mean), "sdBernoulli", loss.map(l -> l.moments().deviation()),
                "sdPoissonSameRate", severity.then(s -> AnnualLoss.repeated(number(in, "p"), s)).map(AnnualLoss.Moments::deviation),
                "probabilityAboveX", loss.map(l -> l.above(in.path("x").asDouble(0))),
                "var95", loss.map(l -> l.atRisk(0.95)), "var99", loss.map(l -> l.atRisk(0.99)));
    }

    private static Map<String, Object> portfolio(JsonNode in) {
        var risks = new Portfolio(in.path("risks").valueStream().map(risk -> Lognormal.of(risk.get(1).doubleValue(), risk.get(2).doubleValue())
                .then(severity -> AnnualLoss.of(risk.get(0).doubleValue(), severity)).value().orElseThrow()).toList());
        var found = new HashMap<String, Object>(Map.of("meanClosedForm", risks.mean(), "chanceOfNoLoss", risks.chanceOfNoLoss()));
        if (in.has("draws")) {
            var years = risks.simulate(count(in, "draws"), 20261121, () -> false);
            found.put("mean", years.map(Exposure::mean));
            Map.of("p50", 0.5, "p90", 0.9, "p95", 0.95, "p99", 0.99).forEach((name, chance) -> found.put(name, years.map(y -> y.quantile(chance))));
        } else if (in.has("method")) {
            var exact = new ExactPortfolio(risks);
            Map.of("p50", 0.5, "p90", 0.9, "p95", 0.95, "p99", 0.99).forEach((name, chance) -> found.put(name, exact.quantile(chance)));
        } else {
            found.put("sumOfSingleP95Closed", risks.risks().stream().mapToDouble(risk -> risk.atRisk(0.95)).sum());
            found.put("sumOfSingleP95Sampled", risks.risks().stream().mapToDouble(risk -> new Portfolio(List.of(risk))
                    .simulate(SINGLE_DRAWS, 7, () -> false).value().orElseThrow().quantile(0.95)).sum());
        }
        return found;
    }

    private static Map<String, Object> levelShare(JsonNode in) {
        var grid = Catalogue.matrices().grid(in.path("matrix").stringValue()).orElseThrow();
        var shares = LevelShare.of(grid, estimate(in.path("likelihood")), estimate(in.path("impact")));
        return grid.levels().stream().collect(Collectors.toMap(Level::label, level -> shares.map(s -> s.getOrDefault(level.code(), 0.0))));
    }

    private static Estimate estimate(JsonNode range) {
        return new Estimate(range.get(0).decimalValue(), range.get(1).decimalValue(), range.get(2).decimalValue(), Map.of());
    }

    private static List<Counts> groups(JsonNode in) {
        return in.path("groups").valueStream().map(VectorFunctions::counts).toList();
    }

    private static Counts counts(JsonNode in) {
        return new Counts(count(in, "TP"), count(in, "FP"), count(in, "FN"), count(in, "TN"));
    }

    private static double number(JsonNode in, String name) {
        return in.required(name).doubleValue();
    }

    private static int count(JsonNode in, String name) {
        return in.required(name).intValue();
    }

    private static BigDecimal money(JsonNode in, String name) {
        return new BigDecimal(in.required(name).stringValue());
    }

    private static List<Double> numbers(JsonNode in, String name) {
        return in.required(name).valueStream().map(JsonNode::doubleValue).toList();
    }
}
