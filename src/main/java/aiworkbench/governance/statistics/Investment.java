package aiworkbench.governance.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import aiworkbench.governance.statistics.Figure.Why;

/** What money brings back. Amounts share one currency and one period; results are not rounded. */
public final class Investment {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /**
     * Costs now and the same net value in every period after.
     *
     * @param netPresentValue what all of it is worth now
     * @param cumulative what has come back after each period, minus the cost, all in money of now
     * @param recoveredIn the first period after which the cost is recovered, from 1
     */
    public record CashFlow(BigDecimal netPresentValue, List<BigDecimal> cumulative, Figure<Integer> recoveredIn) {
        public CashFlow {
            cumulative = List.copyOf(cumulative);
        }
    }

    private Investment() {}

    /** Return on investment: (value - cost) / cost. */
    public static Figure<BigDecimal> roi(BigDecimal value, BigDecimal cost) {
        return cost.signum() > 0 ? Figure.of(value.subtract(cost).divide(cost, PRECISION)) : Figure.missing(Why.NO_COST);
    }

    /** Periods until the cost has come back, without interest: cost / net value of a period. */
    public static Figure<BigDecimal> payback(BigDecimal cost, BigDecimal netValue) {
        if (cost.signum() <= 0) {
            return Figure.missing(Why.NO_COST);
        }
        return netValue.signum() > 0 ? Figure.of(cost.divide(netValue, PRECISION)) : Figure.missing(Why.NO_GAIN);
    }

    /**
     * The same with interest (discounted cash flow).
     *
     * @param rate interest of a period, above -1
     * @param periods how far to look, at least 1
     */
    public static Figure<CashFlow> discounted(BigDecimal cost, BigDecimal netValue, BigDecimal rate, int periods) {
        if (cost.signum() <= 0) {
            return Figure.missing(Why.NO_COST);
        }
        if (periods < 1 || rate.compareTo(BigDecimal.ONE.negate()) <= 0) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        var growth = BigDecimal.ONE.add(rate);
        var factor = BigDecimal.ONE;
        var sum = cost.negate();
        var cumulative = new ArrayList<BigDecimal>();
        Figure<Integer> recovered = Figure.missing(Why.NOT_RECOVERED);
        for (int period = 1; period <= periods; period++) {
            factor = factor.multiply(growth, PRECISION);
            sum = sum.add(netValue.divide(factor, PRECISION), PRECISION);
            cumulative.add(sum);
            if (sum.signum() >= 0 && recovered.value().isEmpty()) {
                recovered = Figure.of(period);
            }
        }
        return Figure.of(new CashFlow(sum, cumulative, recovered));
    }

    /**
     * Return on a mitigation: (loss before - loss after - cost) / cost (the ROSI form).
     *
     * @param before expected loss a year without it
     * @param after expected loss a year with it
     * @param cost of it a year
     */
    public static Figure<BigDecimal> mitigation(BigDecimal before, BigDecimal after, BigDecimal cost) {
        return roi(before.subtract(after), cost);
    }
}
