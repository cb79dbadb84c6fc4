package aiworkbench.export.page;

/** Which side of the paper is on top. */
public enum Orientation {
    /** The short side. */
    PORTRAIT,
    /** The long side. */
    LANDSCAPE
}
