package aiworkbench.storage.recovery;

import aiworkbench.storage.Image;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.Frame.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A journal together with its base image, which must be there before the first edit. Nothing is written before that.
 *
 * <p>Edits may be added and {@linkplain #append appended} by one thread while another one waits for the disk.
 */
final class Edits {

    private final Path folder;
    private final Versions versions;
    private volatile Journal journal;
    private Image unstoredBase;
    private boolean unkept;

    Edits(Path folder, Versions versions) {
        this.folder = folder;
        this.versions = versions;
    }

    /** Begins on an image that may not be on the disk yet. */
    synchronized void start(Base base, Image image) {
        journal = new Journal(folder, base, List.of());
        unstoredBase = image;
        unkept = false;
    }

    /** Begins although journals of earlier edits are here that cannot be put into the history now. */
    synchronized void startUnkept(Base base, Image image) {
        start(base, image);
        unkept = true;
    }

    /** Goes on from an image in the history. */
    synchronized void resume(Base base, List<Frame> frames) {
        journal = new Journal(folder, base, frames);
        unstoredBase = null;
        unkept = false;
    }

    /** Takes over all that another one has. */
    synchronized void takeOver(Edits other) throws RecoveryFailed {
        if (!other.isOpen()) {
            return;
        }
        Base base = other.journal.base();
        if (other.unstoredBase == null) {
            versions.put(other.versions.get(base.hash()), Why.BASE, "");
        }
        journal = new Journal(folder, base, other.journal.frames());
        unstoredBase = other.unstoredBase;
        force();
    }

    boolean isOpen() {
        return journal != null;
    }

    /** The journal. */
    Journal journal() {
        if (journal == null) {
            throw new IllegalStateException("start or resume first");
        }
        return journal;
    }

    /** Earlier edits go before the file that replaces theirs, and the base image before the first frame: edits without it are worth nothing. */
    synchronized void append() throws RecoveryFailed {
        if (hasSomething()) {
            if (unkept) {
                Trouble.step(folder, this::keep);
                unkept = false;
            }
            if (unstoredBase != null) {
                versions.place(unstoredBase);
            }
            Trouble.step(folder, journal::append);
        }
    }

    /** Puts everything on the disk. For one thread at a time. */
    void force() throws RecoveryFailed {
        append();
        if (hasSomething()) {
            storeBase();
            Trouble.step(folder, journal()::force);
        }
    }

    /** Whether there is anything to write. */
    private boolean hasSomething() {
        return journal().isWritten() || journal.hasCommands();
    }

    /** Keeps the base image, if there is anything to do with it. */
    void storeBase() throws RecoveryFailed {
        Image base;
        synchronized (this) {
            base = journal().hasCommands() ? unstoredBase : null;
        }
        if (base != null) {
            versions.put(base, Why.BASE, "");
            stored(base);
        }
    }

    private synchronized void stored(Image base) {
        if (unstoredBase == base) {
            unstoredBase = null;
        }
    }

    /** Notes a save that begins; without edits there is nothing to note. */
    void saving(long upTo, String hash, Path target) throws RecoveryFailed {
        if (journal().hasCommands()) {
            journal.saving(upTo, hash, target.toString());
            force();
        }
    }

    /** Goes on from a saved image in the history. */
    void saved(long upTo, String hash, String file) throws RecoveryFailed {
        synchronized (this) {
            unstoredBase = null;
            Trouble.step(folder, () -> journal().compact(hash, upTo, file));
        }
        if (journal().isWritten()) {
            Trouble.step(folder, journal()::force);
        }
    }

    /**
     * Moves all journals here into the history and ends them.
     *
     * @return number of the last edit in them
     */
    synchronized long setAside() throws RecoveryFailed {
        if (journal != null) {
            append();
        }
        return Trouble.writing(folder, () -> {
            if (journal != null) {
                journal.close();
                journal = null;
            }
            long sequence = keep();
            for (Path old : Journal.files(folder).reversed()) {
                Files.deleteIfExists(old);
            }
            return sequence;
        });
    }

    /**
     * Puts all journals with edits into the history.
     *
     * @return number of the last edit in them
     */
    long keep() throws IOException {
        long sequence = 0;
        for (Path path : Journal.files(folder)) {
            JournalFile found = JournalFile.read(path);
            if (found.isJournal()) {
                sequence = Math.max(sequence, found.sequence());
            }
            if (found.hasCommands()) {
                versions.put(found.bytes(), Why.EDITS, found.base());
            }
        }
        return sequence;
    }

    /** Ends the work. A journal with edits stays. */
    synchronized void close() throws IOException {
        if (journal != null && journal.isWritten() && !journal.hasCommands()) {
            journal.delete();
        } else if (journal != null) {
            journal.close();
        }
        journal = null;
    }

    /** Ends the work and removes the journal, unless edits are here that nothing else holds. */
    synchronized void delete() throws IOException {
        if (journal != null && !unkept) {
            journal.delete();
        }
        journal = null;
    }
}
