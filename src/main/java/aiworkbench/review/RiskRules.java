package aiworkbench.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Level;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Oversight;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskFlag;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.TargetState;
import aiworkbench.model.Treatment;

/** Rules about each risk by itself: its words, its decision and what is done about it. */
final class RiskRules {

    private RiskRules() {}

    /** The rules of RSK-01 to RSK-17 that look at one risk at a time. */
    static List<Rule> all() {
        return List.of(
                ContentRule.of("RSK-01", RiskMatrix.class, RiskRules::unrated),
                ContentRule.of("RSK-02", RiskMatrix.class, (_, matrix) -> matrix.risks().stream().flatMap(risk -> untreated(matrix, risk))),
                ContentRule.of("RSK-03", RiskMatrix.class, (_, matrix) -> matrix.risks().stream()
                        .filter(risk -> residuals(risk).anyMatch(rating -> above(rating, risk.inherent())))
                        .map(risk -> Spot.in(risk, "current", Names.of(risk)))),
                ContentRule.of("RSK-04", RiskMatrix.class, (_, matrix) -> matrix.risks().stream()
                        .filter(risk -> risk.mitigations().isEmpty() && risk.treatment().filter(Treatment.AVOID::equals).isEmpty())
                        .filter(risk -> residuals(risk).anyMatch(rating -> below(rating, risk.inherent())))
                        .map(risk -> Spot.in(risk, "mitigations", Names.of(risk)))),
                ContentRule.of("RSK-05", RiskMatrix.class, (_, matrix) -> matrix.risks().stream().flatMap(RiskRules::conflict)),
                ContentRule.of("RSK-06", RiskMatrix.class, (product, matrix) -> matrix.risks().stream()
                        .filter(risk -> risk.treatment().equals(Optional.of(Treatment.ACCEPT))).flatMap(risk -> accepted(product, risk))),
                ContentRule.of("RSK-07", RiskMatrix.class, (_, matrix) -> matrix.risks().stream().flatMap(RiskRules::unearned)),
                ContentRule.of("RSK-12", RiskMatrix.class, (product, matrix) -> matrix.risks().stream()
                        .filter(product.start()::touched).flatMap(RiskRules::topicOnly)),
                ContentRule.of("RSK-15", RiskMatrix.class, (_, matrix) -> matrix.risks().stream().flatMap(RiskRules::weakOversight)),
                ContentRule.of("RSK-17", RiskMatrix.class, (product, matrix) -> matrix.risks().stream()
                        .filter(risk -> risk.inherent().isPresent() && !removed(risk)).flatMap(risk -> stale(product, risk))));
    }

    /** The rating that holds today. */
    static Optional<Rating> today(Risk risk) {
        return removed(risk) ? Optional.empty() : risk.current().or(risk::inherent);
    }

    /** Whether a risk counts as high, now or before anything was done, and is still there. */
    static Optional<Level> high(RiskMatrix matrix, Risk risk) {
        return today(risk).flatMap(rating -> Scoring.level(matrix.grid(), rating)).filter(level -> Scoring.high(matrix.grid(), level));
    }

    private static boolean removed(Risk risk) {
        return risk.targetState() == TargetState.REMOVED;
    }

    private static Stream<Rating> residuals(Risk risk) {
        return Stream.of(risk.current(), risk.target()).flatMap(Optional::stream);
    }

    private static boolean above(Rating residual, Optional<Rating> inherent) {
        return inherent.filter(i -> residual.likelihood() > i.likelihood() || residual.impact() > i.impact()).isPresent();
    }

    private static boolean below(Rating residual, Optional<Rating> inherent) {
        return inherent.filter(i -> residual.likelihood() < i.likelihood() || residual.impact() < i.impact()).isPresent();
    }

    private static Stream<Spot> unrated(Product product, RiskMatrix matrix) {
        if (!product.start().touched("risks", "grid", "answers")) {
            return Stream.empty();
        }
        return matrix.risks().isEmpty()
                ? Stream.of(Spot.field("risks").as("none"))
                : matrix.risks().stream().filter(risk -> risk.inherent().isEmpty() && !removed(risk))
                        .map(risk -> Spot.in(risk, "inherent", Names.of(risk)));
    }

