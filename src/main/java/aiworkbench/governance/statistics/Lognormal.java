package aiworkbench.governance.statistics;

import org.apache.commons.statistics.distribution.LogNormalDistribution;

import aiworkbench.governance.statistics.Figure.Why;

/**
 * A lognormal amount (closed forms).
 *
 * @param mu mean of its logarithm
 * @param sigma standard deviation of its logarithm; 0 for an amount that is certain
 */
public record Lognormal(double mu, double sigma) implements Severity {

    private static final double UPPER = 0.95;

    /**
     * From a 90 % range.
     *
     * @param low 5 % lie below, above 0
     * @param high 5 % lie above; equal to low for an amount that is certain
     */
    public static Figure<Lognormal> of(double low, double high) {
        if (!(low > 0) || !Double.isFinite(high)) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        if (high < low) {
            return Figure.missing(Why.OUT_OF_ORDER);
        }
        var made = new Lognormal((Math.log(low) + Math.log(high)) / 2, (Math.log(high) - Math.log(low)) / (2 * Normal.z(UPPER)));
        return Double.isFinite(made.meanOfSquares()) ? Figure.of(made) : Figure.missing(Why.OUT_OF_RANGE);
    }

    @Override
    public double mean() {
        return Math.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double meanOfSquares() {
        return Math.exp(2 * mu + 2 * sigma * sigma);
    }

    @Override
    public double above(double loss) {
        if (loss <= 0) {
            return 1;
        }
        return sigma == 0 ? Math.exp(mu) > loss ? 1 : 0 : LogNormalDistribution.of(mu, sigma).survivalProbability(loss);
    }

    @Override
    public double quantile(double chance) {
        return sigma == 0 ? Math.exp(mu) : Math.exp(mu + sigma * Normal.z(chance));
    }

    /** Nothing at all has no logarithm, so it is a certain 0. */
    @Override
    public Severity scaled(double share) {
        return share > 0 ? new Lognormal(mu + Math.log(share), sigma) : new Pert(0, 0, 0);
    }
}
