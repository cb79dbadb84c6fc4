package aiworkbench.governance.statistics;

import java.util.stream.Stream;

import org.apache.commons.statistics.distribution.BetaDistribution;

import aiworkbench.governance.statistics.Figure.Why;

/**
 * A quantity known by its low, likely and high value (beta-PERT). All three may be equal: then it is certain.
 */
public record Pert(double low, double likely, double high) implements Severity {

    private static final double SHAPE = 4;
    private static final double VARIANCE = 7;
    /** Squares of larger values cannot be written down. */
    private static final double LARGEST = 1e150;

    /** A quantity; the three values have to be in order. */
    public static Figure<Pert> of(double low, double likely, double high) {
        if (Stream.of(low, likely, high).anyMatch(value -> !(Math.abs(value) <= LARGEST))) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        return low <= likely && likely <= high ? Figure.of(new Pert(low, likely, high)) : Figure.missing(Why.OUT_OF_ORDER);
    }

    /** First shape of the beta distribution; not used when the quantity is certain. */
    public double alpha() {
        return certain() ? 1 : 1 + SHAPE * (likely - low) / (high - low);
    }

    /** Second shape of the beta distribution; not used when the quantity is certain. */
    public double beta() {
        return certain() ? 1 : 1 + SHAPE * (high - likely) / (high - low);
    }

    /** Whether low and high are the same. */
    public boolean certain() {
        return low == high;
    }

    @Override
    public double mean() {
        return certain() ? low : (low + SHAPE * likely + high) / (SHAPE + 2);
    }

    /** The standard deviation; not (high - low) / 6, which is only right for a likely value in the middle. */
    public double deviation() {
        return Math.sqrt((mean() - low) * (high - mean()) / VARIANCE);
    }

    @Override
    public double meanOfSquares() {
        return mean() * mean() + deviation() * deviation();
    }

    @Override
    public double above(double value) {
        return certain() ? low > value ? 1 : 0 : shape().survivalProbability((value - low) / (high - low));
    }

    /** The chance of less than this. */
    public double below(double value) {
        return certain() ? low < value ? 1 : 0 : shape().cumulativeProbability((value - low) / (high - low));
    }

    @Override
    public double quantile(double chance) {
        return certain() ? low : low + (high - low) * shape().inverseCumulativeProbability(chance);
    }

    @Override
    public Pert scaled(double share) {
        return new Pert(low * share, likely * share, high * share);
    }

    /** The distribution of its place between low and high. */
    private BetaDistribution shape() {
        return BetaDistribution.of(alpha(), beta());
    }
}
