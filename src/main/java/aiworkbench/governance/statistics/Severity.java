package aiworkbench.governance.statistics;

/** How much one event costs when it happens. */
public sealed interface Severity permits Lognormal, Pert {

    /** The average. */
    double mean();

    /** The average of the squares, for spreads. */
    double meanOfSquares();

    /** The chance of more than this. */
    double above(double loss);

    /** What is not exceeded with this chance, between 0 and 1. */
    double quantile(double chance);

    /** The same when each event costs only this share of it, from 0. */
    Severity scaled(double share);
}
