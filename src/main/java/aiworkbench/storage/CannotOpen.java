package aiworkbench.storage;

/** A file could not be read at all: missing, a folder, protected or too big. */
public final class CannotOpen extends StorageProblem {

    private static final long serialVersionUID = 1L;

    public CannotOpen(Complaint complaint) {
        super(complaint, null);
    }

    public CannotOpen(Complaint complaint, Throwable cause) {
        super(complaint, cause);
    }
}
