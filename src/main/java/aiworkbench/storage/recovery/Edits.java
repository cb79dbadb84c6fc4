package aiworkbench.storage.recovery;

import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.Frame.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A journal together with its base image, which must be on the disk before the first edit. Nothing is written before that. */
final class Edits {

    private final Path folder;
    private final Versions versions;
    private Journal journal;
    private byte[] unstoredBase;
    private boolean unkept;

    Edits(Path folder, Versions versions) {
        this.folder = folder;
        this.versions = versions;
    }

    /** Begins on an image that may not be on the disk yet. */
    void start(Base base, byte[] image) {
        journal = new Journal(folder, base, List.of());
        unstoredBase = image.clone();
        unkept = false;
    }

    /** Begins although journals of earlier edits are here that cannot be put into the history now. */
    void startUnkept(Base base, byte[] image) {
        start(base, image);
        unkept = true;
    }

    /** Goes on from an image in the history. */
    void resume(Base base, List<Frame> frames) {
        journal = new Journal(folder, base, frames);
        unstoredBase = null;
        unkept = false;
    }

    /** Takes over all that another one has. */
    void takeOver(Edits other) throws RecoveryFailed {
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

    void append() throws RecoveryFailed {
        write(journal()::append);
    }

    void force() throws RecoveryFailed {
        write(journal()::force);
    }

    /** Keeps the base image, if there is anything to do with it. */
    void storeBase() throws RecoveryFailed {
        if (unstoredBase != null && journal().hasCommands()) {
            versions.put(unstoredBase, Why.BASE, "");
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
        unstoredBase = null;
        Trouble.step(folder, () -> journal().compact(hash, upTo, file));
    }

    /**
     * Moves all journals here into the history and ends them.
     *
     * @return number of the last edit in them
     */
    long setAside() throws RecoveryFailed {
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
    void close() throws IOException {
        if (journal != null && journal.isWritten() && !journal.hasCommands()) {
            journal.delete();
        } else if (journal != null) {
            journal.close();
        }
        journal = null;
    }

    /** Ends the work and removes the journal, unless edits are here that nothing else holds. */
    void delete() throws IOException {
        if (journal != null && !unkept) {
            journal.delete();
        }
        journal = null;
    }

    /** Earlier edits go before the file that replaces theirs, and the base image before the first frame: edits without it are worth nothing. */
    private void write(Trouble.Step step) throws RecoveryFailed {
        if (journal.isWritten() || journal.hasCommands()) {
            if (unkept) {
                Trouble.step(folder, this::keep);
                unkept = false;
            }
            storeBase();
            Trouble.step(folder, step);
        }
    }
}
