package aiworkbench.model;

/** Paper colour of a note. */
public enum NoteColour {
    /** The colour of its block. */
    AUTO,
    /** Amber. */
    AMBER,
    /** Blue. */
    BLUE,
    /** Green. */
    GREEN,
    /** Pink. */
    PINK,
    /** Violet. */
    VIOLET,
    /** Grey. */
    GREY
}
