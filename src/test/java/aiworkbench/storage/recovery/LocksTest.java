package aiworkbench.storage.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.recovery.LockCustom.Wish;
import aiworkbench.storage.recovery.SideLock.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private long now = Long.MAX_VALUE - 5;
    private final Map<Long, String> running = new HashMap<>(Map.of(1L, "boot+1", 2L, "boot+2"));

    @Test
    void aLockOfAnotherMachineIsForeignAsLongAsItBeats() throws IOException {
        SideLock ours = lock("here", 1);
        SideLock theirs = lock("there", 77);
        assertInstanceOf(State.Ours.class, theirs.take());
        for (int beat = 0; beat < 10; beat++) {
            State.Foreign foreign = assertInstanceOf(State.Foreign.class, ours.take());
            assertEquals("ada", foreign.holder().user());
            assertEquals("there", foreign.holder().host());
            now += SideLock.INTERVAL;
            assertInstanceOf(State.Ours.class, theirs.beat());
        }
        assertInstanceOf(State.Foreign.class, ours.take());
        now += 3 * SideLock.INTERVAL - 1;
        assertInstanceOf(State.Foreign.class, ours.look());
        now++;
        assertInstanceOf(State.Stale.class, ours.look());
        assertInstanceOf(State.Ours.class, ours.take());
        assertInstanceOf(State.Foreign.class, theirs.beat(), "it was away for long and learns that the lock is gone");
        theirs.release();
        assertTrue(Files.exists(ours.file()), "nobody removes the lock of another");
        ours.release();
        assertFalse(Files.exists(ours.file()));
        assertInstanceOf(State.Free.class, theirs.beat());
    }

    @Test
    void onOurOwnMachineADeadHolderIsKnownAtOnce() throws IOException {
        SideLock other = lock("here", 2);
        other.take();
        SideLock ours = lock("here", 1);
        assertInstanceOf(State.Foreign.class, ours.look());
        running.put(2L, "boot+999");
        assertInstanceOf(State.Stale.class, ours.look(), "another process has its number now");
        running.remove(2L);
        assertInstanceOf(State.Stale.class, ours.look());
        assertInstanceOf(State.Ours.class, ours.take());
    }

    @Test
    void aLockThatCannotBeReadIsStaleAfterTheSameWait() throws IOException {
        SideLock ours = lock("here", 1);
        for (String text : new String[] {"", "{", "[]", "{\"session\":1}", "{\"session\":\"x\"}", "\0\0\0", "[".repeat(9000), "null", "{\"session\": {}, \"pid\": [1]}"}) {
            Files.writeString(ours.file(), text);
            assertInstanceOf(State.Unclear.class, ours.look(), text);
            now += 3 * SideLock.INTERVAL;
            assertEquals(new State.Stale(Optional.empty()), ours.look(), text);
        }
        assertInstanceOf(State.Ours.class, ours.take());
    }

    @Test
    void theUserMayTakeALivingLockOver() throws IOException {
        SideLock theirs = lock("there", 77);
        theirs.take();
        SideLock ours = lock("here", 1);
        assertInstanceOf(State.Ours.class, ours.takeOver());
        assertInstanceOf(State.Foreign.class, theirs.beat());
    }

    @Test
    void aLockFileIsNotWrittenThroughALink() throws IOException {
        SideLock ours = lock("here", 1);
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.createSymbolicLink(ours.file(), victim);
        assertThrows(IOException.class, ours::take);
        assertEquals("precious", Files.readString(victim));
    }

    @Test
    void locksLieWhereOthersReachTheFileAndNobodyCopiesThem() throws IOException {
        Path local = folder.resolve("a.plan.json");
        assertFalse(LockCustom.wanted(local, Wish.AUTOMATIC, "ext4"));
        assertTrue(LockCustom.wanted(local, Wish.AUTOMATIC, "NFS4"));
        assertTrue(LockCustom.wanted(local, Wish.AUTOMATIC, "cifs"));
        assertTrue(LockCustom.wanted(local, Wish.ALWAYS, "ext4"));
        assertTrue(LockCustom.wanted(Path.of("\\\\server\\share\\a.plan.json"), Wish.AUTOMATIC, "NTFS"), "a share of Windows");
        assertFalse(LockCustom.wanted(local, Wish.NEVER, "nfs"));
        assertFalse(LockCustom.wanted(local, Wish.AUTOMATIC), "the disk of this test is local");
        Path checkout = Files.createDirectories(folder.resolve("checkout/inner")).resolve("a.plan.json");
        Files.writeString(folder.resolve("checkout/.git"), "gitdir: elsewhere");
        assertFalse(LockCustom.wanted(checkout, Wish.ALWAYS, "nfs"));
        for (String name : new String[] {"OneDrive - Example Ltd", "Dropbox", "Dropbox (Personal)", "Google Drive", "Nextcloud"}) {
            Path synced = Files.createDirectories(folder.resolve(name).resolve("plans")).resolve("a.plan.json");
            assertFalse(LockCustom.wanted(synced, Wish.ALWAYS, "nfs"), name);
        }
        Path boxes = Files.createDirectories(folder.resolve("boxes")).resolve("a.plan.json");
        assertTrue(LockCustom.wanted(boxes, Wish.AUTOMATIC, "nfs"));
    }

    @Test
    void theStartOfAProcessStaysTheSame() {
        long us = ProcessHandle.current().pid();
        Processes processes = Processes.ofSystem();
        assertEquals(processes.start(us), processes.start(us));
        assertTrue(processes.start(us).isPresent());
        assertEquals(Optional.empty(), processes.start(Long.MAX_VALUE));
    }

    private SideLock lock(String host, long pid) {
        LockHolder us = new LockHolder(UUID.randomUUID(), host, "ada", pid, running.getOrDefault(pid, "unknown"), 0);
        return new SideLock(folder.resolve("a.plan.json"), us, pid1 -> Optional.ofNullable(running.get(pid1)), () -> now);
    }
}
