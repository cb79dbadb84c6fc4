package aiworkbench.model;

/** Horizon of a roadmap item. */
public enum Horizon {
    /** Short term. */
    SHORT,
    /** Mid term. */
    MID,
    /** Long term. */
    LONG
}
