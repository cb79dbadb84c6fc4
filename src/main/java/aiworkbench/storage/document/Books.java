package aiworkbench.storage.document;

import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.file.SaveLog;
import aiworkbench.storage.recovery.Saves;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Set;

/**
 * Keeps the books of saving in the recovery store. If that cannot be written, saving goes on: all that is lost is the clearing up
 * after a crash, and for files written in place the writer takes back what it did itself.
 */
final class Books implements SaveLog {

    private static final System.Logger LOG = System.getLogger(Books.class.getName());

    private final Saves saves;
    private final Set<Path> inPlaceOnly;

    /**
     * The books of one document.
     *
     * @param inPlaceOnly folders without atomic replace, shared by all documents
     */
    Books(Saves saves, Set<Path> inPlaceOnly) {
        this.saves = saves;
        this.inPlaceOnly = inPlaceOnly;
    }

    @Override
    public void tempComing(Path temp, Path target) {
        try {
            saves.tempComing(temp, target);
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "A crash now would leave a temporary file: " + temp, e);
        }
    }

    @Override
    public void tempGone(Path temp) {
        saves.tempGone(temp);
    }

    @Override
    public boolean redoOpen(Redo redo) {
        try {
            return saves.redoOpen(redo);
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "Written in place without a record: " + redo.target(), e);
            return false;
        }
    }

    @Override
    public void redoDone(Redo redo) {
        saves.redoDone(redo);
    }

    @Override
    public boolean replacesAtOnce(Path folder) {
        return !inPlaceOnly.contains(folder) && saves.replacesAtOnce(folder);
    }

    @Override
    public void replacesInPlaceOnly(Path folder) {
        inPlaceOnly.add(folder);
        saves.replacesInPlaceOnly(folder);
    }
}
