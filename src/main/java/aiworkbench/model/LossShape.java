package aiworkbench.model;

/** Distribution of a loss. */
public enum LossShape {
    /** Lognormal from a 90 % range. */
    LOGNORMAL,
    /** PERT from low, likely and high. */
    PERT
}
