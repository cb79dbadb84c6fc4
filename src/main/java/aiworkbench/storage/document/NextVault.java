package aiworkbench.storage.document;

import aiworkbench.storage.Image;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.storage.recovery.Versions;
import aiworkbench.storage.recovery.Why;
import java.util.Optional;
import java.util.Set;

/** The way into the vault of another file, for a document that is saved there. */
record NextVault(Vaults vaults, Journaling journal, Set<Permission> permissions) {

    /**
     * The vault of the file, locked; empty if there is none and the user has agreed to that.
     *
     * @throws SaveFailed if the file is open, here or elsewhere
     */
    Optional<Vault> of(Target target) throws SaveFailed, RecoveryFailed {
        try {
            Optional<Vault> next = vaults.free(target.file());
            if (next.isEmpty()) {
                throw SaveFailed.because(Reason.OPEN_ELSEWHERE, target.name());
            }
            return next;
        } catch (RecoveryFailed e) {
            withoutHistory(e);
            return Optional.empty();
        }
    }

    /** Old and new image are in the history of the file before it is touched. */
    void keep(Optional<Vault> next, Target target, Image image) throws RecoveryFailed {
        if (next.isEmpty()) {
            return;
        }
        Versions versions = next.get().versions();
        try {
            if (target.bytes().isPresent()) {
                versions.put(new Image(target.bytes().get(), target.hash()), Why.READ, "");
            }
            versions.put(image, Why.SAVED, "");
        } catch (RecoveryFailed e) {
            withoutHistory(e);
        }
    }

    private void withoutHistory(RecoveryFailed why) throws RecoveryFailed {
        if (!permissions.contains(Permission.NO_HISTORY)) {
            throw why;
        }
        journal.troubled(why.complaint());
    }
}
