package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Image;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.Pace;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.text.Log;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Writes what is done to a document into its vault, as differences of snapshots. A vault that fails is given up for one in another
 * place; if there is none, the edits stay in memory and the trouble is told until it ends.
 *
 * <p>Safe for several threads. Noting holds the lock of this object only, and never waits for the disk; whatever does wait for it holds
 * {@link #slow} first, so that edits go on being noted meanwhile.
 */
final class Journaling {

    /** Work in a vault. */
    @FunctionalInterface
    interface Step {
        void run(Vault vault) throws RecoveryFailed;
    }

    private static final System.Logger LOG = Log.of(Journaling.class);

    private final RecoveryStore recovery;
    private final Object slow = new Object();
    private final Pace pace = new Pace();
    // Read by the thread of the window too.
    private volatile Optional<Vault> vault;
    private volatile Optional<Complaint> trouble;
    private volatile boolean waits;
    private final Noted known;
    private boolean ended;
    private Snapshot latest;

    /**
     * Writes into a vault.
     *
     * @param gained the vault, started with the document, or why there is none
     * @param noted what the vault knows
     */
    Journaling(RecoveryStore recovery, JsonFormat format, Vaults.Gained gained, Document noted) {
        this.recovery = recovery;
        this.known = new Noted(format, noted);
        this.vault = gained.vault();
        this.trouble = gained.trouble().or(recovery::problem);
        this.latest = new Snapshot(0, noted);
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

    /** Whether the last thing noted is a document, and it is the vault's to tell. */
    synchronized boolean standsAt(Document document) {
        return !ended && known.is(document);
    }

    /** Whether the user listed anything in the document as it was noted last. */
    synchronized boolean listsSomething() {
        return known.listsSomething();
    }

    /** What keeps the vault from being used. */
    void troubled(Complaint why) {
        trouble = Optional.of(why);
    }

    /** Writes what changed since the last time, so that a kill cannot take it. Nothing if something later was noted. */
    void note(Snapshot now) {
        if (!written(now)) {
            force();
        }
    }

    private synchronized boolean written(Snapshot now) {
        boolean late = now.moment() < latest.moment();
        latest = late ? latest : now;
        return ended || late || write(now.document());
    }

    /** What cannot be written stays in memory, and waits for the next time. */
    private boolean write(Document now) {
        Optional<byte[]> command = known.become(now);
        if (command.isPresent()) {
            pace.edited(System.nanoTime());
            waits = true;
        }
        return command.isEmpty() || vault.isEmpty() || append(vault.get(), command.get());
    }

    private boolean append(Vault open, byte[] command) {
        open.add(command);
        try {
            open.append();
            pace.appended();
            trouble = recovery.problem();
            return true;
        } catch (RecoveryFailed e) {
            trouble = Optional.of(e.complaint());
            return false;
        }
    }

    /**
     * Notes the document that is about to be saved, even if something later was noted already.
     *
     * @return number of the last edit in it
     */
    long savePoint(Snapshot saved) {
        synchronized (slow) {
            synchronized (this) {
                boolean late = saved.moment() < latest.moment();
                Document after = latest.document();
                latest = late ? latest : saved;
                if (!ended) {
                    write(saved.document());
                }
                long upTo = vault.map(Vault::sequence).orElse(0L);
                if (late && !ended) {
                    write(after);
                }
                return upTo;
            }
        }
    }

    /** Notes nothing any more. */
    synchronized void end() {
        ended = true;
    }

    /** Whether nothing is noted any more. */
    synchronized boolean hasEnded() {
        return ended;
    }

    /** Ends, and lets go of the vault. */
    void close() {
        synchronized (slow) {
            end();
            vault.ifPresent(Vaults::release);
            vault = Optional.empty();
        }
    }

    /** Forces what is due. */
    void forceDue() {
        if (isDue()) {
            force();
        }
    }

    private synchronized boolean isDue() {
        return pace.forceDue(System.nanoTime());
    }

    /** Puts all that was noted until now on the disk. Edits that are noted meanwhile wait for the next time. */
    void force() {
        synchronized (slow) {
            if (hasEnded()) {
                return;
            }
            forcing();
            forced(step(Vault::force));
        }
    }

    private synchronized void forcing() {
        pace.forced();
    }

    /** What could not be written is tried again with the next edit, or when the journal is to be forced next. */
    private synchronized void forced(boolean done) {
        if (!done) {
            pace.edited(System.nanoTime());
        }
        waits = pace.untilDue(System.nanoTime()).isPresent();
    }

    /**
     * Works in the vault; a failure is told by {@link #trouble()}.
     *
     * @return whether that was done, here or in another place; true also if there is no vault
     */
    boolean step(Step step) {
        synchronized (slow) {
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
    }

    /** What is in memory moves to another place, complete, and the step is done there. */
    private synchronized boolean elsewhere(Vault failed, Step step) {
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

    /**
     * Begins in a vault that was not to be had before. Everything that was noted until now is in it.
     *
     * @param late started with a document, or why there is none
     */
    void beginIn(Vaults.Gained late, Document started) {
        synchronized (slow) {
            synchronized (this) {
                vault = late.vault();
                trouble = late.trouble().or(recovery::problem);
                if (vault.isPresent()) {
                    known.restart(started);
                    write(latest.document());
                }
            }
        }
    }

    /**
     * Begins anew from what the file holds now. The edits until then stay in the history; what they came to is noted as one edit.
     *
     * @param image what the file holds
     * @param document the same
     * @param now what is open
     */
    void restart(Image image, Document document, Snapshot now) {
        synchronized (slow) {
            synchronized (this) {
                step(open -> open.restart(image));
                goOnFrom(document, now);
            }
        }
    }

    private void goOnFrom(Document document, Snapshot now) {
        latest = now.moment() < latest.moment() ? latest : now;
        known.restart(document);
        if (!ended) {
            write(latest.document());
        }
    }

    /**
     * Goes on in the vault of the file that a document was saved to. The edits until then stay in the history of the old one.
     *
     * @param next locked; empty if nothing protects that file
     * @param image what the file holds
     * @param saved the same
     */
    void goOnIn(Optional<Vault> next, Image image, Snapshot saved) {
        synchronized (slow) {
            Optional<Vault> before;
            synchronized (this) {
                before = vault;
                vault = next;
                step(open -> open.restart(image));
                step(open -> open.identify(saved.document().id()));
                goOnFrom(saved.document(), saved);
            }
            before.ifPresent(Vaults::giveUp);
        }
    }
}
