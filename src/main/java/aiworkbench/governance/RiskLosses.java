package aiworkbench.governance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import aiworkbench.governance.statistics.AnnualLoss;
import aiworkbench.governance.statistics.Figure;
import aiworkbench.governance.statistics.Independent;
import aiworkbench.governance.statistics.Investment;
import aiworkbench.governance.statistics.Lognormal;
import aiworkbench.governance.statistics.Pert;
import aiworkbench.governance.statistics.Portfolio;
import aiworkbench.governance.statistics.Severity;
import aiworkbench.model.Loss;
import aiworkbench.model.LossShape;
import aiworkbench.model.Lowers;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Risk;
import aiworkbench.model.TargetState;
import aiworkbench.model.Treatment;

/** What risks may cost in a year, by their estimates and the effects of their mitigations. */
public final class RiskLosses {

    /** Which mitigations count. */
    public enum Stage {
        /** None. */
        INHERENT,
        /** Those that are done. */
        CURRENT,
        /** All, the planned ones too. */
        TARGET
    }

    private RiskLosses() {}

    /** The yearly loss of a risk; missing without chance and range, or when they make no sense. */
    public static Figure<AnnualLoss> of(Risk risk, Stage stage) {
        return stage == Stage.TARGET && risk.targetState() == TargetState.REMOVED
                ? of(risk, _ -> true).map(loss -> new AnnualLoss(0, loss.severity()))
                : of(risk, mitigation -> counts(mitigation, stage));
    }

    /** The yearly loss of a risk with some of its mitigations. A risk that is accepted is not lowered by any. */
    public static Figure<AnnualLoss> of(Risk risk, Predicate<Mitigation> counted) {
        var mitigations = risk.treatment().filter(Treatment.ACCEPT::equals).isPresent() ? List.<Mitigation>of()
                : risk.mitigations().stream().filter(counted).toList();
        return severity(risk.loss()).then(severity -> chance(risk.loss()).then(chance -> AnnualLoss.of(
                chance * left(mitigations, Lowers.LIKELIHOOD), severity.scaled(left(mitigations, Lowers.IMPACT)))));
    }

    /** The losses of all risks that have an estimate. */
    public static Portfolio portfolio(List<Risk> risks, Stage stage) {
        return new Portfolio(risks.stream().flatMap(risk -> of(risk, stage).value().stream()).toList());
    }

    /** Whether nobody has said how much any mitigation of these risks takes away. */
    public static boolean noEffects(List<Risk> risks) {
        return risks.stream().flatMap(risk -> risk.mitigations().stream()).allMatch(m -> m.effect().isEmpty());
    }

    /**
     * What a mitigation brings back for each unit of money: the loss that it takes away beyond what is done already, less its cost, by its cost.
     * Missing without an effect, an estimate of the loss, or a cost.
     */
    public static Figure<BigDecimal> returnOf(Risk risk, Mitigation mitigation) {
        if (mitigation.effect().isEmpty()) {
            return Figure.missing(Figure.Why.NOTHING_ESTIMATED);
        }
        Predicate<Mitigation> others = m -> counts(m, Stage.CURRENT) && !m.id().equals(mitigation.id());
        return of(risk, others).then(before -> of(risk, others.or(m -> m.id().equals(mitigation.id()))).then(after ->
                Investment.mitigation(BigDecimal.valueOf(before.mean()), BigDecimal.valueOf(after.mean()), mitigation.cost().orElse(BigDecimal.ZERO))));
    }

    private static boolean counts(Mitigation mitigation, Stage stage) {
        return switch (stage) {
            case INHERENT -> false;
            case CURRENT -> mitigation.status() == MitigationStatus.DONE;
            case TARGET -> true;
        };
    }

    /** The share of likelihood or impact that mitigations leave; one without an estimate takes nothing away. */
    private static double left(List<Mitigation> mitigations, Lowers axis) {
        return Independent.remaining(mitigations.stream().filter(m -> m.lowers() == axis || m.lowers() == Lowers.BOTH)
                .flatMap(m -> m.effect().stream()).map(BigDecimal::doubleValue).toList());
    }

    private static Figure<Double> chance(Loss loss) {
        return loss.probability().map(p -> Figure.of(p.doubleValue())).orElse(Figure.missing(Figure.Why.NOTHING_ESTIMATED));
    }

    /** How much one event costs, in the shape that the estimate names. */
    private static Figure<Severity> severity(Loss loss) {
        boolean pert = loss.shape() == LossShape.PERT;
        if (Stream.of(loss.low(), loss.high(), pert ? loss.likely() : loss.low()).anyMatch(Optional::isEmpty)) {
            return Figure.missing(Figure.Why.NOTHING_ESTIMATED);
        }
        double low = loss.low().get().doubleValue();
        double high = loss.high().get().doubleValue();
        if (pert) {
            return low < 0 ? Figure.missing(Figure.Why.OUT_OF_RANGE) : Pert.of(low, loss.likely().get().doubleValue(), high).map(made -> made);
        }
        return Lognormal.of(low, high).map(made -> made);
    }
}
