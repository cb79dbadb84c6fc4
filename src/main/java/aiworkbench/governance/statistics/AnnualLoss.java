package aiworkbench.governance.statistics;

import aiworkbench.governance.statistics.Figure.Why;

/**
 * What one risk costs in a year: it happens once or not at all (closed forms).
 *
 * @param probability that it happens within the year, from 0 to 1
 * @param severity what it then costs
 */
public record AnnualLoss(double probability, Severity severity) {

    /** An average and the spread around it. */
    public record Moments(double mean, double deviation) {}

    /** The loss of a risk. */
    public static Figure<AnnualLoss> of(double probability, Severity severity) {
        return probability >= 0 && probability <= 1 ? Figure.of(new AnnualLoss(probability, severity)) : Figure.missing(Why.OUT_OF_RANGE);
    }

    /** The loss of something that may happen several times a year (Poisson). */
    public static Figure<Moments> repeated(double perYear, Severity severity) {
        return perYear >= 0 && Double.isFinite(perYear)
                ? Figure.of(new Moments(perYear * severity.mean(), Math.sqrt(perYear * severity.meanOfSquares())))
                : Figure.missing(Why.OUT_OF_RANGE);
    }

    /** Expected loss a year. */
    public double mean() {
        return probability * severity.mean();
    }

    /** Average and spread. */
    public Moments moments() {
        return new Moments(mean(), Math.sqrt(Math.max(0, probability * severity.meanOfSquares() - mean() * mean())));
    }

    /** Chance of losing more than this in a year. */
    public double above(double loss) {
        return probability * severity.above(loss);
    }

    /**
     * The loss that is not exceeded with this chance; 0 when most years have none.
     *
     * @param chance between 0 and 1, such as 0.95
     */
    public double atRisk(double chance) {
        return probability > 1 - chance ? severity.quantile(1 - (1 - chance) / probability) : 0;
    }
}
