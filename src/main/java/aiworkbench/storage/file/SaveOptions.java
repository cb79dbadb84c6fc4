package aiworkbench.storage.file;

import java.nio.file.Path;

/**
 * What the user has agreed to, and who is told.
 *
 * @param protectedToo whether a write-protected file may be replaced
 * @param linksToo whether a link may lead into another folder
 * @param log the books
 * @param waiting asked while another program holds the file
 */
public record SaveOptions(boolean protectedToo, boolean linksToo, SaveLog log, Waiting waiting) {

    /** Tells the user that a file is in use, and hears whether to go on trying. */
    @FunctionalInterface
    public interface Waiting {

        /** Called several times in the five seconds that a file may be in use; false gives up. */
        boolean goOn(Path file);
    }

    /** Replaces nothing that the user should be asked about; keeps no books; waits as long as it makes sense. */
    public static final SaveOptions CAREFUL = new SaveOptions(false, false, SaveLog.NONE, _ -> true);

    /** For exports: the user chose the place. */
    public static final SaveOptions EXPORT = new SaveOptions(false, true, SaveLog.NONE, _ -> true);

    public SaveOptions withProtected() {
        return new SaveOptions(true, linksToo, log, waiting);
    }

    public SaveOptions withLinks() {
        return new SaveOptions(protectedToo, true, log, waiting);
    }

    public SaveOptions with(SaveLog other) {
        return new SaveOptions(protectedToo, linksToo, other, waiting);
    }

    public SaveOptions with(Waiting other) {
        return new SaveOptions(protectedToo, linksToo, log, other);
    }
}
