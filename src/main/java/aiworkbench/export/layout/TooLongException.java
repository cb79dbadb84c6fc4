package aiworkbench.export.layout;

/** A document would fill more pages than anybody reads, or laying it out takes too long. */
public final class TooLongException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLongException(String message) {
        super(message);
    }
}
