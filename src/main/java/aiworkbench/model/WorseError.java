package aiworkbench.model;

/** Which kind of wrong answer costs more. */
public enum WorseError {
    /** A false alarm. */
    FALSE_ALARM,
    /** A miss. */
    MISS,
    /** Both cost the same. */
    SAME
}
