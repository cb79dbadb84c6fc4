package aiworkbench.model;

/** Which axis a mitigation lowers. */
public enum Lowers {
    /** Likelihood. */
    LIKELIHOOD,
    /** Impact. */
    IMPACT,
    /** Both. */
    BOTH
}
