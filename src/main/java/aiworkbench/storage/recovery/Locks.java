package aiworkbench.storage.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Locks of this process against others on this machine. The system lets go of them when the process ends, however it ends.
 *
 * <p>Safe for several threads. Use one for the whole process: closing any channel of a file lets go of all its locks, so no file
 * that is locked here may be opened a second time.
 */
final class Locks {

    private record Held(FileChannel channel, FileLock lock) {}

    private static final int MOST_BYTES = 4096;

    private final LockHolder us;
    private final Map<Path, Held> held = new HashMap<>();

    Locks(LockHolder us) {
        this.us = us;
    }

    /** Whether the lock is now ours. It stays ours if it was. */
    synchronized boolean tryLock(Path file) throws IOException {
        if (held.containsKey(file)) {
            return true;
        }
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean ours = false;
        try {
            // Far behind the content, because Windows lets nobody read what is locked.
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            ours = lock != null;
            if (ours) {
                held.put(file, new Held(channel, lock));
                channel.truncate(0);
                SafeWrite.all(channel, ByteBuffer.wrap(us.json()), 0);
            }
            return ours;
        } catch (OverlappingFileLockException e) {
            return false;
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    synchronized boolean isHeld(Path file) {
        return held.containsKey(file);
    }

    synchronized void release(Path file) throws IOException {
        Held ours = held.remove(file);
        if (ours != null) {
            try (FileChannel channel = ours.channel()) {
                channel.truncate(0);
                ours.lock().release();
            }
        }
    }

    /** Who holds a lock, as far as that can be read. */
    synchronized Optional<LockHolder> holder(Path file) throws IOException {
        if (held.containsKey(file)) {
            return Optional.of(us);
        }
        if (Files.notExists(file) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        return LockHolder.of(Files.readAllBytes(file));
    }
}
