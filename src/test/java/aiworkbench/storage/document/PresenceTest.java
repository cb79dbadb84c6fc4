package aiworkbench.storage.document;

import static aiworkbench.storage.document.KeeperScene.named;
import static aiworkbench.storage.document.KeeperScene.restoredTitle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.recovery.LockCustom;
import aiworkbench.storage.recovery.MemoryDisk;
import aiworkbench.storage.recovery.RecoveryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who edits a document on another machine, and a recovery store that is mended while documents are open. */
class PresenceTest {

    private static final String ANN = "{\"session\":\"6a3f0c1e-0d7b-4a2e-9a1b-2f4a5b6c7d8e\",\"host\":\"far-away\",\"user\":\"ann\",\"pid\":4711,"
            + "\"processStart\":\"x\",\"counter\":3}";

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private KeeperScene scene;
    private Path file;
    private Path lock;

    @BeforeEach
    void scene() throws IOException {
        scene = new KeeperScene(folder.toRealPath());
        file = scene.sample("sample.risks.json");
        lock = file.resolveSibling(".~sample.risks.json.lock");
    }

    private Keeper keeper(LockCustom.Wish wish) throws IOException {
        return KeeperScene.ready(new Keepers(scene::store, wish).open(file)).keeper();
    }

    @Test
    void othersAreToldWhereThatIsWantedUntilTheDocumentIsClosed() throws IOException {
        Keeper keeper = keeper(LockCustom.Wish.ALWAYS);
        assertEquals(Optional.empty(), keeper.beat());
        assertTrue(Files.exists(lock));
        assertEquals(Optional.empty(), keeper.beat());
        keeper.close();
        assertFalse(Files.exists(lock));
    }

    @Test
    void whoIsThereIsNamedUntilTheUserGoesOnAllTheSame() throws IOException {
        Files.writeString(lock, ANN);
        Keeper keeper = keeper(LockCustom.Wish.ALWAYS);
        assertEquals("ann", keeper.beat().orElseThrow().user());
        keeper.beatAllTheSame();
        assertEquals(Optional.empty(), keeper.beat());
        assertFalse(Files.readString(lock).contains("ann"), "the lock is ours now");
        keeper.beatAllTheSame();
        keeper.discard();
    }

    @Test
    void whereNobodyIsToldTheLockOfOthersStays() throws IOException {
        Files.writeString(lock, ANN);
        Keeper keeper = keeper(LockCustom.Wish.NEVER);
        assertEquals("ann", keeper.beat().orElseThrow().user());
        keeper.beatAllTheSame();
        assertEquals(Optional.empty(), keeper.beat());
        keeper.close();
        assertEquals(ANN, Files.readString(lock));
    }

    @Test
    void inCopiedFoldersLocksMeanNothing() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(lock, ANN);
        Keeper keeper = keeper(LockCustom.Wish.ALWAYS);
        assertEquals(Optional.empty(), keeper.beat());
        keeper.beatAllTheSame();
        keeper.close();
    }

    @Test
    void aStoreThatIsMendedProtectsWhatWasEditedAfterASaveWithoutIt() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        Keepers keepers = new Keepers(() -> RecoveryStore.open(List.of(blocked.resolve("store")), InstantSource.system()));
        var ready = KeeperScene.ready(keepers.open(file));
        var saved = named(ready.opened().document(), "Saved");
        ready.keeper().note(saved);
        ready.keeper().save(saved, Set.of(Permission.NO_HISTORY), KeeperScene.WAIT);
        ready.keeper().settle();
        var edited = named(saved, "Edited later");
        ready.keeper().note(edited);
        Path chosen = folder.resolve("chosen");
        keepers.protectIn(chosen);
        ready.keeper().protect(ready.keeper().snapshot(edited));
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().close();
        var again = new Keepers(() -> RecoveryStore.open(List.of(chosen), InstantSource.system()));
        assertEquals("Edited later", restoredTitle(KeeperScene.ready(again.open(file))));
    }

    @Test
    void aStoreThatIsMendedProtectsWhatIsOpen() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        Keepers keepers = new Keepers(() -> RecoveryStore.open(List.of(blocked.resolve("store")), InstantSource.system()));
        var ready = KeeperScene.ready(keepers.open(file));
        var edited = named(ready.opened().document(), "Edited");
        ready.keeper().note(edited);
        ready.keeper().protect(ready.keeper().snapshot(edited));
        assertTrue(ready.keeper().trouble().isPresent());
        keepers.retry();
        Path chosen = folder.resolve("chosen");
        keepers.protectIn(chosen);
        ready.keeper().protect(ready.keeper().snapshot(edited));
        assertEquals(Optional.empty(), ready.keeper().trouble());
        Keeper fresh = keepers.keepNew(KeeperScene.document());
        fresh.protect(fresh.snapshot(KeeperScene.document()));
        fresh.tidy();
        fresh.tidy();
        fresh.close();
        ready.keeper().close();
        var again = new Keepers(() -> RecoveryStore.open(List.of(chosen), InstantSource.system()));
        assertEquals("Edited", restoredTitle(KeeperScene.ready(again.open(file))));
    }
}
