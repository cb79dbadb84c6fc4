package aiworkbench.storage.document;

import static aiworkbench.storage.document.KeeperScene.WAIT;
import static aiworkbench.storage.document.KeeperScene.named;
import static aiworkbench.storage.document.KeeperScene.restoredTitle;
import static aiworkbench.storage.document.KeeperScene.title;
import static aiworkbench.storage.document.KeeperScene.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.Document;
import aiworkbench.storage.recovery.MemoryDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits are noted whatever else goes on, in their order; and a save leaves for later what need not be done before the file is safe. */
class KeeperPaceTest {

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private KeeperScene scene;
    private Path file;
    private Found.Ready ready;
    private Document original;

    @BeforeEach
    void scene() throws IOException {
        scene = new KeeperScene(folder.toRealPath());
        file = scene.sample("sample.risks.json");
        ready = scene.open(file);
        original = ready.opened().document();
    }

    @Test
    void editsAreInTheJournalWhileASaveIsUnderWay() throws Exception {
        Keeper keeper = ready.keeper();
        keeper.note(named(original, "Before"));
        CountDownLatch saving = new CountDownLatch(1);
        CountDownLatch noted = new CountDownLatch(1);
        Files.createLink(folder.resolve("other name"), file);
        var save = CompletableFuture.supplyAsync(() -> held(keeper, saving, noted));
        saving.await();
        keeper.note(named(original, "Typed meanwhile"));
        assertEquals("Typed meanwhile", afterAKill(), "although neither the save nor the force has ended");
        noted.countDown();
        save.join();
        keeper.close();
    }

    @Test
    void editsAreOnTheDiskWhenTheyAreTwoSecondsOld() throws InterruptedException {
        Keeper keeper = ready.keeper();
        keeper.note(named(original, "Typed"));
        keeper.keepUp();
        assertTrue(keeper.waits(), "not at once, as there will be more");
        for (int i = 0; i < 100 && keeper.waits(); i++) {
            Thread.sleep(100);
            keeper.keepUp();
        }
        assertFalse(keeper.waits());
        keeper.close();
    }

