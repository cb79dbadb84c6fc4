package aiworkbench.storage;

/** A file is no longer the one that was opened, so it was not overwritten. */
public final class ChangedOutside extends StorageProblem {

    /** What happened to the file. */
    public enum Change {
        /** It is missing. */
        GONE("storage.changed.gone"),
        /** It holds something else. */
        OTHER("storage.changed.other"),
        /** It was not there before. */
        THERE("storage.changed.there");

        private final String key;

        Change(String key) {
            this.key = key;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Change change;

    /** About the file with this name. */
    public ChangedOutside(Change change, String name) {
        super(Complaint.about(change.key, name), null);
        this.change = change;
    }

    /** What the window offers depends on it. */
    public Change change() {
        return change;
    }
}
