package aiworkbench.model;

/** Kind of a part of the system map, in drawing order from left to right. */
public enum SystemKind {
    /** Data source. */
    SOURCE,
    /** Data pipeline. */
    PIPELINE,
    /** Index or feature store. */
    INDEX,
    /** Model. */
    MODEL,
    /** API or vendor. */
    API,
    /** Screen or channel. */
    SCREEN,
    /** Monitoring. */
    MONITOR
}
