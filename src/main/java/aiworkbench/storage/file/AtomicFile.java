package aiworkbench.storage.file;

import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Image;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Replaces a file as a whole or not at all: writes a new file beside it, forces it to disk, reads it back, and moves it over the
 * old one in one step. Where that is impossible or would lose something, such as other names of the file, it overwrites the file
 * in place, under a redo record. Nothing counts as written before it was read back.
 *
 * <p>For any kind of file, so that exports are as safe as documents. Blocks; call it off the window's thread. Safe for use by
 * several threads as long as no two replace the same file.
 */
public final class AtomicFile {

    private final WholeFile reader;
    private final Replacement replacement;
    private final InPlace inPlace;
    private final Executor elsewhere;

    public AtomicFile() {
        this(Thread::sleep, Thread::startVirtualThread);
    }

    /** Does everything on the thread of the caller. */
    AtomicFile(Sleeper sleeper) {
        this(sleeper, Runnable::run);
    }

    private AtomicFile(Sleeper sleeper, Executor elsewhere) {
        reader = new WholeFile(sleeper);
        replacement = new Replacement(reader, sleeper);
        this.elsewhere = elsewhere;
        inPlace = new InPlace(reader);
    }

    /**
     * Puts bytes into a file, new or old, for exports and settings: whatever lies there may be replaced. A symbolic link stays a
     * link; the file it points at is replaced.
     *
     * @throws SaveFailed if the file is not known to hold these bytes for good
     */
    public Written write(Path path, byte[] bytes) throws SaveFailed {
        try {
            return replace(look(path, SaveOptions.EXPORT), bytes, SaveOptions.EXPORT);
        } catch (ChangedOutside e) {
            throw new SaveFailed(Reason.CHANGED, e.complaint(), e);
        }
    }

    /**
     * The first half of replacing a file: finds it and reads it. Between the halves the caller compares and keeps the old bytes.
     *
     * @throws SaveFailed if nothing can be saved there, or the user has to be asked first
     */
    public Target look(Path path, SaveOptions options) throws SaveFailed {
        return look(path, options, Optional.empty());
    }

    /**
     * The same for a caller who may know the old bytes.
     *
     * @param likely what the file probably holds: then it is compared, and not read into memory and hashed once more
     */
    public Target look(Path path, SaveOptions options, Optional<Image> likely) throws SaveFailed {
        try {
            Path file = Location.of(path);
            if (!options.linksToo() && Location.leadsOut(path, file)) {
                throw SaveFailed.because(Reason.LINK, path.toString(), file.toString());
            }
            Stamp stamp = Stamp.of(file);
            Location.check(path, stamp);
            if (!stamp.exists()) {
                return new Target(path, file, stamp, Target.NO_FILE, Optional.empty(), false);
            }
            boolean writeProtected = Protection.of(file);
            if (writeProtected && !options.protectedToo()) {
                throw SaveFailed.because(Reason.PROTECTED, path.toString());
            }
            if (stamp.size() > JsonFormat.LARGEST) {
                return new Target(path, file, stamp, reader.print(file).hash(), Optional.empty(), writeProtected);
            }
            Optional<Stamp> as = likely.isPresent() ? reader.holding(file, likely.get().bytes()) : Optional.empty();
            if (as.isPresent()) {
                return new Target(path, file, as.get(), likely.get().hash(), likely.map(Image::bytes), writeProtected);
            }
            WholeFile.Contents old = reader.read(file);
            return new Target(path, file, old.stamp(), old.hash(), Optional.of(old.bytes()), writeProtected);
        } catch (IOException e) {
            throw Causes.saving(path, e);
        }
    }

    /**
     * The second half: replaces a file, unless it has changed since it was looked at.
     *
     * @throws ChangedOutside if it has; nothing was written
     * @throws SaveFailed if the file is not known to hold these bytes for good; the reason tells what it holds
     */
    public Written replace(Target target, byte[] bytes, SaveOptions options) throws SaveFailed, ChangedOutside {
        return replace(target, Fresh.unchecked(bytes), options);
    }

