package aiworkbench.storage;

/** A file was not saved. Its reason says in which state the file at its place is. */
public final class SaveFailed extends StorageProblem {

    /** What went wrong. Unless it says otherwise, the file is the old one, byte for byte, or there is none as before. */
    public enum Reason {
        /** The system refused or broke off, and said why: disk full, connection lost. */
        FAILED("storage.save.failed"),
        /** The user has no right to write there. */
        DENIED("storage.save.denied"),
        /** Another program holds the file, and either it held it for too long or the user cancelled. */
        IN_USE("storage.save.inUse"),
        /** Writing in place broke off: the file is neither old nor new. With its redo record it can be completed or taken back. */
        INTERRUPTED("storage.save.interrupted"),
        /** The file was replaced, but holds something else than was written. */
        DIFFERS("storage.save.differs"),
        /** The file holds the new bytes, but the disk did not confirm that they will last. Save again. */
        UNSURE("storage.save.unsure"),
        /** The folder is gone or cannot be reached. It is never created again. */
        UNREACHABLE("storage.save.unreachable"),
        /** The file is write-protected, and the user has not said that it may be replaced all the same. */
        PROTECTED("storage.save.protected"),
        /** The path is a link to a file in another folder, and the user has not said that it may be replaced. */
        LINK("storage.save.link"),
        /** The path is a link that leads back to itself. */
        LOOP("storage.save.loop"),
        /** There is a folder at this place. */
        FOLDER("storage.save.folder"),
        /** There is a device or a pipe at this place. */
        SPECIAL("storage.save.special"),
        /** Another program changed the file while it was being replaced by an export. */
        CHANGED("storage.changed.other"),
        /** It would remove most of what the file holds, and the user has not agreed to that. */
        SHRINKS("storage.save.shrinks"),
        /** Another start of the program has the file open. */
        OPEN_ELSEWHERE("storage.save.openElsewhere"),
        /** What would be written could not be read back. */
        UNFAITHFUL("storage.save.unfaithful");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Key of the sentence for the user. */
        public String key() {
            return key;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public SaveFailed(Reason reason, Complaint complaint, Throwable cause) {
        super(complaint, cause);
        this.reason = reason;
    }

    /** With the sentence of the reason, about a file or folder. */
    public static SaveFailed because(Reason reason, Object... names) {
        return new SaveFailed(reason, Complaint.about(reason.key, names), null);
    }

    /** What the window offers depends on it. */
    public Reason reason() {
        return reason;
    }
}
