package aiworkbench.storage.file;

import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Hash;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Log;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Reads files whole, and only as they were at one moment. Blocks; call it off the window's thread. */
public final class WholeFile {

    /**
     * The bytes of a file at one moment.
     *
     * @param bytes not to be changed
     * @param hash of the bytes
     * @param stamp of the file when they were read
     */
    public record Contents(byte[] bytes, String hash, Stamp stamp) {}

    /** The hash of a file at one moment. */
    record Print(String hash, Stamp stamp) {}

    @FunctionalInterface
    private interface Reading<T> {
        T read(Path file, Stamp stamp) throws IOException;
    }

    private static final System.Logger LOG = Log.of(WholeFile.class);
    private static final int PART = 1 << 16;
    private static final int MOST_TRIES = 5;
    private static final long FIRST_PAUSE_MILLIS = 20;

    private final Sleeper sleeper;

    public WholeFile() {
        this(Thread::sleep);
    }

    public WholeFile(Sleeper sleeper) {
        this.sleeper = sleeper;
    }

    /**
     * Reads a file that nobody changes meanwhile. Links are followed.
     *
     * @throws CannotOpen if there is none, it is no plain file, it is too large, or it does not hold still
     */
    public Contents read(Path path) throws CannotOpen {
        return read(path, Hash::of);
    }

    /**
     * The same for a caller who only looks at the file, and will compare nothing.
     *
     * @throws CannotOpen if there is none, it is no plain file, it is too large, or it does not hold still
     */
    public byte[] bytes(Path path) throws CannotOpen {
        try {
            Look before = Look.at(path);
            if (before.isFile()) {
                byte[] bytes = capped(path, before.size());
                if (before.isStill(Look.at(path))) {
                    return bytes;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Read again, to tell why not: " + path, e);
        }
        return read(path, _ -> "").bytes();
    }

    /** What a single question to the system tells about a file, links followed. */
    private record Look(boolean isFile, long size, FileTime modified, Optional<Object> key) {

        static Look at(Path path) throws IOException {
            BasicFileAttributes known = Files.readAttributes(path, BasicFileAttributes.class);
            return new Look(known.isRegularFile(), known.size(), known.lastModifiedTime(), Optional.ofNullable(known.fileKey()));
        }

        /** As equality, but written out: for numbers, Java makes classes at the first comparison, which would delay every start. */
        boolean isStill(Look later) {
            return size == later.size && modified.equals(later.modified) && key.equals(later.key);
        }
    }

    private Contents read(Path path, Function<byte[], String> hashing) throws CannotOpen {
        try {
            if (Causes.follow(path) == null) {
                throw new CannotOpen(Complaint.about("storage.open.loop", path.toString()));
            }
            return still(path, path.toRealPath(), (file, stamp) -> {
                byte[] bytes = capped(file, stamp.size());
                return new Contents(bytes, hashing.apply(bytes), stamp);
            });
        } catch (IOException e) {
            throw Causes.opening(path, e);
        }
    }

    /** The hash of a plain file of any size. */
    Print print(Path file) throws IOException {
        return still(file, file, (same, stamp) -> {
            try (InputStream in = Files.newInputStream(same)) {
                return new Print(Hash.of(in), stamp);
            }
        });
    }

    /** The stamp of a plain file that holds these bytes; empty if it holds others. */
    Optional<Stamp> holding(Path file, byte[] bytes) throws IOException {
        return still(file, file, (same, stamp) -> holds(same, bytes) ? Optional.of(stamp) : Optional.empty());
    }

    /** Compares where the system has put the bytes, without a copy in the heap. */
    private static boolean holds(Path file, byte[] bytes) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            ByteBuffer part = ByteBuffer.allocateDirect(PART);
            int at = 0;
            for (int read = in.read(part); read >= 0; read = in.read(part.clear())) {
                if (read > bytes.length - at || !part.flip().equals(ByteBuffer.wrap(bytes, at, read))) {
                    return false;
                }
                at += read;
            }
            return at == bytes.length;
        }
    }

    private <T> T still(Path path, Path file, Reading<T> reading) throws IOException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Stamp before = Stamp.of(file);
            check(path, before);
            T read = reading.read(file, before);
            if (before.equals(Stamp.of(file))) {
                return read;
            }
            pause(path, FIRST_PAUSE_MILLIS << tries);
        }
        throw new CannotOpen(Complaint.about("storage.open.busy", path.toString()));
    }

    private void pause(Path path, long millis) throws CannotOpen {
        try {
            sleeper.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotOpen(Complaint.about("storage.open.busy", path.toString()), e);
        }
    }

    private static void check(Path path, Stamp stamp) throws IOException {
        switch (stamp.kind()) {
            case NOTHING -> throw new NoSuchFileException(path.toString());
            case FOLDER -> throw new CannotOpen(Complaint.about("storage.open.folder", path.toString()));
            case LINK, SPECIAL -> throw new CannotOpen(Complaint.about("storage.open.special", path.toString()));
            case FILE -> {}
        }
    }

    /** Counts while it reads: some file systems give a wrong size, and a file may grow. */
    private static byte[] capped(Path file, long size) throws IOException {
        if (size > JsonFormat.LARGEST) {
            throw tooLarge(size);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = upTo(in, (int) size);
            byte[] more = in.readNBytes(JsonFormat.LARGEST + 1 - bytes.length);
            if (more.length == 0) {
                return bytes;
            }
            byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
            System.arraycopy(more, 0, all, bytes.length, more.length);
            if (all.length > JsonFormat.LARGEST) {
                throw tooLarge(all.length);
            }
            return all;
        }
    }

    /** As many bytes as that, or as there are. In parts, because Java keeps room outside its heap for as much as is read at once. */
    private static byte[] upTo(InputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        int at = 0;
        for (int read = 0; read >= 0 && at < size; at += Math.max(0, read)) {
            read = in.read(bytes, at, Math.min(PART, size - at));
        }
        return at == size ? bytes : Arrays.copyOf(bytes, at);
    }

    private static CannotOpen tooLarge(long size) {
        return new CannotOpen(Complaint.about("storage.limit.size", size >> 20, JsonFormat.LARGEST >> 20));
    }
}
