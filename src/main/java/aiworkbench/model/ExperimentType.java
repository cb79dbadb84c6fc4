package aiworkbench.model;

/** Kind of an experiment. */
public enum ExperimentType {
    /** A/B test. */
    AB,
    /** Pilot. */
    PILOT,
    /** Shadow run. */
    SHADOW,
    /** Before and after; weak. */
    BEFORE_AFTER
}