    /** The same, unless the bytes may not be written: then the old file is as it was. */
    public Written replace(Target target, Fresh fresh, SaveOptions options) throws SaveFailed, ChangedOutside {
        Job job = new Job(target, fresh, options);
        try (Held held = new Held(elsewhere)) {
            boolean replaced = !mustStayInPlace(job) && replacement.run(job, held);
            if (!replaced) {
                inPlace.run(job);
            }
            return verified(job, !replaced);
        } catch (SaveFailed | ChangedOutside e) {
            throw e;
        } catch (IOException e) {
            throw Causes.saving(target.asked(), e);
        }
    }

    /**
     * Completes a save in place that broke off, or takes it back.
     *
     * @param now what lies there; the caller has kept a copy of it
     * @param image the new bytes or the old ones, by their hash
     */
    public Written finish(Redo redo, Target now, byte[] image, SaveOptions options) throws SaveFailed, ChangedOutside {
        Job job = new Job(now, Fresh.unchecked(image), options);
        if (redo.state(job.hash()) == Redo.State.TORN) {
            throw new IllegalArgumentException("neither the old image nor the new one");
        }
        try {
            inPlace.finish(job);
            Written written = verified(job, true);
            options.log().redoDone(redo);
            return written;
        } catch (SaveFailed | ChangedOutside e) {
            throw e;
        } catch (IOException e) {
            throw job.failed(Reason.INTERRUPTED, e);
        }
    }

    /**
     * Takes back a save in place that broke off and had no old file: removes what is there.
     *
     * @param now what lies there; the caller has kept a copy of it
     */
    public void remove(Redo redo, Target now, SaveOptions options) throws SaveFailed, ChangedOutside {
        if (!redo.oldHash().equals(Target.NO_FILE)) {
            throw new IllegalArgumentException("there was a file before");
        }
        Job job = new Job(now, Fresh.unchecked(new byte[0]), options);
        try {
            job.requireUnchanged(reader);
            Files.deleteIfExists(now.file());
            Folders.force(job.folder());
            options.log().redoDone(redo);
        } catch (SaveFailed | ChangedOutside e) {
            throw e;
        } catch (IOException e) {
            throw job.failed(Reason.INTERRUPTED, e);
        }
    }

    /**
     * Closes a redo record whose file holds the old or the new bytes: makes them last, and marks it done.
     *
     * @return {@link Redo.State#TORN} if it holds something else; nothing was done then
     */
    public Redo.State settle(Redo redo, SaveLog log) throws SaveFailed {
        try {
            Stamp stamp = Stamp.of(redo.target());
            Redo.State state = redo.state(stamp.exists() ? reader.print(redo.target()).hash() : Target.NO_FILE);
            if (state != Redo.State.TORN) {
                if (stamp.exists()) {
                    Folders.forceFile(redo.target());
                }
                log.redoDone(redo);
            }
            return state;
        } catch (IOException e) {
            throw Causes.saving(redo.target(), e);
        }
    }

    /** Whether replacing the file would lose something, or is known to be impossible. */
    private static boolean mustStayInPlace(Job job) throws IOException {
        Target target = job.target();
        return target.stamp().links() > 1
                || !job.log().replacesAtOnce(job.folder())
                || target.exists() && Metadata.isPlaceholder(target.file())
                || !Files.isWritable(job.folder());
    }

    /** What counts is what the file gives back. */
    private Written verified(Job job, boolean wasInPlace) throws SaveFailed {
        Path file = job.target().file();
        try {
            Stamp now = reader.holding(file, job.bytes())
                    .orElseThrow(() -> SaveFailed.because(Reason.DIFFERS, job.target().asked().toString()));
            return new Written(file, job.hash(), now, wasInPlace);
        } catch (SaveFailed e) {
            throw e;
        } catch (IOException e) {
            throw job.failed(Reason.UNSURE, e);
        }
    }
}
