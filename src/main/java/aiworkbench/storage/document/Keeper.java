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
    // Read by the thread of the window too, which must not wait for a save.
    private volatile Optional<Base> base;
    private volatile Document onDisk;
    private String toldOf = "";
    private boolean unsure;

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
        boolean samePlace = base.filter(known -> known.path().equals(target.file())).isPresent();
        if (samePlace && !permissions.contains(Permission.SHRINK)) {
            requireNotShrunk(image, document, target);
        }
        if (!target.hash().equals(image.hash())) {
            target.require(Set.of(expected));
        }
        return samePlace && journal.vault().isPresent()
                ? here(document, fresh, target, permissions, options)
                : there(document, fresh, target, permissions, options);
    }

    /** Saves to the file whose vault has our journal. Old and new image are in the history before the file is touched. */
    private Path here(Document document, Fresh fresh, Target target, Set<Permission> permissions, SaveOptions options) throws StorageProblem {
        boolean kept = journal.step(vault ->
                vault.saving(vault.sequence(), target.bytes().orElse(null), fresh.bytes(), target.file(), ""));
        if (!kept && !permissions.contains(Permission.NO_HISTORY)) {
            throw new RecoveryFailed(journal.trouble().orElseThrow());
        }
        Path file = replace(document, fresh, target, journal.vault(), options);
        // Without the images the journal does not know of this save: it starts anew.
        journal.step(kept ? Vault::saved : vault -> vault.restart(fresh.bytes()));
        journal.step(vault -> new Books(vault.saves(), kit.inPlaceOnly()).whole(file));
        return file;
    }

    /** Saves to another file, or to ours while no vault protects it, and goes on in the vault of that file. */
    private Path there(Document document, Fresh fresh, Target target, Set<Permission> permissions, SaveOptions options) throws StorageProblem {
        NextVault way = new NextVault(new Vaults(kit.recovery(), kit.format()), journal, permissions);
        Optional<Vault> next = way.of(target);
        try {
            way.keep(next, target, fresh.bytes());
            Path file = replace(document, fresh, target, next, options);
            journal.goOnIn(next, fresh.bytes(), document);
            journal.step(vault -> new Books(vault.saves(), kit.inPlaceOnly()).whole(file));
            return file;
        } catch (StorageProblem e) {
            next.ifPresent(Vaults::release);
            throw e;
        }
    }

    private Path replace(Document document, Fresh fresh, Target target, Optional<Vault> vault, SaveOptions options) throws StorageProblem {
        boolean asItIs = target.hash().equals(fresh.hash()) && !unsure;
        // Until it is sure that the file lasts, the next save writes it again even if it looks right.
        unsure = true;
        Written written = asItIs
                ? new Written(target.file(), target.hash(), target.stamp(), false)
                : kit.files().replace(target, fresh, options.with(books(vault)));
        unsure = false;
        base = Optional.of(new Base(written.file(), new Image(fresh.bytes(), fresh.hash()), written.stamp()));
        onDisk = document;
        toldOf = "";
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
        if (!mine.equals(onDisk)) {
            journal.note(mine);
            byte[] image = kit.format().write(mine);
            journal.step(vault -> vault.versions().put(image, Why.MERGED, ""));
        }
        base = Optional.of(new Base(base.orElseThrow().path(), Image.of(theirs.contents().bytes()), theirs.contents().stamp()));
        onDisk = document;
        toldOf = "";
        journal.step(vault -> vault.restart(theirs.contents().bytes()));
        journal.knows(document);
        if (!now.equals(document)) {
            journal.note(now);
        }
    }

    /** The document as its file was last read or written: what both sides of a merge grew from. */
    public Document onDisk() {
        return onDisk;
    }

    /** The history; empty if there is no recovery store. */
    public Optional<Past> past() {
        return journal.vault().map(vault -> new Past(vault.versions(), kit.format()));
    }

    /**
     * Keeps the whole document as it is, unedited: for one that no file holds any more.
     *
     * @return whether it is on the disk now
     */
    synchronized boolean keepFirst() {
        byte[] image = kit.format().write(onDisk);
        return journal.vault().isPresent() && journal.step(vault -> vault.versions().put(image, Why.NOT_APPLIED, ""));
    }

    /** Gives up the edits since the last save and ends the work: they stay in the history for 30 days. */
    public synchronized void discard() {
        journal.step(Vault::discard);
        journal.close();
    }

    /**
     * Ends the work and lets go of the lock. Edits that are neither saved nor discarded wait for the next start; those that came to
     * nothing, because they were undone, stay in the history.
     */
    @Override
    public synchronized void close() {
        if (base.isPresent() && journal.standsAt(onDisk)) {
            journal.step(Vault::discard);
        }
        journal.close();
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

    private SaveLog books(Optional<Vault> vault) {
        return vault.<SaveLog>map(open -> new Books(open.saves(), kit.inPlaceOnly())).orElse(SaveLog.NONE);
    }
}
