package aiworkbench.storage.merge;

/** What to do about a collision. */
public enum Choice {
    /** What was done here. */
    MINE,
    /** What was done elsewhere. */
    THEIRS,
    /** The element twice: as it is here, and behind it a copy with new ids as it is elsewhere. */
    BOTH,
    /** A text that somebody typed. */
    TYPED
}
