package aiworkbench.model;

/** Progress of a mitigation. Only done ones count for the current rating. */
public enum MitigationStatus {
    /** Planned. */
    PLANNED,
    /** Under way. */
    DOING,
    /** Done. */
    DONE
}
