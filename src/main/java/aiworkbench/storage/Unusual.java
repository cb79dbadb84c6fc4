package aiworkbench.storage;

/** A file holds something that only the thorough reader can judge. Not an error, and hence without a place. */
final class Unusual extends Exception {

    private static final long serialVersionUID = 1L;

    Unusual() {
        super(null, null, false, false);
    }
}
