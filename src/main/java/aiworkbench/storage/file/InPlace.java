package aiworkbench.storage.file;

import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Strategy B: overwrites a file under a redo record. */
final class InPlace {

    private static final System.Logger LOG = Log.of(InPlace.class);

    private static final Set<OpenOption> WRITING = Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> CREATING =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final WholeFile reader;

    InPlace(WholeFile reader) {
        this.reader = reader;
    }

    /** Overwrites the file; the redo record is closed when it holds the new bytes, or surely still the old ones. */
    void run(Job job) throws IOException {
        Redo redo = new Redo(job.file(), job.target().hash(), job.hash());
        boolean kept = job.log().redoOpen(redo);
        Once once = new Once(job);
        try {
            once.run();
        } catch (IOException e) {
            throw once.outcome(redo, kept, e);
        }
        job.log().redoDone(redo);
    }

    /** Overwrites the file under a redo record that is open already. */
    void finish(Job job) throws IOException {
        new Once(job).run();
    }

    /** Overwriting one file once. */
    private final class Once {

        private final Job job;
        private boolean touched;
        private boolean opened;

        Once(Job job) {
            this.job = job;
        }

        /** Looks before opening the file, for opening a pipe would wait. A failed force is answered by writing everything once more. */
        void run() throws IOException {
            job.requireUnchanged(reader);
            boolean create = !job.target().exists();
            try (Protection _ = Protection.lift(job, true)) {
                try {
                    overwrite(job.bytes(), create);
                } catch (ForceFailed e) {
                    LOG.log(Level.WARNING, "Forcing failed, writing everything once more: " + job.file(), e);
                    overwrite(job.bytes(), false);
                }
            }
            if (create) {
                Folders.force(job.folder());
            }
        }

        private void overwrite(byte[] bytes, boolean create) throws IOException {
            try (FileChannel channel = create ? create() : FileChannel.open(job.file(), WRITING)) {
                if (!create && !touched) {
                    job.requireUnchanged(reader);
                }
                touched = true;
                opened = true;
                long oldSize = channel.size();
                int shared = (int) Math.min(oldSize, bytes.length);
                grow(channel, bytes, shared);
                Channels.write(channel, bytes, 0, shared);
                if (oldSize > bytes.length) {
                    channel.truncate(bytes.length);
                }
                Channels.force(channel);
            }
        }

        /** When this fails, an empty file may be there all the same. */
        private FileChannel create() throws IOException {
            try {
                return FileChannel.open(job.file(), CREATING);
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException e) {
                touched = true;
                throw e;
            }
        }

        /** A full disk shows before the first old byte is overwritten; then the file gets its old length back. */
        private void grow(FileChannel channel, byte[] bytes, int from) throws IOException {
            try {
                Channels.write(channel, bytes, from, bytes.length);
                if (from > 0 && from < bytes.length) {
                    channel.force(true);
                }
            } catch (IOException e) {
                try {
                    channel.truncate(from);
                } catch (IOException second) {
                    e.addSuppressed(second);
                }
                throw e;
            }
        }

        /** What the user is told depends on what the file holds now. */
        IOException outcome(Redo redo, boolean kept, IOException cause) {
            if (!touched) {
                job.log().redoDone(redo);
                return cause;
            }
            Redo.State state = state(redo, cause);
            if (state == Redo.State.TORN && (!kept || !job.target().exists())) {
                putBack(cause);
                state = state(redo, cause);
            }
            if (state == Redo.State.OLD && lasts(cause)) {
                job.log().redoDone(redo);
                return cause;
            }
            return job.failed(state == Redo.State.NEW ? Reason.UNSURE : Reason.INTERRUPTED, cause);
        }

        private Redo.State state(Redo redo, IOException cause) {
            try {
                return redo.state(Stamp.of(job.file()).exists() ? reader.print(job.file()).hash() : Target.NO_FILE);
            } catch (IOException e) {
                cause.addSuppressed(e);
                return Redo.State.TORN;
            }
        }

        /** Nobody needs part of a new file; and without a redo record this is the only time at which the old bytes are still known. */
        private void putBack(IOException cause) {
            try {
                if (!job.target().exists()) {
                    removeOurs();
                } else if (job.target().bytes().isPresent()) {
                    overwrite(job.target().bytes().get(), false);
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }

        /** An empty file may be our own although we were told that it could not be made. */
        private void removeOurs() throws IOException {
            if (opened || Files.size(job.file()) == 0) {
                Files.deleteIfExists(job.file());
            }
        }

        /** Makes the old length last. Until it does, the redo record stays open. */
        private boolean lasts(IOException cause) {
            try {
                if (job.target().exists()) {
                    Folders.forceFile(job.file());
                }
                return true;
            } catch (IOException e) {
                cause.addSuppressed(e);
                return false;
            }
        }
    }
}
