package aiworkbench.model;

/** Whether a journey step is a candidate for AI. */
public enum Candidate {
    /** Yes. */
    YES,
    /** Later. */
    LATER,
    /** No. */
    NO
}
