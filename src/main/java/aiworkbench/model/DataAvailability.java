package aiworkbench.model;

/** State of the data that a roadmap item needs. */
public enum DataAvailability {
    /** Ready. */
    READY,
    /** Partly there. */
    PARTLY,
    /** Missing. */
    MISSING
}
