package aiworkbench.storage;

import java.io.IOException;

/** A file could not be read or written. Its complaint says why, in words for the user. */
public abstract sealed class StorageProblem extends IOException permits FormatProblem, CannotOpen, SaveFailed, ChangedOutside,
        RecoveryFailed {

    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;

    StorageProblem(Complaint complaint, Throwable cause) {
        super(complaint.key() + " " + complaint.args() + " line " + complaint.line() + " column " + complaint.column(), cause);
        this.complaint = complaint;
    }

    /** Why, and what to do. The message of this exception is for logs only. */
    public Complaint complaint() {
        return complaint;
    }
}
