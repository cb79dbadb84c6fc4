package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.merge.Patch;
import aiworkbench.storage.recovery.Pace;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Vault;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what is done to a document into its vault, as differences of snapshots. A vault that fails is given up for one in another
 * place; if there is none, the edits stay in memory and the trouble is told until it ends.
 */
final class Journaling {

    /** Work in a vault. */
    @FunctionalInterface
    interface Step {
        void run(Vault vault) throws RecoveryFailed;
    }

    private final RecoveryStore recovery;
    private final JsonFormat format;
    private final Pace pace = new Pace();
    private Optional<Vault> vault;
    private Optional<Complaint> trouble;
    private boolean ended;
    private Document noted;
    private Map<String, Object> tree;

    /**
     * Writes into a vault.
     *
     * @param vault started with the document; empty if there is no recovery store
     * @param noted what the vault knows
     */
    Journaling(RecoveryStore recovery, JsonFormat format, Optional<Vault> vault, Document noted) {
        this.recovery = recovery;
        this.format = format;
        this.vault = vault;
        this.trouble = recovery.problem();
        knows(noted);
    }

    Optional<Vault> vault() {
        return vault;
    }

    /** Why edits are not protected as they should be. */
    Optional<Complaint> trouble() {
        return trouble;
    }

    /** Whether edits wait to be written for good. */
    boolean waits() {
        return pace.untilDue(System.nanoTime()).isPresent();
    }

    /** Number of the last edit. */
    long sequence() {
        return vault.map(Vault::sequence).orElse(0L);
    }

    /** The vault starts anew from a document. */
    void knows(Document document) {
        noted = document;
        tree = format.tree(document);
    }

    /** Goes on in another vault, that of the file a document was saved to. */
    void goOnIn(Vault next) {
        vault = Optional.of(next);
    }

    /** Writes what changed since the last time, and forces what is due. */
    void note(Document now) {
        if (ended) {
            return;
        }
        if (now != noted) {
            Map<String, Object> next = format.tree(now);
            byte[] command = format.print(Patch.between(tree, next).tree());
            noted = now;
            tree = next;
            vault.ifPresent(open -> open.add(command));
            pace.edited(System.nanoTime());
            step(Vault::append);
            pace.appended();
        }
        if (pace.forceDue(System.nanoTime())) {
            force();
        }
    }

    /** Notes nothing any more. */
    void end() {
        ended = true;
    }

    /** Puts all that was noted on the disk. */
    void force() {
        if (ended) {
            return;
        }
        step(Vault::force);
        pace.forced();
    }

    /** Works in the vault; a failure is told by {@link #trouble()}. */
    void step(Step step) {
        if (vault.isEmpty()) {
            return;
        }
        try {
            step.run(vault.get());
            trouble = recovery.problem();
        } catch (RecoveryFailed e) {
            trouble = Optional.of(e.complaint());
            elsewhere();
        }
    }

    /** What is in memory moves to another place, complete. */
    private void elsewhere() {
        try {
            vault = Optional.of(recovery.elsewhere(vault.get()));
        } catch (RecoveryFailed e) {
            // The trouble of the first place is the one to mend.
            trouble = trouble.or(() -> Optional.of(e.complaint()));
        }
    }
}
