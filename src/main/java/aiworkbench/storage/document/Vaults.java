package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.LockHolder;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Vault;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Finds, locks and releases the vaults of documents. One that cannot be used is none: the document opens all the same. */
record Vaults(RecoveryStore recovery, JsonFormat format) {

    private static final System.Logger LOG = System.getLogger(Vaults.class.getName());

    /** The vault of a file; empty if there is no usable store. */
    Optional<Vault> of(Path file) {
        try {
            return recovery.protects() ? Optional.of(recovery.vault(file)) : Optional.empty();
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    /** The vault of a document without a file, locked and started. */
    Optional<Vault> ofNew(Document document) {
        try {
            Vault own = recovery.vault(document.id());
            Vault vault = isTaken(own) ? recovery.vault(new DocumentId(UUID.randomUUID().toString())) : own;
            vault.tryLock();
            vault.start(format.write(document));
            vault.identify(document.id());
            return Optional.of(vault);
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    /** Whether another copy of the document is open, here or elsewhere, or left edits that somebody may want back. */
    private boolean isTaken(Vault vault) throws RecoveryFailed {
        boolean here = vault.holder().filter(holder -> holder.session().equals(recovery.session())).isPresent();
        return here || vault.recovered().filter(edits -> !edits.commands().isEmpty()).isPresent() || !vault.tryLock();
    }

    /** Locks a vault; true also if nobody can tell, since a lock only advises. */
    static boolean lock(Vault vault) {
        try {
            return vault.tryLock();
        } catch (RecoveryFailed e) {
            return true;
        }
    }

    /** Who has the lock of a vault. */
    static Optional<LockHolder> holder(Vault vault) {
        try {
            return vault.holder();
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    /** Lets go of a vault. */
    static void release(Optional<Vault> vault) {
        try {
            if (vault.isPresent()) {
                vault.get().close();
            }
        } catch (RecoveryFailed e) {
            // The system lets go of the lock when the program ends.
            LOG.log(Level.WARNING, "A lock stays", e);
        }
    }
}
