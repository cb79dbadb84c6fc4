package aiworkbench.ui.common;

/**
 * An error as a person needs it.
 *
 * @param happened what went wrong, one sentence
 * @param safe what is not lost
 * @param next what to do now
 * @param code short code to quote when asking for help, such as FILE-3
 * @param report what helps those who mend it, to be copied; empty if the code says all
 */
public record Problem(String happened, String safe, String next, String code, String report) {

    /** One whose code says all. */
    public Problem(String happened, String safe, String next, String code) {
        this(happened, safe, next, code, "");
    }
}
