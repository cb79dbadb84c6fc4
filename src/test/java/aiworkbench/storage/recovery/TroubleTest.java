package aiworkbench.storage.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Causes;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users are told when the recovery store cannot be written. */
class TroubleTest {

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @Test
    void aFullDiskIsCalledFull() {
        assertEquals("storage.recovery.full", key(folder, new FileSystemException("a", null, "No space left on device")));
        assertEquals("storage.recovery.full", key(folder, new IOException("Disk quota exceeded")));
        assertEquals("storage.recovery.full", key(Path.of("/proc"), new IOException("Kein Platz")), "in any language");
    }

    @Test
    void aDiskThatMayNotBeWrittenIsCalledReadOnly() {
        assertEquals("storage.recovery.readOnly", key(folder, new AccessDeniedException("a", null, "denied")));
        assertEquals("storage.recovery.readOnly", key(folder, new FileSystemException("a", null, "Read-only file system")));
        var failed = assertThrows(RecoveryFailed.class, () -> Trouble.step(folder, () -> {
            throw new ReadOnlyFileSystemException();
        }));
        assertEquals("storage.recovery.readOnly", failed.complaint().key());
    }

    @Test
    void anythingElseIsToldInTheWordsOfTheSystem() {
        assertEquals("storage.recovery.failed", key(folder, new IOException("broken pipe")));
    }

    @Test
    void namesOfClassesAreNeverTold() {
        for (IOException cause : List.of(new IOException((String) null), new FileAlreadyExistsException("a"),
                new IOException("java.nio.file.FileAlreadyExistsException: a"), new IOException("ClosedChannelException"))) {
            assertEquals("storage.recovery.unknown", key(folder.resolve("gone"), cause));
            var failed = assertThrows(RecoveryFailed.class, () -> Trouble.reading(folder, () -> {
                throw cause;
            }));
            assertEquals("storage.recovery.unreadable.unknown", failed.complaint().key());
            assertEquals(List.of("a"), Causes.saving(Path.of("a"), cause).complaint().args());
            assertEquals("storage.open.unknown", Causes.opening(Path.of("a"), cause).complaint().key());
        }
    }

    private static String key(Path place, IOException cause) {
        return assertThrows(RecoveryFailed.class, () -> Trouble.step(place, () -> {
            throw cause;
        })).complaint().key();
    }
}
