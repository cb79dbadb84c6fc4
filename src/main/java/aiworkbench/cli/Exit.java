package aiworkbench.cli;

/** What the program tells the shell when it ends. Scripts depend on these numbers. */
public final class Exit {

    /** All is well. */
    public static final int FINE = 0;
    /** The review found a document that does not hold together; before a final export, any error. Or a merge left conflicts open. */
    public static final int FINDINGS = 1;
    /** The command line makes no sense. */
    public static final int USAGE = 2;
    /** Some input could not be read; the rest was done. */
    public static final int UNREADABLE = 3;
    /** Something could not be written, or the program itself failed. */
    public static final int FAILED = 4;

    private Exit() {}
}
