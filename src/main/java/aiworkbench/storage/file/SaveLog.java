package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The books of whoever replaces files: which files it makes and which it is writing in place, so that the next start can clear up
 * after a crash. Writers call it before they act.
 */
public interface SaveLog {

    /** Keeps no books: for exports and the command line. */
    SaveLog NONE = new SaveLog() {};

    /**
     * A temporary file is about to be made.
     *
     * @throws IOException if that could not be noted; nothing is made then
     */
    default void tempComing(Path temp, Path target) throws IOException {}

    /** A temporary file is no longer there. Failing to note it does no harm: the books are compared with the folder. */
    default void tempGone(Path temp) {}

    /**
     * A file is about to be written in place. Both images must be kept, durably, when this returns true.
     *
     * @return false if nothing is kept: then the writer itself puts the old bytes back when it fails
     * @throws IOException if that could not be noted; nothing is written then
     */
    default boolean redoOpen(Redo redo) throws IOException {
        return false;
    }

    /** The file holds the old or the new bytes for good. Failing to note it does no harm: they are compared again. */
    default void redoDone(Redo redo) {}

    /** Whether files of this folder were never found to be irreplaceable in one step. */
    default boolean replacesAtOnce(Path folder) {
        return true;
    }

    /** Files of this folder cannot be replaced in one step. */
    default void replacesInPlaceOnly(Path folder) {}
}
