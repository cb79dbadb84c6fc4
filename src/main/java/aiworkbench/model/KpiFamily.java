package aiworkbench.model;

/** Family of a business result. */
public enum KpiFamily {
    /** Customers stay longer. */
    RETENTION,
    /** More people take the step that matters. */
    CONVERSION,
    /** The same result for less money. */
    COST_REDUCTION,
    /** The same people get more done. */
    EFFICIENCY
}
