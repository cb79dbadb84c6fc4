package aiworkbench.model;

/** Progress of a plan item. "Late" is computed, never stored. */
public enum ItemStatus {
    /** Not started. */
    TO_DO,
    /** Under way. */
    DOING,
    /** Finished. */
    DONE
}
