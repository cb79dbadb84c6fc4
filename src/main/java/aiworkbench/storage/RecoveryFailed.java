package aiworkbench.storage;

/** The copies that protect against loss could not be kept or read. The document and its file are as they were. */
public final class RecoveryFailed extends StorageProblem {

    private static final long serialVersionUID = 1L;

    public RecoveryFailed(Complaint complaint) {
        super(complaint, null);
    }

    public RecoveryFailed(Complaint complaint, Throwable cause) {
        super(complaint, cause);
    }
}
