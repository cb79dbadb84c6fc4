package aiworkbench.model;

/** State of the model that a roadmap item needs. */
public enum ModelReadiness {
    /** Only an idea. */
    IDEA,
    /** A prototype exists. */
    PROTOTYPE,
    /** Proven in a test. */
    PROVEN
}
