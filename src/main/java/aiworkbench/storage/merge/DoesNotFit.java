package aiworkbench.storage.merge;

/** A patch was made for another document than the one it is applied to, or is no patch. Nothing was changed. The message is for logs. */
public final class DoesNotFit extends Exception {

    private static final long serialVersionUID = 1L;

    DoesNotFit(String message) {
        super(message);
    }

    DoesNotFit(String message, Throwable cause) {
        super(message, cause);
    }
}
