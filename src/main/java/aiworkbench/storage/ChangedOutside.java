package aiworkbench.storage;

/** A file is no longer the one that was opened, so it was not overwritten. */
public final class ChangedOutside extends StorageProblem {

    private static final long serialVersionUID = 1L;

    public ChangedOutside(Complaint complaint) {
        super(complaint, null);
    }
}
