package aiworkbench.storage.file;

import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Strategy A: a new file beside the old one, moved over it in one step. */
final class Replacement {

    private static final System.Logger LOG = Log.of(Replacement.class);
    private static final int MOST_RETRIES = 8;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_NAP_MILLIS = 200;

    private final WholeFile reader;
    private final Sleeper sleeper;

    /** Reads with this reader, and waits with this sleeper. */
    Replacement(WholeFile reader, Sleeper sleeper) {
        this.reader = reader;
        this.sleeper = sleeper;
    }

    /**
     * Replaces the file.
     *
     * @param held takes hold of the old file
     * @return false if that is impossible here: the old file is as it was
     */
    boolean run(Job job, Held held) throws IOException {
        Once first = new Once(job, held);
        try {
            return first.run();
        } catch (ForceFailed e) {
            LOG.log(Level.WARNING, "Forcing failed, trying once more with a new file: " + job.file(), e);
            return again(job, held, first.moved);
        }
    }

    /** After the move our own new bytes are the old ones. Whatever fails then, they are there, but not known to last. */
    private boolean again(Job job, Held held, boolean alreadyMoved) throws IOException {
        Once second = new Once(alreadyMoved ? job.onTop() : job, held);
        try {
            boolean done = second.run();
            if (!done && alreadyMoved) {
                throw new IOException("replacing works no more");
            }
            return done;
        } catch (ChangedOutside e) {
            throw e;
        } catch (IOException e) {
            throw alreadyMoved || second.moved ? job.failed(Reason.UNSURE, e) : e;
        }
    }

    /** One try with one temporary file. */
    private final class Once {

        private final Job job;
        private final Held held;
        private final Path temp;
        private boolean foreign;
        private boolean moved;

        Once(Job job, Held held) {
            this.job = job;
            this.held = held;
            this.temp = TempName.beside(job.file());
        }

        /** Looks first, for to ask a pipe for its attributes would wait. */
        boolean run() throws IOException {
            job.requireUnchanged(reader);
            held.hold(job);
            job.log().tempComing(temp, job.file());
            try {
                if (!fill() || !move()) {
                    discard(null);
                    return false;
                }
            } catch (IOException e) {
                discard(e);
                throw e;
            }
            job.log().tempGone(temp);
            Folders.force(job.folder());
            return true;
        }

        private void discard(IOException cause) {
            try {
                if (!foreign) {
                    Files.deleteIfExists(temp);
                }
                job.log().tempGone(temp);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A temporary file stays until the next start: " + temp, e);
                if (cause != null) {
                    cause.addSuppressed(e);
                }
            }
        }

        private boolean fill() throws IOException {
            try (FileChannel channel = create()) {
                Channels.write(channel, job.bytes(), 0, job.bytes().length);
                if (job.target().exists() && !Metadata.copy(job.file(), temp)) {
                    return false;
                }
                Channels.force(channel);
            }
            if (reader.holding(temp, job.bytes()).isEmpty()) {
                throw new IOException("the new file does not hold what was written");
            }
            return true;
        }

        /** Secret until it is complete, then as open as the old file. A file without a predecessor is as open as any new one. */
        private FileChannel create() throws IOException {
            Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileAttribute<?>[] secret = Metadata.hasPosix(temp) && job.target().exists()
                    ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                    : new FileAttribute<?>[0];
            try {
                return FileChannel.open(temp, options, secret);
            } catch (FileAlreadyExistsException e) {
                foreign = true;
                throw e;
            }
        }

        /** Not before it is known that the bytes may be written. */
        private boolean move() throws IOException {
            job.hash();
            try (Protection _ = Protection.lift(job, false)) {
                for (int retry = 0; retry <= MOST_RETRIES; retry++) {
                    job.requireUnchanged(reader);
                    try {
                        Files.move(temp, job.file(), StandardCopyOption.ATOMIC_MOVE);
                        moved = true;
                    } catch (IOException e) {
                        moved = hasMoved(e);
                        if (!moved && !mayRetry(e)) {
                            return false;
                        }
                    }
                    if (moved) {
                        return true;
                    }
                    if (retry < MOST_RETRIES) {
                        pause(FIRST_PAUSE_MILLIS << retry);
                    }
                }
            }
            LOG.log(Level.WARNING, "Moving failed again and again, writing in place: " + job.file());
            return false;
        }

        /** Over a network a move may succeed and its answer get lost. */
        private boolean hasMoved(IOException cause) {
            try {
                return !Stamp.of(temp).exists() && reader.holding(job.file(), job.bytes()).isPresent();
            } catch (IOException e) {
                cause.addSuppressed(e);
                return false;
            }
        }

        private boolean mayRetry(IOException cause) throws IOException {
            switch (cause) {
                case AtomicMoveNotSupportedException e -> {
                    LOG.log(Level.INFO, "Files of this folder cannot be replaced in one step: " + job.folder(), e);
                    job.log().replacesInPlaceOnly(job.folder());
                    return false;
                }
                case NoSuchFileException e -> throw e;
                case FileSystemException e -> {
                    LOG.log(Level.DEBUG, "Moving failed for now: " + job.file(), e);
                    return true;
                }
                default -> throw cause;
            }
        }

        /** Naps, so that the user need not wait long after cancelling. */
        private void pause(long millis) throws IOException {
            try {
                long rest = millis + ThreadLocalRandom.current().nextLong(millis / 4);
                while (rest > 0) {
                    if (!job.options().waiting().goOn(job.file())) {
                        throw job.failed(Reason.IN_USE, null);
                    }
                    sleeper.sleep(Math.min(rest, LONGEST_NAP_MILLIS));
                    rest -= LONGEST_NAP_MILLIS;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw job.failed(Reason.IN_USE, e);
            }
        }
    }
}
