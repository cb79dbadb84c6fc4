package aiworkbench.model;

/** What a metric tells. */
public enum MetricKind {
    /** How good the model is. */
    MODEL,
    /** What changes for the person. */
    USER,
    /** What changes for the organisation. */
    BUSINESS,
    /** Must not get worse while another number improves. */
    GUARDRAIL,
    /** What one use, one day or one month costs. */
    COST
}
