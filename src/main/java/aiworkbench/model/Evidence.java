package aiworkbench.model;

/** How well a note is supported. */
public enum Evidence {
    /** Nobody has rated the note yet. */
    NONE,
    /** Somebody believes it; no data supports it yet. */
    ASSUMPTION,
    /** Seen in logs, interviews or by watching users. */
    OBSERVED,
    /** A test with a stated method and a result supports it. */
    TESTED
}
