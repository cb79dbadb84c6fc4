package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.Fresh;
import aiworkbench.storage.file.SaveLog;
import aiworkbench.storage.file.SaveOptions;
import aiworkbench.storage.file.Stamp;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.file.Written;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.storage.recovery.Why;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Looks after one open document: its file, the journal of its edits, its history and its lock.
 *
 * <p>Blocks. Callers see to the order of calls; two at once wait for each other. Failures of the recovery store never keep a document from being saved, unless the user has to
 * be asked first; {@link #trouble()} tells of them as long as they last.
 */
public final class Keeper implements Closeable {

    /**
     * The file of a document as last read or written.
     *
     * @param path its real path
     * @param image what it held
     */
    private record Base(Path path, Image image, Stamp stamp) {}

    private final Kit kit;
    private final Journaling journal;
    private Optional<Base> base;
    private Document onDisk;
    private String toldOf = "";

    /** Looks after a document that was read from a file. */
    Keeper(Kit kit, Journaling journal, Path file, WholeFile.Contents contents, Document document) {
        this.kit = kit;
        this.journal = journal;
        this.base = Optional.of(new Base(file, new Image(contents.bytes(), contents.hash()), contents.stamp()));
        this.onDisk = document;
    }

    /** Looks after a document without a file. */
    Keeper(Kit kit, Journaling journal, Document document) {
        this.kit = kit;
        this.journal = journal;
        this.base = Optional.empty();
        this.onDisk = document;
    }

    /** Its file, empty while it was never saved. */
    public Optional<Path> file() {
        return base.map(Base::path);
    }

    /** Why edits are not protected as they should be; empty if all is well. */
    public Optional<Complaint> trouble() {
        return journal.trouble();
    }

    /** Whether edits wait to be {@linkplain #note noted} for good. */
    public boolean waits() {
        return journal.waits();
    }

    /**
     * Writes what was done since the last time into the journal, so that a crash cannot take it; puts it on the disk every 2 seconds.
     * Call it after edits, and again while it {@link #waits}.
     */
    public synchronized void note(Document now) {
        journal.note(now);
    }

    /** Puts all that was noted on the disk, as when the window loses the focus. */
    public synchronized void force() {
        journal.force();
    }

    /**
     * Saves at the place of its file.
     *
     * @throws ChangedOutside if others changed the file since; nothing was written
     * @throws SaveFailed if it is not saved; the reason tells in which state the file is
     * @throws RecoveryFailed if no copy can be kept in the history, and nobody has agreed to that; nothing was written
     */
    public synchronized Path save(Document document, Set<Permission> permissions, SaveOptions.Waiting waiting) throws StorageProblem {
        Base here = base.orElseThrow(() -> new IllegalStateException("a place has to be chosen first"));
        return save(document, here.path(), here.image().hash(), permissions, waiting);
    }

    /**
     * Saves at a place, which is the place of the document from then on.
     *
     * @param expected hash of what may be replaced there; {@link Target#NO_FILE} if nothing may be there
     */
    public synchronized Path save(Document document, Path path, String expected, Set<Permission> permissions, SaveOptions.Waiting waiting)
            throws StorageProblem {
        journal.note(document);
        Fresh fresh = Image.fresh(kit.format(), document);
        SaveOptions options = new SaveOptions(
                permissions.contains(Permission.WRITE_PROTECTED), permissions.contains(Permission.LINK), SaveLog.NONE, waiting);
        Target target = kit.files().look(path, options);
        Image image = new Image(fresh.bytes(), fresh.hash());
        boolean here = base.filter(known -> known.path().equals(target.file())).isPresent();
        if (here && !permissions.contains(Permission.SHRINK)) {
            requireNotShrunk(image, document, target);
        }
        if (!target.hash().equals(image.hash())) {
            target.require(Set.of(expected));
        }
        Optional<Vault> next = here ? journal.vault() : vaultOf(target);
        keepImages(target, image, next, permissions);
        Written written = target.hash().equals(image.hash())
                ? new Written(target.file(), target.hash(), target.stamp(), false)
                : kit.files().replace(target, fresh, options.with(books(next)));
        base = Optional.of(new Base(written.file(), image, written.stamp()));
        onDisk = document;
        done(next, document);
        return written.file();
    }

    /** Looks whether others changed the file. Each change is told once. */
    public synchronized Outside look() {
        if (base.isEmpty()) {
            return new Outside.Same();
        }
        Base known = base.get();
        try {
            Stamp now = Stamp.of(known.path());
            if (known.stamp().proves(now)) {
                return new Outside.Same();
            }
            if (!now.exists()) {
                return once("gone", new Outside.Gone());
            }
            WholeFile.Contents contents = kit.reader().read(known.path());
            if (contents.hash().equals(known.image().hash())) {
                base = Optional.of(new Base(known.path(), known.image(), contents.stamp()));
                toldOf = "";
                return new Outside.Same();
            }
            return once(contents.hash(), changed(contents));
        } catch (CannotOpen e) {
            return once(e.complaint().key(), new Outside.Unreadable(e.complaint()));
        } catch (IOException e) {
            return once("unreachable", new Outside.Unreadable(Complaint.about("storage.save.unreachable", known.path().toString())));
        }
    }

    /** The same, telling again what was told. */
    public synchronized Outside lookAgain() {
        toldOf = "";
        return look();
    }

    /**
     * Takes the version of others as the one on the disk. What was open before stays in the history.
     *
     * @param mine what was open
     * @param now what is open from now on
     */
    public synchronized void accept(Outside.Changed theirs, Document mine, Document now) {
        Document document = theirs.opened().document();
        if (mine != onDisk) {
            journal.note(mine);
            byte[] image = kit.format().write(mine);
            journal.step(vault -> vault.versions().put(image, Why.MERGED, ""));
        }
        base = Optional.of(new Base(base.orElseThrow().path(), Image.of(theirs.contents().bytes()), theirs.contents().stamp()));
        onDisk = document;
        toldOf = "";
        journal.step(vault -> vault.start(theirs.contents().bytes()));
        journal.knows(document);
        if (!now.equals(document)) {
            journal.note(now);
        }
    }

    /** The document as its file was last read or written: what both sides of a merge grew from. */
    public synchronized Document onDisk() {
        return onDisk;
    }

    /** The history; empty if there is no recovery store. */
    public Optional<Past> past() {
        return journal.vault().map(vault -> new Past(vault.versions(), kit.format()));
    }

    /** Keeps the whole document as it is, unedited: for one that no file holds any more. */
    synchronized void keepFirst() {
        journal.step(vault -> vault.versions().put(kit.format().write(onDisk), Why.NOT_APPLIED, ""));
    }

    /** Gives up the edits since the last save: they stay in the history for 30 days. Nothing is noted from then on. */
    public synchronized void discard() {
        journal.step(Vault::discard);
        journal.end();
    }

    /** Ends the work and lets go of the lock. Edits that are neither saved nor discarded wait for the next start. */
    @Override
    public synchronized void close() {
        journal.step(Vault::close);
    }

    private Outside changed(WholeFile.Contents contents) {
        journal.step(vault -> vault.versions().put(contents.bytes(), Why.REPLACED_OUTSIDE, ""));
        try {
            return new Outside.Changed(kit.format().open(contents.bytes()), contents);
        } catch (FormatProblem e) {
            return new Outside.Unreadable(e.complaint());
        }
    }

    private Outside once(String what, Outside outside) {
        if (toldOf.equals(what)) {
            return new Outside.Same();
        }
        toldOf = what;
        return outside;
    }

    private void requireNotShrunk(Image image, Document document, Target target) throws SaveFailed {
        Image old = base.orElseThrow().image();
        if (image.removesMostOf(old, kit.format().tree(document), kit.format().tree(onDisk))) {
            throw SaveFailed.because(Reason.SHRINKS, target.name());
        }
    }

    /** The vault of another file than ours, locked. */
    private Optional<Vault> vaultOf(Target target) throws SaveFailed {
        if (journal.vault().isEmpty()) {
            return Optional.empty();
        }
        try {
            Vault next = kit.recovery().vault(target.file());
            if (!next.tryLock()) {
                throw SaveFailed.because(Reason.OPEN_ELSEWHERE, target.name());
            }
            return Optional.of(next);
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    /** Old and new image are in the history before the file is touched. */
    private void keepImages(Target target, Image image, Optional<Vault> next, Set<Permission> permissions) throws RecoveryFailed {
        try {
            boolean here = next.equals(journal.vault());
            if (!here && next.isPresent() && target.bytes().isPresent()) {
                next.get().versions().put(target.bytes().get(), Why.READ, "");
            }
            if (journal.vault().isPresent()) {
                byte[] old = here ? target.bytes().orElse(null) : null;
                journal.vault().get().saving(journal.sequence(), old, image.bytes(), target.file(), "");
                if (!here && next.isPresent()) {
                    next.get().versions().put(image.bytes(), Why.SAVED, "");
                }
            } else if (kit.recovery().problem().isPresent()) {
                throw new RecoveryFailed(kit.recovery().problem().get());
            }
        } catch (RecoveryFailed e) {
            if (!permissions.contains(Permission.NO_HISTORY)) {
                throw e;
            }
        }
    }

    private void done(Optional<Vault> next, Document document) {
        if (next.equals(journal.vault())) {
            journal.step(Vault::saved);
        } else if (next.isPresent()) {
            Vault other = next.get();
            journal.step(vault -> {
                vault.savedAs(other);
                vault.close();
            });
            journal.goOnIn(other);
            journal.step(vault -> vault.identify(document.id()));
        }
    }

    private SaveLog books(Optional<Vault> vault) {
        return vault.<SaveLog>map(open -> new Books(open.saves(), kit.inPlaceOnly())).orElse(SaveLog.NONE);
    }
}
