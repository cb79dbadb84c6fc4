package aiworkbench.storage.file;

import aiworkbench.storage.SaveFailed.Reason;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Strategy B: overwrites a file under a redo record. */
final class InPlace {

    private static final System.Logger LOG = System.getLogger(InPlace.class.getName());

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

        Once(Job job) {
            this.job = job;
        }

        /** A failed force is answered by writing everything once more. */
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
            Set<OpenOption> options = create
                    ? Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)
                    : Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            try (FileChannel channel = FileChannel.open(job.file(), options)) {
                touched = true;
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
                return refused(cause);
            }
            Redo.State state = state(redo, cause);
            if (state == Redo.State.TORN && !kept) {
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

        /** Without a redo record this is the only time at which the old bytes are still known. */
        private void putBack(IOException cause) {
            try {
                if (!job.target().exists()) {
                    Files.deleteIfExists(job.file());
                } else if (job.target().bytes().isPresent()) {
                    overwrite(job.target().bytes().get(), false);
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
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

        private IOException refused(IOException cause) {
            boolean held = cause instanceof FileSystemException system && system.getReason() != null
                    && system.getReason().contains("used by another process");
            return held ? job.failed(Reason.IN_USE, cause) : cause;
        }
    }
}
