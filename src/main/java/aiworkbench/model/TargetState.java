package aiworkbench.model;

/** What is known of the rating after all mitigations. */
public enum TargetState {
    /** Not rated yet. */
    NOT_SET,
    /** Rated. */
    SET,
    /** The risk is removed. */
    REMOVED
}
