package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.merge.Patch;
import aiworkbench.storage.recovery.Pace;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Vault;
import java.lang.System.Logger.Level;
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

    private static final System.Logger LOG = System.getLogger(Journaling.class.getName());

    private final RecoveryStore recovery;
    private final JsonFormat format;
    private final Pace pace = new Pace();
    // Read by the thread of the window too.
    private volatile Optional<Vault> vault;
    private volatile Optional<Complaint> trouble;
    private volatile boolean waits;
    private boolean ended;
    private Document noted;
    private Map<String, Object> tree;

    /**
     * Writes into a vault.
     *
     * @param gained the vault, started with the document, or why there is none
     * @param noted what the vault knows
     */
    Journaling(RecoveryStore recovery, JsonFormat format, Vaults.Gained gained, Document noted) {
        this.recovery = recovery;
        this.format = format;
        this.vault = gained.vault();
        this.trouble = gained.trouble().or(recovery::problem);
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
        return waits;
    }

    /** Number of the last edit. */
    long sequence() {
        return vault.map(Vault::sequence).orElse(0L);
    }

    /** The vault knows a document, as after it started anew from it. */
    void knows(Document document) {
        noted = document;
        tree = format.tree(document);
    }

    /** Whether the last thing noted is a document, and it is the vault's to tell. */
    boolean standsAt(Document document) {
        return !ended && tree.equals(format.tree(document));
    }

    /**
     * Goes on in the vault of the file that a document was saved to. The edits until then stay in the history of the old one.
     *
     * @param next locked; empty if nothing protects that file
     * @param image what the file holds
     */
    void goOnIn(Optional<Vault> next, byte[] image, Document document) {
        Optional<Vault> before = vault;
        vault = next;
        step(open -> open.restart(image));
        step(open -> open.identify(document.id()));
        knows(document);
        before.ifPresent(this::giveUp);
    }

    private void giveUp(Vault old) {
        try {
            old.discard();
        } catch (RecoveryFailed e) {
            LOG.log(Level.WARNING, "Edits that are saved elsewhere will be offered again", e);
        }
        Vaults.release(old);
    }

    /** Lets go of the vault and notes nothing any more. */
    void close() {
        end();
        vault.ifPresent(Vaults::release);
        vault = Optional.empty();
    }

    /** What keeps the vault from being used. */
    void troubled(Complaint why) {
        trouble = Optional.of(why);
    }

    /** Writes what changed since the last time, and forces what is due. */
    void note(Document now) {
        if (ended) {
            return;
        }
        if (now != noted) {
            Map<String, Object> next = format.tree(now);
            noted = now;
            if (!next.equals(tree)) {
                byte[] command = format.print(Patch.between(tree, next).tree());
                tree = next;
                vault.ifPresent(open -> open.add(command));
                pace.edited(System.nanoTime());
                forced(false, step(Vault::append));
            }
        }
        if (pace.forceDue(System.nanoTime())) {
            force();
        }
    }

    /** What could not be written is tried again with the next edit, or when the journal is to be forced next. */
    private void forced(boolean onDisk, boolean done) {
        if (!done) {
            pace.forced();
            pace.edited(System.nanoTime());
        } else if (onDisk) {
            pace.forced();
        } else {
            pace.appended();
        }
        waits = pace.untilDue(System.nanoTime()).isPresent();
    }

    /** Notes nothing any more. */
    void end() {
        ended = true;
    }

    /** Puts all that was noted on the disk. */
    void force() {
        if (!ended) {
            forced(true, step(Vault::force));
        }
    }

    /**
     * Works in the vault; a failure is told by {@link #trouble()}.
     *
     * @return whether that was done, here or in another place; true also if there is no vault
     */
    boolean step(Step step) {
        if (vault.isEmpty()) {
            return true;
        }
        try {
            step.run(vault.get());
            trouble = recovery.problem();
            return true;
        } catch (RecoveryFailed e) {
            trouble = Optional.of(e.complaint());
            return elsewhere(vault.get(), step);
        }
    }

    /** What is in memory moves to another place, complete, and the step is done there. */
    private boolean elsewhere(Vault failed, Step step) {
        try {
            Vault other = recovery.elsewhere(failed);
            vault = Optional.of(other);
            step.run(other);
            return true;
        } catch (RecoveryFailed e) {
            // The trouble of the first place is the one to mend.
            LOG.log(Level.DEBUG, "No other place either", e);
            return false;
        }
    }
}
