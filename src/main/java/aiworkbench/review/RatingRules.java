package aiworkbench.review;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.MatrixHealth;
import aiworkbench.governance.RiskLibrary;
import aiworkbench.governance.statistics.LevelShare;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Estimate;
import aiworkbench.model.Grid;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** Rules about all risks together: how the scale is used, how sure the ratings are, and what the list leaves out. */
final class RatingRules {

    /** By id: rules ask for them at every risk. */
    private static final Map<String, RiskLibrary.LibraryRisk> LIBRARY = Catalogue.library().risks().stream()
            .collect(Collectors.toUnmodifiableMap(RiskLibrary.LibraryRisk::id, Function.identity()));

    private RatingRules() {}

    /** The rules of RSK-01 to RSK-17 that look at the list as a whole. */
    static List<Rule> all() {
        return List.of(
                ContentRule.of("RSK-08", RiskMatrix.class, (_, matrix) -> ties(matrix)),
                ContentRule.of("RSK-09", RiskMatrix.class, (_, matrix) -> narrowScale(matrix)),
                ContentRule.of("RSK-10", RiskMatrix.class, (_, matrix) -> ranges(matrix)),
                ContentRule.of("RSK-11", RiskMatrix.class, (_, matrix) -> matrix.risks().stream().flatMap(risk -> unsure(matrix.grid(), risk))),
                ContentRule.of("RSK-13", RiskMatrix.class, RatingRules::themes),
                ContentRule.of("RSK-14", RiskMatrix.class, RatingRules::topics).needing(DocumentKind.CANVAS),
                ContentRule.of("RSK-16", RiskMatrix.class, (_, matrix) -> spoiltGrid(matrix.grid())));
    }

    private static List<Rating> ratings(RiskMatrix matrix) {
        return matrix.risks().stream().map(Risk::inherent).flatMap(Optional::stream).toList();
    }

    private static Stream<Spot> ties(RiskMatrix matrix) {
        var rule = ContentRule.text("RSK-08");
        var ratings = ratings(matrix);
        long most = ratings.stream().collect(Collectors.groupingBy(r -> List.of(r.likelihood(), r.impact()), Collectors.counting()))
                .values().stream().mapToLong(Long::longValue).max().orElse(0);
        // A share as it is written, such as 1/3, keeps exactly one third on the silent side.
        var share = String.valueOf(rule.parameters().get("maxShare")).split("/");
        boolean tied = most * Long.parseLong(share[1]) > ratings.size() * Long.parseLong(share[0]);
        return tied && ratings.size() >= rule.number("minRisks").intValueExact()
                ? Stream.of(Spot.field("risks", most, ratings.size()))
                : Stream.empty();
    }

    private static Stream<Spot> narrowScale(RiskMatrix matrix) {
        var rule = ContentRule.text("RSK-09");
        int lines = rule.number("maxLines").intValueExact();
        var ratings = ratings(matrix);
        if (ratings.size() < rule.number("minRisks").intValueExact()) {
            return Stream.empty();
        }
        return Stream.of(
                        narrow(ratings, Rating::likelihood, matrix.grid().likelihood().size(), lines, "rows"),
                        narrow(ratings, Rating::impact, matrix.grid().impact().size(), lines, "columns"))
                .flatMap(Optional::stream).limit(1);
    }

    private static Optional<Spot> narrow(List<Rating> ratings, Function<Rating, Integer> axis, int size, int lines, String word) {
        return size > lines && ratings.stream().map(axis).distinct().count() <= lines
                ? Optional.of(Spot.field("risks", Words.of(word)))
                : Optional.empty();
    }

    private static Stream<Estimate> ranges(Risk risk) {
        return Stream.of(risk.likelihoodRange(), risk.impactRange()).flatMap(Optional::stream);
    }

    private static Stream<Spot> ranges(RiskMatrix matrix) {
        var disordered = matrix.risks().stream().filter(risk -> ranges(risk).anyMatch(range -> !LevelShare.inOrder(range)))
                .map(risk -> Spot.in(risk, "likelihoodRange", Names.of(risk)));
        var all = matrix.risks().stream().flatMap(RatingRules::ranges).toList();
        boolean pointless = !all.isEmpty() && all.stream().allMatch(range -> range.low().compareTo(range.high()) == 0);
        return Stream.concat(disordered, pointless ? Stream.of(Spot.field("risks").as("flat")) : Stream.empty());
    }

    private static Stream<Spot> unsure(Grid grid, Risk risk) {
        if (risk.likelihoodRange().isEmpty() || risk.impactRange().isEmpty()) {
            return Stream.empty();
        }
        double enough = ContentRule.text("RSK-11").number("minShare").doubleValue();
        return LevelShare.of(grid, risk.likelihoodRange().get(), risk.impactRange().get()).value().stream()
                .flatMap(shares -> shares.entrySet().stream()).max(Map.Entry.comparingByValue()).filter(most -> most.getValue() < enough).stream()
                .map(most -> Spot.in(risk, "likelihoodRange", Names.of(risk), label(grid, most.getKey()), Math.round(100 * most.getValue())));
    }

    private static String label(Grid grid, String code) {
        return grid.levels().stream().filter(level -> level.code().equals(code)).findFirst().orElseThrow().label();
    }

    /** A list that is still short, or on few themes, is only a beginning. */
    private static Stream<Spot> themes(Product product, RiskMatrix matrix) {
        var themes = Catalogue.risk().themes();
        var covered = new HashSet<String>();
        for (var risk : matrix.risks()) {
            covered.add(risk.theme());
            library(risk).forEach(known -> covered.addAll(known.themes()));
        }
        var open = themes.stream().filter(theme -> !covered.contains(theme.id())).toList();
        boolean begun = ratings(matrix).size() >= ContentRule.text("RSK-08").number("minRisks").intValueExact()
                || !ratings(matrix).isEmpty() && open.size() * 2 <= themes.size();
        return begun && product.start().touched("risks")
                ? open.stream().map(theme -> Spot.field(theme.id(), theme.title()))
                : Stream.empty();
    }

    private static List<RiskLibrary.LibraryRisk> library(Risk risk) {
        return risk.library().isEmpty() ? List.of() : risk.library().stream().map(LIBRARY::get).filter(Objects::nonNull).toList();
    }

    private static Stream<Spot> topics(Product product, RiskMatrix matrix) {
        if (product.canvases().stream().noneMatch(Generative::meant) || ratings(matrix).isEmpty()) {
            return Stream.empty();
        }
        var mapped = new HashSet<RiskLibrary.Mapping>();
        for (var risk : matrix.risks()) {
            risk.references().forEach(reference -> mapped.add(new RiskLibrary.Mapping(reference.pack(), reference.entry())));
            library(risk).forEach(known -> mapped.addAll(known.maps()));
        }
        return Catalogue.library().generativeTopics().stream().filter(topic -> Collections.disjoint(mapped, topic.anyOf()))
                .map(topic -> Spot.field(topic.id(), Words.of("topic." + topic.id())));
    }

    private static Stream<Spot> spoiltGrid(Grid grid) {
        boolean edited = Catalogue.matrices().grid(grid.id())
                .filter(shipped -> shipped.cells().equals(grid.cells()) && shipped.levels().equals(grid.levels())).isEmpty();
        return edited
                ? MatrixHealth.of(grid).filter(health -> !health.monotone() || !health.weakConsistency() || health.edgeJumps() > 0)
                        .stream().map(_ -> Spot.field("grid", grid.title()))
                : Stream.empty();
    }
}
