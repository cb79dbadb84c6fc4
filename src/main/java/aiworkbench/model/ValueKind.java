package aiworkbench.model;

/** Kind of a value line. */
public enum ValueKind {
    /** Time saved. */
    TIME_SAVED,
    /** Conversions improved. */
    CONVERSIONS,
    /** Revenue gained. */
    REVENUE,
    /** Users retained. */
    USERS_KEPT,
    /** Errors avoided. */
    ERRORS_AVOIDED
}
