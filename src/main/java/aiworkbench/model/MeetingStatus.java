package aiworkbench.model;

/** State of one meeting of a review series. */
public enum MeetingStatus {
    /** Still to come. */
    PLANNED,
    /** Held. */
    DONE,
    /** Left out. */
    SKIPPED
}
