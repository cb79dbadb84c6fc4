package aiworkbench.model;

/** Answer to a checklist item or readiness question. */
public enum Answer {
    /** True today. */
    YES,
    /** Not true. */
    NO,
    /** Work is under way or planned. */
    NOT_YET,
    /** Does not apply; needs a short reason. */
    NOT_APPLICABLE
}
