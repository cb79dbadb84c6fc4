package aiworkbench.governance.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import aiworkbench.governance.statistics.Figure.Why;

/** Drawn years, and what functions answer where nothing is defined. */
class DrawsTest {

    private static Exposure drawn(double probability, Severity severity, int draws) {
        return new Portfolio(List.of(new AnnualLoss(probability, severity))).simulate(draws, 11, () -> false).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"10, 20, 60", "0, 0, 1", "0, 1, 1", "1000, 5000, 30000", "0, 0.5, 1"})
    void drawsOfAPertFollowItsDistribution(double low, double likely, double high) {
        var pert = new Pert(low, likely, high);
        var years = drawn(1, pert, 200_000);
        double width = high - low;
        assertEquals(pert.mean(), years.mean(), width * 0.002);
        for (double share : new double[] {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99}) {
            assertEquals(pert.quantile(share), years.quantile(share), width * 0.004, () -> "at " + share);
        }
        assertTrue(years.largest() <= high + width * 1e-9 && years.quantile(0) >= low - width * 1e-9);
    }

    @Test
    void whatIsCertainIsDrawnAsItIs() {
        assertEquals(5, drawn(1, new Pert(5, 5, 5), 100).quantile(0.5));
        assertEquals(0, drawn(0, new Pert(5, 5, 5), 100).largest());
        assertEquals(7, drawn(1, Lognormal.of(7, 7).value().orElseThrow(), 100).mean(), 1e-9);
    }

    @Test
    void theSameSeedGivesTheSameYearsAndAnotherRiskLeavesThoseBeforeItAlone() {
        var one = new AnnualLoss(0.4, Lognormal.of(10_000, 100_000).value().orElseThrow());
        var never = new AnnualLoss(0, new Pert(1, 2, 3));
        var alone = new Portfolio(List.of(one)).simulate(10_000, 5, () -> false).value().orElseThrow();
        var both = new Portfolio(List.of(one, never)).simulate(10_000, 5, () -> false).value().orElseThrow();
        assertEquals(alone.quantile(0.99), both.quantile(0.99));
        assertEquals(alone.mean(), both.mean());
        assertTrue(alone.mean() != new Portfolio(List.of(one)).simulate(10_000, 6, () -> false).value().orElseThrow().mean());
    }

    @Test
    void aDrawThatNobodyWantsAnyMoreIsGivenUp() {
        var portfolio = new Portfolio(List.of(new AnnualLoss(1, new Pert(1, 2, 3))));
        int[] asked = {0};
        assertEquals(Figure.missing(Why.GIVEN_UP), portfolio.simulate(Portfolio.DRAWS, 1, () -> ++asked[0] == 3));
        assertEquals(3, asked[0]);
        assertEquals(Figure.missing(Why.OUT_OF_RANGE), portfolio.simulate(0, 1, () -> false));
        assertEquals(Figure.missing(Why.NOTHING_ESTIMATED), new Portfolio(List.of()).simulate(10, 1, () -> false));
    }

    @Test
    void sharesOfTheHistogramAreThoseOfTheCurve() {
        var years = drawn(0.5, new Pert(0, 50, 100), 10_000);
        double[] shares = years.histogram(10, 100);
        assertEquals(years.above(0), java.util.Arrays.stream(shares).sum(), 1e-12);
        assertEquals(years.above(30) - years.above(40), shares[3], 1e-12);
    }

    @Test
    void theGeneratorNamedIsTheOneInUse() throws IOException {
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<commons.rng.version>" + Portfolio.GENERATOR.replaceAll(".* ", "") + "<"));
    }

    @Test
    void whatIsNotDefinedSaysWhyAndIsNeverANumber() {
        assertEquals(Figure.missing(Why.OUT_OF_RANGE), Normal.quantile(0));
        assertEquals(Figure.missing(Why.OUT_OF_RANGE), Normal.quantile(Double.NaN));
        assertEquals(Figure.missing(Why.SAME_RATES), SampleSizes.perArm(0.1, 0.1, 0.05, 0.8));
        assertEquals(Figure.missing(Why.OUT_OF_RANGE), SampleSizes.perArm(0.1, Math.nextUp(0.1), 1e-300, 0.8));
        assertEquals(Figure.missing(Why.TOO_FEW_PEOPLE), SampleSizes.detectable(0.9, 3, 0.05, 0.8, true));
        assertEquals(Figure.missing(Why.NO_TRAFFIC), TestDuration.of(10, 2, 0, 1));
        assertEquals(Figure.missing(Why.NO_CASES), Proportions.wilson(0, 0, 0.95));
        assertEquals(Figure.missing(Why.OUT_OF_RANGE), Proportions.wilson(5, 4, 0.95));
        assertEquals(Figure.missing(Why.NO_DENOMINATOR), Proportions.zTest(0, 10, 0, 10));
        assertEquals(Figure.missing(Why.OUT_OF_RANGE), SplitCheck.of(List.of(1L, 2L), List.of(1.0, 0.0)));
        assertEquals(Figure.missing(Why.NO_CASES), SplitCheck.of(List.of(0L, 0L)));
        assertEquals(Figure.missing(Why.OUT_OF_ORDER), Pert.of(2, 1, 3));
        assertEquals(Figure.missing(Why.OUT_OF_RANGE), Lognormal.of(1e-300, 1e300));
        assertEquals(Figure.missing(Why.NONE_SELECTED), FourFifths.of(0, 10, 0, 10));
        assertEquals(1, FourFifths.of(10, 10, 10, 10).value().orElseThrow().pValue());
        assertEquals(Figure.missing(Why.ONE_GROUP), Fairness.parity(List.of(new Counts(1, 1, 1, 1))));
        assertEquals(Figure.missing(Why.NO_POSITIVES), Fairness.opportunity(List.of(new Counts(1, 1, 1, 1), new Counts(0, 1, 0, 1))).equalOpportunity());
        assertEquals(Figure.missing(Why.NO_DENOMINATOR), new Counts(0, 5, 5, 0).f1());
    }
}
