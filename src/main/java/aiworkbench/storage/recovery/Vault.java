package aiworkbench.storage.recovery;

import aiworkbench.model.DocumentId;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Image;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.recovery.Frame.Base;
import aiworkbench.text.Log;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The place of one document in the recovery store: its history, the journal of its unsaved edits, its broken-off saves, its lock.
 *
 * <p>Blocks; for one thread at a time. Whatever fails here throws and leaves the document and its file alone: tell the user, and go
 * on. Edits that could not be written stay in memory and are written with the next ones.
 */
public final class Vault implements Closeable {

    private static final System.Logger LOG = Log.of(Vault.class);

    private final RecoveryStore store;
    private final Path folder;
    private final Optional<Path> file;
    private final Versions versions;
    private final Saves saves;
    private final Edits edits;
    private Optional<DocumentId> document;
    private Saved lastSaving;

    /**
     * A save that has begun.
     *
     * @param image the new one; null once it is in the history
     */
    private record Saved(long upTo, String hash, Image image, String note) {}

    Vault(RecoveryStore store, Path folder, Optional<Path> file, Optional<DocumentId> document) {
        this.store = store;
        this.folder = folder;
        this.file = file;
        this.document = document;
        this.versions = new Versions(folder, store.clock(), store.retention());
        this.saves = new Saves(store, folder, versions, this::keepSaving);
        this.edits = new Edits(folder, versions);
    }

    /** The history. */
    public Versions versions() {
        return versions;
    }

    /** The books of its saves: pass them to whoever writes the file. */
    public Saves saves() {
        return saves;
    }

    /** Real path of the document; empty if it was never saved. */
    public Optional<Path> file() {
        return file;
    }

    Path folder() {
        return folder;
    }

    /**
     * Locks the document against other starts of the program on this machine. Call it before anything is written here.
     *
     * @return false if another one has it
     */
    public boolean tryLock() throws RecoveryFailed {
        return Trouble.writing(folder, () -> {
            Files.createDirectories(folder);
            return store.locks().tryLock(lock());
        });
    }

    /** Who has the lock, as far as that is known. */
    public Optional<LockHolder> holder() throws RecoveryFailed {
        return Trouble.reading(folder, () -> store.locks().holder(lock()));
    }

    /** Notes the id of the document, so that its history is found when its file was moved. */
    public void identify(DocumentId id) throws RecoveryFailed {
        document = Optional.of(id);
        if (edits.isOpen()) {
            edits.journal().identify(id.value());
        }
        store.identify(id, folder, file);
    }

    /** The edits that were found; empty if there are none. Changes nothing. */
    public Optional<Recovered> recovered() throws RecoveryFailed {
        return Trouble.reading(folder, () -> JournalFile.best(folder).map(JournalFile::recovered));
    }

    /**
     * Begins with the image that the document was read from or last saved as; for one that was never saved, with its first image.
     * Edits that were found and not resumed go to the history. Writes nothing else until the first edit.
     */
    public void start(Image base) throws RecoveryFailed {
        edits.start(base(edits.setAside(), base.hash()), base);
    }

    /**
     * Begins like {@link #start}, and even if it throws: the edits that are here then go to the history before the next one is written.
     */
    public void restart(Image base) throws RecoveryFailed {
        long sequence = edits.isOpen() ? edits.journal().sequence() : 0;
        try {
            start(base);
        } catch (RecoveryFailed e) {
            edits.startUnkept(base(sequence, base.hash()), base);
            throw e;
        }
    }

    /** Goes on with edits that were found here and applied. Their base image is in the history. */
    public void resume(Recovered found) throws RecoveryFailed {
        Base first = found.first();
        Trouble.step(folder, () -> {
            if (found.damaged()) {
                edits.keep();
            }
        });
        edits.resume(base(first.sequence(), first.hash()), found.frames());
    }

    /**
     * Adds an edit, in memory only.
     *
     * @return its number, for {@link #saving}
     */
    public long add(byte[] command) {
        return edits.journal().add(command);
    }

    /** Number of the last edit. */
    public long sequence() {
        return edits.journal().sequence();
    }

