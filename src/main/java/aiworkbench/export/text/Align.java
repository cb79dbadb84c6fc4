package aiworkbench.export.text;

/** Where lines stand in the width they are given. */
public enum Align {
    /** Left, or right for paragraphs that begin in a right-to-left script. */
    START,
    /** In the middle. */
    CENTRE,
    /** Right, or left for paragraphs that begin in a right-to-left script. */
    END
}