    /** Holds everything that a save holds, for as long as a slow disk would. */
    private static Keeper held(Keeper keeper, CountDownLatch saving, CountDownLatch noted) {
        synchronized (keeper) {
            saving.countDown();
            try {
                noted.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return keeper;
        }
    }

    @Test
    void whatWasNotedLateDoesNotReplaceWhatIsNewer() throws IOException {
        Keeper keeper = ready.keeper();
        Snapshot older = keeper.snapshot(named(original, "Older"));
        Snapshot newer = keeper.snapshot(named(original, "Newer"));
        keeper.note(newer);
        keeper.note(older);
        keeper.close();
        assertEquals("Newer", restoredTitle(scene.open(file)));
    }

    @Test
    void editsThatWereNotedBeforeAnEarlierSnapshotIsSavedStayUnsaved() throws IOException {
        Keeper keeper = ready.keeper();
        Snapshot saved = keeper.snapshot(named(original, "Saved"));
        keeper.note(keeper.snapshot(named(original, "Typed after Ctrl+S")));
        keeper.save(saved, Set.of(), WAIT);
        assertEquals("Saved", title(file));
        assertEquals("Typed after Ctrl+S", afterAKill(), "before the history is written");
        keeper.settle();
        assertEquals("Typed after Ctrl+S", afterAKill());
        keeper.close();
        assertEquals("Typed after Ctrl+S", restoredTitle(scene.open(file)));
    }

    @Test
    void editsThatWereNotedBeforeASaveElsewhereGoOnThere() throws IOException {
        Keeper keeper = ready.keeper();
        Path other = folder.toRealPath().resolve("other.risks.json");
        Snapshot saved = keeper.snapshot(named(original, "Saved"));
        keeper.note(keeper.snapshot(named(original, "Later")));
        keeper.save(saved, other, DocumentStore.NO_FILE, Set.of(), WAIT);
        keeper.close();
        assertEquals("Later", restoredTitle(scene.open(other)));
    }

    @Test
    void editsThatWereNotedWhileAVersionOfOthersIsTakenAreNotLost() throws IOException {
        Keeper keeper = ready.keeper();
        Document theirs = named(original, "Theirs");
        Files.write(file, KeeperScene.FORMAT.write(theirs));
        var changed = assertInstanceOf(Outside.Changed.class, keeper.look());
        Snapshot now = keeper.snapshot(theirs);
        keeper.note(keeper.snapshot(named(theirs, "Typed on theirs")));
        keeper.accept(changed, original, now);
        keeper.close();
        assertEquals("Typed on theirs", restoredTitle(scene.open(file)));
    }

    @Test
    void aKillRightAfterASaveLosesNothingAlthoughTheHistoryIsNotWritten() throws IOException {
        Keeper keeper = ready.keeper();
        keeper.note(named(original, "Edited"));
        keeper.save(named(original, "Saved"), Set.of(), WAIT);
        assertEquals(List.of(original.title()), titles(keeper.past().orElseThrow()), "the old version is, the new one is in the file");
        try (var dead = copy()) {
            var next = KeeperScene.ready(dead.scene().start().open(dead.file()));
            assertInstanceOf(Restored.Nothing.class, next.restored());
            assertEquals("Saved", next.opened().document().title());
            next.keeper().save(named(original, "Again"), Set.of(), WAIT);
            next.keeper().settle();
            assertEquals(List.of("Again", "Saved", original.title()), titles(next.keeper().past().orElseThrow()));
            next.keeper().close();
        }
        keeper.settle();
        assertEquals(List.of("Saved", original.title()), titles(keeper.past().orElseThrow()));
        keeper.close();
    }

    @Test
    void whateverIsCalledNextWritesTheHistoryFirst() throws IOException {
        Keeper keeper = ready.keeper();
        keeper.save(named(original, "One"), Set.of(), WAIT);
        keeper.save(named(original, "Two"), Set.of(), WAIT);
        assertInstanceOf(Outside.Same.class, keeper.look());
        assertEquals(List.of("Two", "One", original.title()), titles(keeper.past().orElseThrow()));
        keeper.close();
    }

    @Test
    void aFileThatIsWrittenInPlaceHasBothImagesInTheHistoryFirst() throws IOException {
        Files.createLink(folder.resolve("other name"), file);
        Keeper keeper = ready.keeper();
        keeper.save(named(original, "Saved in place"), Set.of(), WAIT);
        assertEquals(List.of("Saved in place", original.title()), titles(keeper.past().orElseThrow()));
        keeper.close();
        assertEquals("Saved in place", title(folder.resolve("other name")));
    }

    @Test
    void whatIsNotedIsForcedWhenItIsDue() throws IOException {
        Keeper keeper = ready.keeper();
        keeper.note(named(original, "Edited"));
        keeper.keepUp();
        assertTrue(keeper.waits(), "not before");
        keeper.force();
        assertFalse(keeper.waits());
        keeper.close();
    }

    @Test
    void aFileThatIsBackAsItWasIsTold() throws IOException {
        Keeper keeper = ready.keeper();
        Path away = Files.move(file, folder.resolve("away"));
        assertInstanceOf(Outside.Gone.class, keeper.look());
        assertInstanceOf(Outside.Same.class, keeper.look(), "told once");
        Files.move(away, file);
        assertInstanceOf(Outside.Again.class, keeper.look());
        assertInstanceOf(Outside.Same.class, keeper.look());
        keeper.close();
    }

    @Test
    void aFolderThatIsGoneIsNotAFileThatIsGone() throws IOException {
        Path inner = Files.createDirectory(folder.toRealPath().resolve("inner"));
        Path inside = Files.copy(file, inner.resolve("sample.risks.json"));
        Keeper keeper = scene.open(inside).keeper();
        Files.move(inner, folder.resolve("elsewhere"));
        var told = assertInstanceOf(Outside.Unreadable.class, keeper.look());
        assertEquals("storage.save.unreachable", told.why().key());
        assertEquals(List.of(inner.toString()), told.why().args(), "the folder is named");
        keeper.close();
    }

    /** What the next start restores if the program is killed now. */
    private String afterAKill() throws IOException {
        try (var dead = copy()) {
            var next = KeeperScene.ready(dead.scene().start().open(dead.file()));
            String restored = restoredTitle(next);
            next.keeper().close();
            return restored;
        }
    }

    /** Everything as it lies there now, under the same real paths once the living folder is set aside. */
    private Dead copy() throws IOException {
        Path root = folder.toRealPath();
        Path living = root.resolveSibling(root.getFileName() + "-living");
        Files.move(root, living);
        try (Stream<Path> all = Files.walk(living)) {
            for (Path one : all.toList()) {
                Files.copy(one, root.resolve(living.relativize(one).toString()));
            }
        }
        return new Dead(living, root, scene, file);
    }

    private record Dead(Path living, Path root, KeeperScene scene, Path file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path one : all.toList().reversed()) {
                    Files.delete(one);
                }
            }
            Files.move(living, root);
        }
    }
}