    /** Writes all added edits into the journal, so that a crash of the program cannot take them. */
    public void append() throws RecoveryFailed {
        edits.append();
    }

    /** Puts all added edits on the disk, so that a power cut cannot take them. */
    public void force() throws RecoveryFailed {
        edits.force();
    }

    /**
     * Keeps the old image of a save that begins, and notes the save: both are on the disk when this returns. The new image follows
     * before it overwrites anything, or when the save is {@linkplain #saved done}; until then the file itself holds it.
     *
     * @param upTo number of the last edit in the new image
     * @param old what lies at the target now; null if nothing does
     * @param fresh what will lie there
     * @param target real path of the file to be written
     * @param note about this save, for the history; may be empty
     */
    public void saving(long upTo, Image old, Image fresh, Path target, String note) throws RecoveryFailed {
        edits.storeBase();
        if (old != null) {
            versions.put(old, Why.READ, "");
        }
        lastSaving = new Saved(upTo, fresh.hash(), fresh, note);
        edits.saving(upTo, lastSaving.hash(), target);
    }

    /** The save that began last is done: its image goes into the history, and the journal goes on from there. */
    public void saved() throws RecoveryFailed {
        requireSaving();
        keepSaving();
        edits.saved(lastSaving.upTo(), lastSaving.hash(), file.map(Path::toString).orElse(""));
    }

    private void keepSaving() throws RecoveryFailed {
        if (lastSaving != null && lastSaving.image() != null) {
            versions.put(lastSaving.image(), Why.SAVED, lastSaving.note());
            lastSaving = new Saved(lastSaving.upTo(), lastSaving.hash(), null, "");
        }
    }

    /** Gives up the edits: they and their base stay in the history for 30 days. */
    public void discard() throws RecoveryFailed {
        edits.setAside();
    }

    /** Removes from the history what is too old or too much, and what a crash left half written. Call it locked. */
    public void tidy() throws RecoveryFailed {
        Set<String> needed = new HashSet<>();
        recovered().ifPresent(found -> {
            needed.add(found.base());
            found.savedHashes().forEach(needed::add);
        });
        if (edits.isOpen()) {
            needed.add(edits.journal().base().hash());
        }
        for (Redo redo : saves.redos()) {
            needed.add(redo.oldHash());
            needed.add(redo.newHash());
        }
        versions.tidy(needed);
        Trouble.step(folder, () -> Versions.sweep(folder));
    }

    /** Edits that were given up, newest first; their base images are in the history. */
    public List<GivenUp> givenUp() throws RecoveryFailed {
        return versions.edits().stream().filter(entry -> versions.has(entry.hash()))
                .flatMap(entry -> journalOf(entry.hash()).map(edits -> new GivenUp(entry.time(), entry.size(), edits)).stream()).toList();
    }

    /** Ends the work and lets go of the lock. A journal with edits stays for the next start. */
    @Override
    public void close() throws RecoveryFailed {
        Trouble.step(folder, () -> {
            try {
                edits.close();
            } finally {
                store.locks().release(lock());
            }
        });
    }

    /** Takes over a journal, with the images it needs, from a place that can no longer be written. */
    void takeOver(Vault other) throws RecoveryFailed {
        lastSaving = other.lastSaving;
        document = other.document;
        edits.takeOver(other.edits);
    }

    /** Ends the work here, because writing fails and another place has all of it. What cannot be removed is told by its age. */
    void leave() {
        try {
            edits.delete();
            store.locks().release(lock());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An old journal stays in " + folder, e);
        }
    }

    private Path lock() {
        return folder.resolve("lock");
    }

    private Base base(long sequence, String hash) {
        return new Base(sequence, hash, file.map(Path::toString).orElse(""), document.map(DocumentId::value).orElse(""));
    }

    private void requireSaving() {
        if (lastSaving == null) {
            throw new IllegalStateException("no save has begun");
        }
    }

    private Optional<Recovered> journalOf(String hash) {
        try {
            return JournalFile.of(versions.get(hash)).map(JournalFile::recovered);
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }
}
