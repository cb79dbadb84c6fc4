package aiworkbench.storage.document;

/** What a user has agreed to for one save. Without it the save asks by failing, and nothing is written. */
public enum Permission {
    /** The document loses most of what its file holds. */
    SHRINK,
    /** The file is write-protected. */
    WRITE_PROTECTED,
    /** The path is a link to a file in another folder. */
    LINK,
    /** The history cannot take a copy of the old and the new file. */
    NO_HISTORY
}
