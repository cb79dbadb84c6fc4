package aiworkbench.model;

/** How the cells of a grid came about. The cells are the definition either way. */
public enum GridKind {
    /** A table of levels. */
    LOOKUP,
    /** Likelihood times impact, cut into bands. */
    PRODUCT
}
