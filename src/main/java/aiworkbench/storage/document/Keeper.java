package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Image;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.SaveOptions;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.recovery.LockHolder;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.storage.recovery.Why;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks after one open document: its file, the journal of its edits, its history and its lock.
 *
 * <p>Blocks. Calls wait for each other, except that edits are noted whatever else goes on. Failures of the recovery store never keep a
 * document from being saved, unless the user has to be asked first; {@link #trouble()} tells of them as long as they last.
 */
public final class Keeper implements Closeable {

    private static final long TIDY_AGAIN = Duration.ofHours(1).toNanos();

    private final Kit kit;
    private final Journaling journal;
    private final Place place;
    private final Writing writing;
    private final Presence presence;
    private final AtomicLong moments = new AtomicLong();
    private long tidied = System.nanoTime();

    /** Looks after a document that was read from a file. */
    Keeper(Kit kit, Journaling journal, Path file, WholeFile.Contents contents, Document document) {
        this(kit, journal, document);
        place.holds(file, new Image(contents.bytes(), contents.hash()), contents.stamp(), document);
    }

    /** Looks after a document without a file. */
    Keeper(Kit kit, Journaling journal, Document document) {
        this.kit = kit;
        this.journal = journal;
        this.place = new Place(kit, journal, document);
        this.writing = new Writing(kit, journal, place);
        this.presence = new Presence(kit.recovery(), kit.sideLocks());
    }

    /** Its file, empty while it was never saved. */
    public Optional<Path> file() {
        return place.path();
    }

    /** Why edits are not protected as they should be; empty if all is well. */
    public Optional<Complaint> trouble() {
        return journal.trouble();
    }

    /** Whether edits wait to be put on the disk: {@link #keepUp()}. */
    public boolean waits() {
        return journal.waits();
    }

    /** The document as it is at this moment. Call it where edits are made, so that later moments hold later edits. Never waits. */
    public Snapshot snapshot(Document now) {
        return new Snapshot(moments.incrementAndGet(), now);
    }

    /**
     * Writes what was done since the last time into the journal, so that a kill of the program cannot take it. Waits neither for the
     * disk nor for anything else that goes on here. Does nothing if something later was noted.
     */
    public void note(Snapshot now) {
        journal.note(now);
    }

    /** The same for what is open now. */
    public void note(Document now) {
        journal.note(snapshot(now));
    }

    /** Puts what was noted on the disk if the oldest of it is 2 seconds old. Call it several times a second while something {@link #waits}. */
    public void keepUp() {
        journal.forceDue();
    }

    /** Tries again to protect edits, after the recovery store was mended or has got another place. */
    public synchronized void protect(Snapshot now) {
        settle();
        if (journal.vault().isEmpty() && !journal.hasEnded()) {
            Vaults vaults = new Vaults(kit.recovery(), kit.format());
            Vaults.Gained late = place.path().isPresent()
                    ? vaults.late(place.path().get(), place.image().orElseThrow(), now.document().id())
                    : vaults.ofNew(place.onDisk());
            journal.beginIn(late, place.onDisk());
        }
        journal.note(now);
        journal.force();
    }

    /**
     * Tells other machines that the document is open here, where that is the custom. Call it about every 10 seconds.
     *
     * @return who else has it open, elsewhere
     */
    public synchronized Optional<LockHolder> beat() {
        return place.path().flatMap(presence::beat);
    }

    /** The user edits the document whoever else has it open. */
    public synchronized void beatAllTheSame() {
        presence.takeOver();
    }

    /** Puts all that was noted on the disk, as when the window loses the focus. */
    public void force() {
        journal.force();
    }

    /**
     * Saves at the place of its file.
     *
     * @throws ChangedOutside if others changed the file since; nothing was written
     * @throws SaveFailed if it is not saved; the reason tells in which state the file is
     * @throws RecoveryFailed if no copy can be kept in the history, and nobody has agreed to that; nothing was written
     */
    public synchronized Path save(Snapshot saved, Set<Permission> permissions, SaveOptions.Waiting waiting) throws StorageProblem {
        Path here = place.path().orElseThrow(() -> new IllegalStateException("a place has to be chosen first"));
        return save(saved, here, place.image().orElseThrow().hash(), permissions, waiting);
    }

    /** The same for what is open now. */
    public Path save(Document document, Set<Permission> permissions, SaveOptions.Waiting waiting) throws StorageProblem {
        return save(snapshot(document), permissions, waiting);
    }

    /** Saves what is open now at a place. */
    public Path save(Document document, Path path, String expected, Set<Permission> permissions, SaveOptions.Waiting waiting)
            throws StorageProblem {
        return save(snapshot(document), path, expected, permissions, waiting);
    }

    /**
     * Saves at a place, which is the place of the document from then on. When this returns, the file holds the document for good; call
     * {@link #settle()} soon.
     *
     * @param expected hash of what may be replaced there; {@link Target#NO_FILE} if nothing may be there
     */
    public synchronized Path save(Snapshot saved, Path path, String expected, Set<Permission> permissions, SaveOptions.Waiting waiting)
            throws StorageProblem {
        return writing.save(saved, path, expected, permissions, waiting);
    }

    /**
     * Does what a save has left for later: puts the new image into the history, and lets the journal go on from it. Whatever else is
     * called does it first. If the program is killed before, the next start finds the same in the file and in the journal.
     */
    public synchronized void settle() {
        writing.settle();
    }

    /** Looks whether others changed the file. Each change is told once. */
    public synchronized Outside look() {
        settle();
        return place.look();
    }

    /** The same, telling again what was told. */
    public synchronized Outside lookAgain() {
        place.forget();
        return look();
    }

    /** Whether the file is as it was last read or written. What others did to it is still told by the next {@link #look}. */
    public synchronized boolean undisturbed() {
        var outside = lookAgain();
        place.forget();
        return outside instanceof Outside.Same;
    }

    /**
     * Takes the version of others as the one on the disk. What was open before stays in the history.
     *
     * @param mine what was open
     * @param now what is open from now on
     */
    public synchronized void accept(Outside.Changed theirs, Document mine, Snapshot now) {
        settle();
        if (!mine.equals(place.onDisk())) {
            byte[] image = kit.format().write(mine);
            journal.step(vault -> vault.versions().put(image, Why.MERGED, ""));
        }
        Image image = new Image(theirs.contents().bytes(), theirs.contents().hash());
        Document document = theirs.opened().document();
        place.holds(place.path().orElseThrow(), image, theirs.contents().stamp(), document);
        journal.restart(image, document, now);
    }

    /** The document as its file was last read or written: what both sides of a merge grew from. */
    public Document onDisk() {
        return place.onDisk();
    }

    /** The history; empty if there is no recovery store. */
    public Optional<Past> past() {
        return journal.vault().map(vault -> new Past(kit.recovery(), vault, Optional.of(place.onDisk().id()), kit.format()));
    }

    /**
     * Keeps the whole document as it is, unedited: for one that no file holds any more.
     *
     * @return whether it is on the disk now
     */
    synchronized boolean keepFirst() {
        byte[] image = kit.format().write(place.onDisk());
        return journal.vault().isPresent() && journal.step(vault -> vault.versions().put(image, Why.NOT_APPLIED, ""));
    }

    /** Removes from the history what is too old or too much; at most once an hour, so it may be called as often as one likes. */
    public synchronized void tidy() {
        long now = System.nanoTime();
        if (now - tidied >= TIDY_AGAIN) {
            tidied = now;
            settle();
            journal.step(Vault::tidy);
        }
    }

    /** Gives up the edits since the last save and ends the work: they stay in the history for 30 days. */
    public synchronized void discard() {
        settle();
        journal.step(Vault::discard);
        presence.release();
        journal.close();
    }

    /**
     * Ends the work and lets go of the lock. Edits that are neither saved nor discarded wait for the next start; those that came to
     * nothing, because they were undone, stay in the history.
     */
    @Override
    public synchronized void close() {
        settle();
        if (place.path().isPresent() && journal.standsAt(place.onDisk())) {
            journal.step(Vault::discard);
        }
        presence.release();
        journal.close();
    }
}
