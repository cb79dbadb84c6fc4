package aiworkbench.model;

/** What a plan item proves, so that rules need not guess from words. */
public enum Cover {
    /** Evaluation. */
    EVALUATION,
    /** Red-team test. */
    RED_TEAM,
    /** Go or no-go decision. */
    GO_NO_GO,
    /** Launch. */
    LAUNCH,
    /** Monitoring. */
    MONITORING,
    /** A way back. */
    ROLLBACK,
    /** Incident route. */
    INCIDENTS,
    /** Bias or privacy audit. */
    AUDIT,
    /** Data protection impact assessment. */
    DPIA,
    /** Human oversight. */
    HUMAN_OVERSIGHT,
    /** Logs. */
    LOGS
}
