package aiworkbench.governance.statistics;

/** A range from low to high, both included. */
public record Interval(double low, double high) {}
