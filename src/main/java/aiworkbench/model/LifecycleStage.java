package aiworkbench.model;

/** Stage of the AI lifecycle. */
public enum LifecycleStage {
    /** Ideation. */
    IDEATION,
    /** Data collection. */
    DATA_COLLECTION,
    /** Model training. */
    MODEL_TRAINING,
    /** Testing. */
    TESTING,
    /** Deployment. */
    DEPLOYMENT,
    /** After launch. */
    POST_LAUNCH
}
