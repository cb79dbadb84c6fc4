package aiworkbench.storage.document;

import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.file.SaveLog;
import aiworkbench.storage.recovery.Saves;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the books of saving in the recovery store. If that cannot be written, saving goes on: all that is lost is the clearing up
 * after a crash, and for files written in place the writer takes back what it did itself.
 */
final class Books implements SaveLog {

    private static final System.Logger LOG = System.getLogger(Books.class.getName());

    private final Saves saves;
    private final Set<Path> inPlaceOnly;
    private final Map<Redo, aiworkbench.storage.recovery.Redo> open = new HashMap<>();

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
            saves.tempMade(temp, target);
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "A crash now would leave a temporary file: " + temp, e);
        }
    }

    @Override
    public void tempGone(Path temp) {
        try {
            saves.tempGone(temp);
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "Still noted: " + temp, e);
        }
    }

    @Override
    public boolean redoOpen(Redo redo) {
        try {
            open.put(redo, saves.redoOpen(redo.target(), redo.oldHash(), redo.newHash()));
            return true;
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "Written in place without a record: " + redo.target(), e);
            return false;
        }
    }

    @Override
    public void redoDone(Redo redo) {
        try {
            aiworkbench.storage.recovery.Redo noted = open.remove(redo);
            if (noted != null) {
                saves.redoDone(noted);
            } else {
                close(redo);
            }
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "Still noted as being written: " + redo.target(), e);
        }
    }

    /** One that an earlier start opened. */
    private void close(Redo redo) throws RecoveryFailed {
        for (var noted : saves.redos()) {
            if (noted.target().equals(redo.target()) && noted.newHash().equals(redo.newHash())) {
                saves.redoDone(noted);
            }
        }
    }

    @Override
    public boolean replacesAtOnce(Path folder) {
        return !inPlaceOnly.contains(folder);
    }

    @Override
    public void replacesInPlaceOnly(Path folder) {
        inPlaceOnly.add(folder);
    }
}
