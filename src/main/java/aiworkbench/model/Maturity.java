package aiworkbench.model;

/** How far the product is. */
public enum Maturity {
    /** Still learning. */
    EXPERIMENTING,
    /** Ready for everyday use. */
    PRODUCTION_READY
}
