package aiworkbench.storage.document;

import aiworkbench.storage.recovery.LockCustom;
import aiworkbench.storage.recovery.LockHolder;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.SideLock;
import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Tells other machines that a document is open here, and who has it open there. It only advises, so what fails here is no failure. */
final class Presence {

    private static final System.Logger LOG = Log.of(Presence.class);

    private final RecoveryStore store;
    private final LockCustom.Wish wish;
    private Optional<Path> file = Optional.empty();
    private Optional<SideLock> lock = Optional.empty();
    private Optional<UUID> accepted = Optional.empty();
    private boolean announced;

    Presence(RecoveryStore store, LockCustom.Wish wish) {
        this.store = store;
        this.wish = wish;
    }

    /**
     * Shows that we live, and looks who else does.
     *
     * @param now real path of the document; another one than before moves the lock there
     */
    Optional<LockHolder> beat(Path now) {
        try {
            if (!file.equals(Optional.of(now))) {
                moveTo(now);
            }
            return lock.isEmpty() ? Optional.empty() : others(lock.get());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Nobody is told of " + now, e);
            return Optional.empty();
        }
    }

    /** Whoever holds the lock now is no longer told of. */
    void takeOver() {
        try {
            if (lock.isPresent() && lock.get().look() instanceof SideLock.State.Foreign(var holder)) {
                accepted = Optional.of(holder.session());
                if (announced) {
                    lock.get().takeOver();
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "A lock stays that of others", e);
        }
    }

    /** Tells nobody any more. */
    void release() {
        try {
            if (lock.isPresent()) {
                lock.get().release();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "A lock stays; others find it stale", e);
        }
        lock = Optional.empty();
        file = Optional.empty();
    }

    /** Locks of others count wherever they are not mere copies; ours is put only where that is the custom. */
    private void moveTo(Path now) throws IOException {
        release();
        file = Optional.of(now);
        announced = LockCustom.wanted(now, wish);
        lock = LockCustom.wanted(now, LockCustom.Wish.ALWAYS) ? Optional.of(store.sideLock(now)) : Optional.empty();
    }

    private Optional<LockHolder> others(SideLock side) throws IOException {
        SideLock.State state = side.beat();
        if (announced && !(state instanceof SideLock.State.Ours)) {
            state = side.take();
        }
        return state instanceof SideLock.State.Foreign(var holder) && !accepted.equals(Optional.of(holder.session()))
                ? Optional.of(holder) : Optional.empty();
    }
}
