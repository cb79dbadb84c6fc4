package aiworkbench.model;

/** Kind of a plan item. */
public enum ItemKind {
    /** Work with a first and a last day. */
    TASK,
    /** A single day. */
    MILESTONE,
    /** A test with a hypothesis. */
    EXPERIMENT,
    /** A series of meetings. */
    REVIEW
}
