package aiworkbench.model;

/** Period that an amount refers to. */
public enum Period {
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** A month. */
    MONTH,
    /** A year. */
    YEAR
}
