package aiworkbench.storage.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/** Writes that a crash leaves undone or done, never half done. All of them but {@link #placed} are on the disk when they return. */
final class SafeWrite {

    static final String UNFINISHED = ".tmp";

    private SafeWrite() {}

    /** Puts bytes into a file, new or old. */
    static void whole(Path file, byte[] bytes) throws IOException {
        put(file, bytes, true);
        forceFolder(file.getParent());
    }

    /** The same without waiting for the disk: a kill leaves it undone or done, a power cut may spoil it. */
    static void placed(Path file, byte[] bytes) throws IOException {
        put(file, bytes, false);
    }

    private static void put(Path file, byte[] bytes, boolean forced) throws IOException {
        Path temp = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        try {
            try (FileChannel channel = FileChannel.open(
                    temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                all(channel, ByteBuffer.wrap(bytes), 0);
                if (forced) {
                    channel.force(true);
                }
            }
            Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(temp, e);
            throw e;
        }
    }

    /** Adds a line. A line that a crash tore stays a line of its own. */
    static void line(Path file, String line) throws IOException {
        boolean isNew = Files.notExists(file);
        add(file, line, true);
        if (isNew) {
            forceFolder(file.getParent());
        }
    }

    /** The same without waiting for the disk: a kill cannot take it, a power cut can. */
    static void placedLine(Path file, String line) throws IOException {
        add(file, line, false);
    }

    /** Takes all lines out of a file, if there is one. That is quicker than to remove it and to make a new one for the next line. */
    static void emptied(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.newByteChannel(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS).close();
        }
    }

    private static void add(Path file, String line, boolean forced) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            long end = channel.size();
            String start = end == 0 || endsLine(channel, end) ? "" : "\n";
            all(channel, ByteBuffer.wrap((start + line + "\n").getBytes(StandardCharsets.UTF_8)), end);
            if (forced) {
                channel.force(true);
            }
        }
    }

    /** Writes until the last byte is written: a channel may take fewer than it was given. */
    static void all(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        for (long place = at; bytes.hasRemaining();) {
            place += channel.write(bytes, place);
        }
    }

    /** Makes names of files last through a power cut. Windows does that itself, and lets nobody open a folder. */
    static void forceFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean endsLine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.read(last, end - 1) == 1 && last.get(0) == '\n';
    }

    private static void discard(Path temp, IOException cause) {
        try {
            Files.deleteIfExists(temp);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
