package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.RiskLosses.Stage;
import aiworkbench.governance.statistics.Figure;
import aiworkbench.governance.statistics.Figure.Why;
import aiworkbench.model.Loss;
import aiworkbench.model.LossShape;
import aiworkbench.model.Lowers;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Risk;
import aiworkbench.model.TargetState;
import aiworkbench.model.Treatment;

/** The risk of the published vectors: 40 % a year, 10,000 to 100,000. */
class RiskLossesTest {

    private static final double MEAN = 16160.0513;

    private static Risk risk(Loss loss, Mitigation... mitigations) {
        var risk = Lens.<Risk, Loss>field(Risk.class, "loss").set(Risk.of("r", "R1", "Test"), loss);
        return RiskEdits.MITIGATIONS.set(risk, List.of(mitigations));
    }

    private static Loss loss(String probability, String low, String likely, String high, LossShape shape) {
        return new Loss(number(probability), number(low), number(likely), number(high), shape, Map.of());
    }

    private static Loss usual() {
        return loss("0.4", "10000", null, "100000", LossShape.LOGNORMAL);
    }

    private static Mitigation mitigation(String id, MitigationStatus status, Lowers lowers, String effect, String cost) {
        return new Mitigation(id, id, status, lowers, number(effect), "", Optional.empty(), number(cost), "", Optional.empty(), Map.of());
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    private static double mean(Risk risk, Stage stage) {
        return RiskLosses.of(risk, stage).value().orElseThrow().mean();
    }

    @Test
    void mitigationsThatAreDoneCountNowAndPlannedOnesInTheEnd() {
        var risk = risk(usual(), mitigation("a", MitigationStatus.DONE, Lowers.LIKELIHOOD, "0.5", null),
                mitigation("b", MitigationStatus.PLANNED, Lowers.IMPACT, "0.4", null), mitigation("c", MitigationStatus.DONE, Lowers.BOTH, null, null));
        assertEquals(MEAN, mean(risk, Stage.INHERENT), 0.001);
        assertEquals(MEAN * 0.5, mean(risk, Stage.CURRENT), 0.001);
        assertEquals(MEAN * 0.5 * 0.6, mean(risk, Stage.TARGET), 0.001);
    }

    @Test
    void aMitigationOfBothAxesLowersBoth() {
        assertEquals(MEAN * 0.25, mean(risk(usual(), mitigation("a", MitigationStatus.DONE, Lowers.BOTH, "0.5", null)), Stage.CURRENT), 0.001);
        assertEquals(0, mean(risk(usual(), mitigation("a", MitigationStatus.DONE, Lowers.IMPACT, "1", null)), Stage.CURRENT), 0);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aRiskThatIsAcceptedStaysAsItIs(Stage stage) {
        var risk = risk(usual(), mitigation("a", MitigationStatus.DONE, Lowers.LIKELIHOOD, "0.5", null));
        var accepted = Lens.<Risk, Optional<Treatment>>field(Risk.class, "treatment").set(risk, Optional.of(Treatment.ACCEPT));
        assertEquals(MEAN, mean(accepted, stage), 0.001);
    }

    @Test
    void aRiskThatIsRemovedCostsNothingInTheEnd() {
        var removed = Lens.<Risk, TargetState>field(Risk.class, "targetState").set(risk(usual()), TargetState.REMOVED);
        assertEquals(MEAN, mean(removed, Stage.CURRENT), 0.001);
        assertEquals(0, mean(removed, Stage.TARGET), 0);
    }

    @Test
    void whatIsNotEstimatedOrMakesNoSenseHasNoLossAndSaysWhy() {
        assertEquals(Figure.missing(Why.NOTHING_ESTIMATED), RiskLosses.of(risk(Loss.empty()), Stage.INHERENT));
        assertEquals(Figure.missing(Why.NOTHING_ESTIMATED), RiskLosses.of(risk(loss("0.4", "1", null, "2", LossShape.PERT)), Stage.INHERENT));
        assertEquals(Figure.missing(Why.OUT_OF_ORDER), RiskLosses.of(risk(loss("0.4", "2", null, "1", LossShape.LOGNORMAL)), Stage.INHERENT));
        assertEquals(Figure.missing(Why.OUT_OF_RANGE), RiskLosses.of(risk(loss("0.4", "0", null, "1", LossShape.LOGNORMAL)), Stage.INHERENT));
        assertTrue(RiskLosses.portfolio(List.of(risk(Loss.empty())), Stage.INHERENT).risks().isEmpty());
    }

    @Test
    void pertUsesTheLikelyLoss() {
        assertEquals(0.5 * 8500, mean(risk(loss("0.5", "1000", "5000", "30000", LossShape.PERT)), Stage.INHERENT), 1e-6);
    }

    @Test
    void theReturnOfAMitigationIsWhatItTakesAwayBeyondWhatIsDone() {
        var done = mitigation("a", MitigationStatus.DONE, Lowers.LIKELIHOOD, "0.5", "1000");
        var planned = mitigation("b", MitigationStatus.PLANNED, Lowers.LIKELIHOOD, "0.75", "5000");
        var risk = risk(usual(), done, planned);
        assertEquals((MEAN * 0.5 * 0.75 - 5000) / 5000, RiskLosses.returnOf(risk, planned).value().orElseThrow().doubleValue(), 1e-4);
        assertEquals((MEAN * 0.5 - 1000) / 1000, RiskLosses.returnOf(risk, done).value().orElseThrow().doubleValue(), 1e-4);
        assertEquals(Figure.missing(Why.NO_COST), RiskLosses.returnOf(risk, mitigation("c", MitigationStatus.PLANNED, Lowers.BOTH, "0.5", null)));
        assertEquals(Figure.missing(Why.NOTHING_ESTIMATED), RiskLosses.returnOf(risk, mitigation("c", MitigationStatus.PLANNED, Lowers.BOTH, null, "5")));
    }
}
