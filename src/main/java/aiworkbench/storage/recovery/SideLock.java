package aiworkbench.storage.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The lock beside a document that tells other machines who edits it. It only advises: a save compares the file in any case.
 *
 * <p>Blocks; for one thread at a time. Its user calls {@link #beat()} every {@link #INTERVAL}.
 */
public final class SideLock {

    /** How a lock stands, seen from us. */
    public sealed interface State {

        /** It is ours. */
        record Ours() implements State {}

        /** There is none. */
        record Free() implements State {}

        /** Somebody lives who holds it. */
        record Foreign(LockHolder holder) implements State {}

        /** There is one that cannot be read; it may be half written. */
        record Unclear() implements State {}

        /**
         * Its holder has ended.
         *
         * @param holder empty if the lock cannot be read
         */
        record Stale(Optional<LockHolder> holder) implements State {}
    }

    /** Nanoseconds from one beat to the next. */
    public static final long INTERVAL = 10_000_000_000L;

    private static final long STALE_AFTER = 3 * INTERVAL;
    private static final int MOST_BYTES = 4096;

    private final Path file;
    private final Processes processes;
    private final LongSupplier nanos;
    private LockHolder us;
    private byte[] lastSeen;
    private long unchangedSince;

    /**
     * The lock of a document; takes nothing yet.
     *
     * @param document its real path
     * @param us this start of the program
     * @param nanos a clock that never jumps, in nanoseconds
     */
    public SideLock(Path document, LockHolder us, Processes processes, LongSupplier nanos) {
        this.file = document.resolveSibling(".~" + document.getFileName() + ".lock");
        this.us = us;
        this.processes = processes;
        this.nanos = nanos;
    }

    /** The lock file. */
    public Path file() {
        return file;
    }

    /**
     * Takes the lock unless somebody lives who holds it.
     *
     * @return {@link State.Ours}, or why not
     * @throws IOException if the folder cannot be written; then there is no lock, and no harm
     */
    public State take() throws IOException {
        try {
            write(Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            return new State.Ours();
        } catch (FileAlreadyExistsException e) {
            State found = look();
            return found instanceof State.Stale ? takeOver() : found;
        }
    }

    /** Takes the lock whoever holds it, because the user said so. */
    public State takeOver() throws IOException {
        write(Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        return look();
    }

    /** How the lock stands now. Whether it is stale shows only when this is asked again after a while. */
    public State look() throws IOException {
        Optional<byte[]> found = read();
        if (found.isEmpty()) {
            lastSeen = null;
            return new State.Free();
        }
        byte[] bytes = found.get();
        Optional<LockHolder> holder = LockHolder.of(bytes);
        if (holder.filter(this::isUs).isPresent()) {
            return new State.Ours();
        }
        boolean silent = isSilent(bytes);
        if (silent || holder.filter(this::hasEnded).isPresent()) {
            return new State.Stale(holder);
        }
        return holder.<State>map(State.Foreign::new).orElseGet(State.Unclear::new);
    }

    /** Shows that we live. Does nothing but look if the lock is not ours. */
    public State beat() throws IOException {
        State state = look();
        if (state instanceof State.Ours) {
            us = us.later();
            write(Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        }
        return state;
    }

    /** Removes the lock if it is ours. */
    public void release() throws IOException {
        if (look() instanceof State.Ours) {
            Files.deleteIfExists(file);
        }
    }

    /** By our own clock: since when we see the same bytes. Their clock and the file's times say nothing. */
    private boolean isSilent(byte[] bytes) {
        long now = nanos.getAsLong();
        if (!Arrays.equals(bytes, lastSeen)) {
            lastSeen = bytes;
            unchangedSince = now;
        }
        return now - unchangedSince >= STALE_AFTER;
    }

    private boolean isUs(LockHolder holder) {
        return holder.session().equals(us.session());
    }

    /** Only of our own host can we know. */
    private boolean hasEnded(LockHolder holder) {
        return holder.host().equals(us.host())
                && processes.start(holder.pid()).filter(holder.processStart()::equals).isEmpty();
    }

    private Optional<byte[]> read() throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
            for (int read = 0; read >= 0 && bytes.hasRemaining();) {
                read = channel.read(bytes);
            }
            return Optional.of(Arrays.copyOf(bytes.array(), bytes.position()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void write(Set<? extends OpenOption> options) throws IOException {
        byte[] bytes = us.json();
        try (FileChannel channel = FileChannel.open(file, options)) {
            SafeWrite.all(channel, ByteBuffer.wrap(bytes), 0);
            channel.truncate(bytes.length);
        }
    }
}