    private static Stream<Spot> untreated(RiskMatrix matrix, Risk risk) {
        boolean accepted = risk.treatment().equals(Optional.of(Treatment.ACCEPT));
        return high(matrix, risk).stream().flatMap(level -> Words.blanks(
                        Words.part("mitigation", risk.mitigations().isEmpty() && !accepted ? "" : "some"),
                        Words.part("owner", risk.owner()))
                .then(missing -> Spot.in(risk, "owner", Names.of(risk), level.label(), missing)
                        .as(missing.words().size() == 1 ? missing.words().getFirst().toString() : "")));
    }

    private static Stream<Spot> conflict(Risk risk) {
        return risk.treatment().stream().flatMap(treatment -> switch (treatment) {
            case ACCEPT -> residuals(risk).anyMatch(rating -> above(rating, risk.inherent()) || below(rating, risk.inherent())) || removed(risk)
                    ? Stream.of(Spot.in(risk, "treatment", Names.of(risk)))
                    : Stream.<Spot>empty();
            case AVOID -> removed(risk) ? Stream.<Spot>empty() : Stream.of(Spot.in(risk, "treatment", Names.of(risk)).as("avoid"));
            case REDUCE, SHARE -> Stream.<Spot>empty();
        });
    }

    private static Stream<Spot> accepted(Product product, Risk risk) {
        var acceptance = risk.acceptance();
        var missing = Words.blanks(
                        Words.part("approver", acceptance.approver()),
                        Words.part("reasonGiven", acceptance.reason()),
                        Words.part("expiry", acceptance.expires().map(Object::toString).orElse("")))
                .then(words -> Spot.in(risk, "acceptance", Names.of(risk), words));
        var over = acceptance.expires().filter(product.today()::isAfter).stream()
                .map(date -> Spot.in(risk, "acceptance", Names.of(risk), date).as("over"));
        return Stream.concat(missing, over);
    }

    /** Done needs proof; and a rating may only have gone down by what is done. */
    private static Stream<Spot> unearned(Risk risk) {
        var unproven = risk.mitigations().stream().filter(m -> m.status() == MitigationStatus.DONE && m.evidence().isBlank())
                .map(m -> Spot.in(m, "evidence", Names.of(m)));
        boolean lower = risk.current().filter(rating -> below(rating, risk.inherent())).isPresent();
        boolean nothingDone = risk.mitigations().stream().noneMatch(m -> m.status() == MitigationStatus.DONE);
        var counted = risk.mitigations().stream().limit(lower && nothingDone ? 1 : 0)
                .map(m -> Spot.in(m, "status", Names.of(m), Names.of(risk)).as("notDone"));
        return Stream.concat(unproven, counted);
    }

    private static Stream<Spot> topicOnly(Risk risk) {
        return Words.blanks(Words.part("cause", risk.cause()), Words.part("effect", risk.consequence()))
                .then(missing -> Spot.in(risk, "cause", Names.of(risk), missing));
    }

    private static Stream<Spot> weakOversight(Risk risk) {
        boolean grave = risk.flags().contains(RiskFlag.IRREVERSIBLE) || risk.flags().contains(RiskFlag.AFFECTS_PEOPLE);
        return grave && !removed(risk) && !risk.oversight().equals(Optional.of(Oversight.HITL))
                ? Stream.of(Spot.in(risk, "oversight", Names.of(risk), Words.of("oversight." + risk.oversight().map(Oversight::name).orElse("none"))))
                : Stream.empty();
    }

    private static Stream<Spot> stale(Product product, Risk risk) {
        return risk.nextReview().isEmpty()
                ? Stream.of(Spot.in(risk, "nextReview", Names.of(risk)))
                : risk.nextReview().filter(product.today()::isAfter).stream()
                        .map(date -> Spot.in(risk, "nextReview", Names.of(risk), date).as("due"));
    }

    /** What still has to be done about a risk. */
    static Stream<Mitigation> open(Risk risk) {
        return risk.mitigations().stream().filter(m -> m.status() != MitigationStatus.DONE);
    }
}
