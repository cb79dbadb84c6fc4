package aiworkbench.storage;

/** A document was not saved. The file at its place is the old one, whole. */
public final class SaveFailed extends StorageProblem {

    private static final long serialVersionUID = 1L;

    public SaveFailed(Complaint complaint) {
        super(complaint, null);
    }

    public SaveFailed(Complaint complaint, Throwable cause) {
        super(complaint, cause);
    }
}
