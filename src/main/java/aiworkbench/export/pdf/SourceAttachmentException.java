package aiworkbench.export.pdf;

import java.io.IOException;

/** A PDF does not give back a document, and why. */
public final class SourceAttachmentException extends IOException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    SourceAttachmentException(Problem problem, String detail) {
        super(problem + ": " + detail);
        this.problem = problem;
    }

    SourceAttachmentException(Problem problem, Throwable cause) {
        super(problem + ": " + cause.getMessage(), cause);
        this.problem = problem;
    }

    /** What is wrong, for the sentence shown to people. */
    public Problem problem() {
        return problem;
    }

    /** What can be wrong with a PDF. */
    public enum Problem {
        /** The file is something else. */
        NOT_A_PDF,
        /** It is a PDF, but broken. */
        DAMAGED,
        /** It is encrypted or needs a password. */
        LOCKED,
        /** It is a PDF without a document of the workbench inside. */
        NO_DOCUMENT,
        /** It, or the document inside, is too large. */
        TOO_LARGE
    }
}
