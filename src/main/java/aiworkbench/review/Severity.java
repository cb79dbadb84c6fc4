package aiworkbench.review;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** Must be mended or waived before an export counts as final. */
    ERROR,
    /** Should be mended. */
    WARNING,
    /** Worth a look. */
    HINT;

    /** One step milder; a hint stays a hint. */
    public Severity milder() {
        return this == ERROR ? WARNING : HINT;
    }
}
