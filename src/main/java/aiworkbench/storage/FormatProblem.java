package aiworkbench.storage;

/** The bytes of a file are not a document. Nothing was changed. */
public final class FormatProblem extends StorageProblem {

    private static final long serialVersionUID = 1L;

    FormatProblem(Complaint complaint) {
        super(complaint, null);
    }
}
