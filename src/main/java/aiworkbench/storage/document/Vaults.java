package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Image;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.LockHolder;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.text.Log;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Finds, locks and releases the vaults of documents. One that cannot be used is none: the document opens all the same. */
record Vaults(RecoveryStore recovery, JsonFormat format) {

    private static final System.Logger LOG = Log.of(Vaults.class);

    /**
     * What looking for a vault came to.
     *
     * @param trouble why there is none, or why it cannot be used as it should be
     */
    record Gained(Optional<Vault> vault, Optional<Complaint> trouble) {

        static Gained of(Vault vault) {
            return new Gained(Optional.of(vault), Optional.empty());
        }

        static Gained nothing(RecoveryFailed why) {
            return new Gained(Optional.empty(), Optional.of(why.complaint()));
        }

        Gained with(RecoveryFailed why) {
            return new Gained(vault, Optional.of(why.complaint()));
        }
    }

    /** The vault of a file; none if there is no usable store. */
    Gained of(Path file) {
        try {
            return recovery.protects() ? Gained.of(recovery.vault(file)) : new Gained(Optional.empty(), recovery.problem());
        } catch (RecoveryFailed e) {
            return Gained.nothing(e);
        }
    }

    /**
     * The vault of a file that a document is about to be saved to, locked.
     *
     * @return empty if it is open, here or elsewhere
     */
    Optional<Vault> free(Path file) throws RecoveryFailed {
        Vault vault = recovery.vault(file);
        return !isOurs(vault) && vault.tryLock() ? Optional.of(vault) : Optional.empty();
    }

    /** The vault of an open file that had none, locked and started; empty if there is still none, or another start has the file open. */
    Gained late(Path file, Image base, DocumentId document) {
        Gained gained = of(file);
        if (gained.vault().isEmpty()) {
            return gained;
        }
        Vault vault = gained.vault().get();
        try {
            if (!isOurs(vault) && vault.tryLock()) {
                vault.start(base);
                vault.identify(document);
                return gained;
            }
            return new Gained(Optional.empty(), recovery.problem());
        } catch (RecoveryFailed e) {
            release(vault);
            return Gained.nothing(e);
        }
    }

    /** The vault of a document without a file, locked and started. */
    Gained ofNew(Document document) {
        try {
            Vault own = recovery.vault(document.id());
            Vault vault = isTaken(own) ? recovery.vault(new DocumentId(UUID.randomUUID().toString())) : own;
            vault.tryLock();
            vault.start(Image.of(format.write(document)));
            vault.identify(document.id());
            return Gained.of(vault);
        } catch (RecoveryFailed e) {
            return Gained.nothing(e);
        }
    }

    /** Whether another copy of the document is open, here or elsewhere, or left edits that somebody may want back. */
    private boolean isTaken(Vault vault) throws RecoveryFailed {
        return isOurs(vault) || vault.recovered().filter(edits -> !edits.commands().isEmpty()).isPresent() || !vault.tryLock();
    }

    private boolean isOurs(Vault vault) throws RecoveryFailed {
        return vault.holder().filter(holder -> holder.session().equals(recovery.session())).isPresent();
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
    static void release(Vault vault) {
        try {
            vault.close();
        } catch (RecoveryFailed e) {
            // The system lets go of the lock when the program ends.
            LOG.log(Level.WARNING, "A lock stays", e);
        }
    }

    /** Puts the edits in a vault into its history, and lets go of it. */
    static void giveUp(Vault vault) {
        try {
            vault.discard();
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "Edits that are saved elsewhere will be offered again", e);
        }
        release(vault);
    }
}
