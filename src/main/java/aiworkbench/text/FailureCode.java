package aiworkbench.text;

/** A short code for a failure that nobody expected, to quote when asking for help. */
public final class FailureCode {

    private FailureCode() {}

    /** Such as {@code E-1A2B}. The same failure at the same place of the same version has the same code. */
    public static String of(Throwable failure) {
        var frames = failure.getStackTrace();
        var place = frames.length == 0 ? "" : frames[0].getClassName() + frames[0].getMethodName() + frames[0].getLineNumber();
        return "E-%04X".formatted((failure.getClass().getName() + place).hashCode() & 0xFFFF);
    }
}
