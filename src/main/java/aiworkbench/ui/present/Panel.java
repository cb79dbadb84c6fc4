package aiworkbench.ui.present;

/** What may lie over the wall. */
enum Panel {
    /** Nothing. */
    NONE,
    /** Every key of the wall. */
    KEYS,
    /** Scripts to choose from. */
    AGENDA,
    /** How many people vote, and how often. */
    VOTING,
    /** The picture that tells whether the last row can read. */
    CHECK
}
