package aiworkbench.storage.document;

import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.file.SaveLog;
import aiworkbench.storage.recovery.Saves;
import aiworkbench.text.Log;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps the books of saving in the recovery store. If that cannot be written, saving goes on: all that is lost is the clearing up
 * after a crash. For files written in place the user is asked first; the writer then takes back itself what it could not finish.
 */
final class Books implements SaveLog {

    private static final System.Logger LOG = Log.of(Books.class);

    private final Supplier<Saves> saves;
    private final Set<Path> inPlaceOnly;
    private final boolean withoutHistory;
    private final Set<Path> gone = new HashSet<>();

    /**
     * The books of one document.
     *
     * @param saves where they are kept now: another place may take over while a file is written
     * @param inPlaceOnly folders without atomic replace, shared by all documents
     * @param withoutHistory whether a file may be written in place although its images cannot be kept
     */
    Books(Supplier<Saves> saves, Set<Path> inPlaceOnly, boolean withoutHistory) {
        this.saves = saves;
        this.inPlaceOnly = inPlaceOnly;
        this.withoutHistory = withoutHistory;
    }

    @Override
    public void tempComing(Path temp, Path target) {
        try {
            saves.get().tempComing(temp, target);
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "A crash now would leave a temporary file: " + temp, e);
        }
    }

    /** Noted at the {@linkplain #settle end}: nobody looks before. */
    @Override
    public void tempGone(Path temp) {
        gone.add(temp);
    }

    /** Notes what no save has to wait for. */
    void settle() {
        if (!gone.isEmpty()) {
            saves.get().tempsGone(Set.copyOf(gone));
            gone.clear();
        }
    }

    @Override
    public boolean redoOpen(Redo redo) throws RecoveryFailed {
        try {
            return saves.get().redoOpen(redo);
        } catch (RecoveryFailed e) {
            if (!withoutHistory) {
                throw e;
            }
            LOG.log(Level.WARNING, "Written in place without a record: " + redo.target(), e);
            return false;
        }
    }

    @Override
    public void redoDone(Redo redo) {
        saves.get().redoDone(redo);
    }

    @Override
    public boolean replacesAtOnce(Path folder) {
        return !inPlaceOnly.contains(folder) && saves.get().replacesAtOnce(folder);
    }

    @Override
    public void replacesInPlaceOnly(Path folder) {
        inPlaceOnly.add(folder);
        saves.get().replacesInPlaceOnly(folder);
    }

    /** The save that broke off half-way; those that did not are closed. */
    Optional<Redo> torn(AtomicFile files) {
        try {
            return saves.get().redos().stream().filter(redo -> isTorn(redo, files)).findFirst();
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "Whether a save broke off cannot be read", e);
            return Optional.empty();
        }
    }

    /** A file that cannot be settled now, such as a write-protected one, can be opened all the same; its record stays. */
    private boolean isTorn(Redo redo, AtomicFile files) {
        try {
            return files.settle(redo, this) == Redo.State.TORN;
        } catch (SaveFailed e) {
            LOG.log(Level.WARNING, "A save stays on record: " + redo.target(), e);
            return false;
        }
    }

    /** A file is whole, so that nothing of it is left to be completed or taken back. */
    void whole(Path file) throws RecoveryFailed {
        saves.get().redos().stream().filter(redo -> redo.target().equals(file)).forEach(this::redoDone);
    }
}
