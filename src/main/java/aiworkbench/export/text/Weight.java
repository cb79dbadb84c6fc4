package aiworkbench.export.text;

/** How bold text is. */
public enum Weight {
    /** 400. */
    REGULAR,
    /** 600. */
    SEMIBOLD,
    /** 700. */
    BOLD
}
