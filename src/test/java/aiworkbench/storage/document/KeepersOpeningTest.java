package aiworkbench.storage.document;

import static aiworkbench.storage.document.KeeperScene.FORMAT;
import static aiworkbench.storage.document.KeeperScene.WAIT;
import static aiworkbench.storage.document.KeeperScene.named;
import static aiworkbench.storage.document.KeeperScene.ready;
import static aiworkbench.storage.document.KeeperScene.restoredTitle;
import static aiworkbench.storage.document.KeeperScene.title;
import static aiworkbench.storage.document.KeeperScene.titles;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.Document;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.Hash;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.QuietLog;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.recovery.MemoryDisk;
import aiworkbench.storage.recovery.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What users find when they open a file after something went wrong, and how it goes on. */
@ExtendWith(QuietLog.class)
class KeepersOpeningTest {

    private static final byte[] TORN = "{ \"format\": \"aiworkbench-risks\", \"ver".getBytes(StandardCharsets.UTF_8);

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private KeeperScene scene;
    private Path file;
    private byte[] old;
    private byte[] fresh;

    @BeforeEach
    void scene() throws IOException {
        scene = new KeeperScene(folder.toRealPath());
        file = scene.sample("sample.risks.json");
        old = Files.readAllBytes(file);
        fresh = FORMAT.write(named(KeeperScene.document(), "Fresh"));
    }

    @Test
    void anInterruptedSaveCanBeCompleted() throws IOException {
        interrupted(Hash.of(old));
        Keepers keepers = scene.start();
        var found = assertInstanceOf(Found.Interrupted.class, keepers.open(file));
        var ready = ready(keepers.finish(found, true));
        assertArrayEquals(fresh, Files.readAllBytes(file));
        assertEquals("Fresh", ready.opened().document().title());
        Past past = ready.keeper().past().orElseThrow();
        assertTrue(past.versions().stream().anyMatch(version -> version.why() == Why.DAMAGED), "what was there stays in the history");
        ready.keeper().close();
        ready(scene.start().open(file)).keeper().close();
    }

    @Test
    void aDamagedFileIsFreeForOthers() throws IOException {
        Files.write(file, TORN);
        assertInstanceOf(Found.Damaged.class, scene.start().open(file));
        assertTrue(scene.store().vault(file).tryLock());
    }

    @Test
    void whatIsWholeInADamagedFileIsSalvaged() throws IOException {
        Files.write(file, Arrays.copyOf(old, old.length - 20));
        Keepers keepers = scene.start();
        var damaged = assertInstanceOf(Found.Damaged.class, keepers.open(file));
        assertEquals(KeeperScene.document().title(), keepers.salvage(damaged).orElseThrow().title());
    }

    @Test
    void openingSweepsAwayWhatACrashLeftHalfWritten() throws IOException {
        ready(scene.start().open(file)).keeper().close();
        Path half = Files.createFile(scene.vault(file).resolve("journal-1.log.tmp"));
        ready(scene.start().open(file)).keeper().close();
        assertFalse(Files.exists(half));
    }

    @Test
    void theHistoryOfAFileIsThereWithoutOpeningIt() throws IOException {
        var ready = scene.open(file);
        ready.keeper().save(named(ready.opened().document(), "Saved"), Set.of(), WAIT);
        ready.keeper().close();
        assertEquals("Saved", KeeperScene.titles(scene.start().past(file, KeeperScene.document().id())).getFirst());
    }

    @Test
    void anInterruptedSaveCanBeTakenBack() throws IOException {
        interrupted(Hash.of(old));
        Keepers keepers = scene.start();
        var found = assertInstanceOf(Found.Interrupted.class, keepers.open(file));
        ready(keepers.finish(found, false)).keeper().close();
        assertArrayEquals(old, Files.readAllBytes(file));
    }

    @Test
    void takingBackTheFirstSaveRemovesTheFile() throws IOException {
        interrupted(Target.NO_FILE);
        Keepers keepers = scene.start();
        var found = assertInstanceOf(Found.Interrupted.class, keepers.open(file));
        assertThrows(CannotOpen.class, () -> keepers.finish(found, false));
        assertFalse(Files.exists(file));
    }

    @Test
    void anInterruptedSaveCanBeCompletedAfterTheFileWasRemoved() throws IOException {
        interrupted(Hash.of(old));
        Keepers keepers = scene.start();
        var found = assertInstanceOf(Found.Interrupted.class, keepers.open(file));
        Files.delete(file);
        ready(keepers.finish(found, true)).keeper().close();
        assertArrayEquals(fresh, Files.readAllBytes(file));
    }

    @Test
    void anInterruptedSaveThatIsLeftIsAskedAboutAgain() throws IOException {
        interrupted(Hash.of(old));
        Keepers keepers = scene.start();
        keepers.leave(assertInstanceOf(Found.Interrupted.class, keepers.open(file)));
        assertArrayEquals(TORN, Files.readAllBytes(file));
        assertInstanceOf(Found.Interrupted.class, scene.start().open(file));
    }

    @Test
    void aSaveThatGotThroughIsNotAskedAbout() throws IOException {
        interrupted(Hash.of(old));
        Files.write(file, fresh);
        ready(scene.start().open(file)).keeper().close();
        Files.write(file, FORMAT.write(named(KeeperScene.document(), "Theirs")));
        ready(scene.start().open(file)).keeper().close();
    }

    @Test
    void savingOverAFileThatWasTornMakesItWholeForGood() throws IOException {
        interrupted(Hash.of(old));
        Path other = scene.sample("other.risks.json");
        var ready = scene.open(other);
        ready.keeper().save(named(ready.opened().document(), "Whole"), file, Hash.of(TORN), Set.of(), WAIT);
        ready.keeper().close();
        assertEquals("Whole", scene.open(file).opened().document().title());
    }

    @Test
    void recordsThatCannotBeReadOrSettledDoNotKeepADocumentFromBeingOpened() throws IOException {
        var vault = scene.store().vault(file);
        vault.tryLock();
        vault.versions().put(old, Why.READ, "");
        vault.versions().put(fresh, Why.SAVED, "");
        assertTrue(vault.saves().redoOpen(new Redo(folder, Hash.of(old), Hash.of(fresh))));
        vault.close();
        ready(scene.start().open(file)).keeper().close();
        Files.createDirectory(scene.vault(file).resolve("redo-0123456789abcdef"));
        var ready = scene.open(file);
        ready.keeper().note(named(ready.opened().document(), "Edited"));
        ready.keeper().close();
        assertEquals("Edited", restoredTitle(scene.open(file)));
    }

    @Test
    void clearingUpThatFailsDoesNotLeaveEditsUnprotected() throws IOException {
        scene.store();
        Files.createFile(folder.resolve("recovery/by-uuid"));
        var ready = scene.open(file);
        assertTrue(ready.keeper().trouble().isPresent());
        ready.keeper().note(named(ready.opened().document(), "Edited"));
        ready.keeper().close();
        assertEquals("Edited", restoredTitle(scene.open(file)));
    }

    @Test
    void aFileThatIsOpenElsewhereCanBeLookedAt() throws IOException {
        Keepers first = scene.start();
        var ready = ready(first.open(file));
        var elsewhere = assertInstanceOf(Found.Elsewhere.class, scene.start().open(file));
        assertEquals(ready.opened().document(), elsewhere.opened().document());
        assertTrue(elsewhere.holder().isPresent());
        ready.keeper().close();
        ready(scene.start().open(file)).keeper().close();
    }

    @Test
    void aDamagedFileThatIsOpenElsewhereHasItsHistoryToo() throws IOException {
        var ready = scene.open(file);
        ready.keeper().save(named(ready.opened().document(), "Good"), Set.of(), WAIT);
        ready.keeper().settle();
        Files.write(file, TORN);
        Past past = assertInstanceOf(Found.Damaged.class, scene.start().open(file)).past().orElseThrow();
        assertEquals("Good", past.open(past.lastGood().orElseThrow()).document().title());
        assertFalse(past.versions().stream().anyMatch(version -> version.why() == Why.DAMAGED), "its history is left to whoever has it open");
        ready.keeper().note(named(ready.opened().document(), "Still protected"));
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().close();
    }

    @Test
    void aDamagedFileWithoutAHistoryIsToldAllTheSame() throws IOException {
        Files.write(file, TORN);
        var damaged = assertInstanceOf(Found.Damaged.class, scene.start().open(file));
        assertEquals(Optional.empty(), damaged.past().orElseThrow().lastGood());
        Path spare = scene.sample("spare.risks.json");
        Files.write(spare, TORN);
        Files.createFile(Files.createDirectories(scene.vault(spare)).resolve("objects"));
        assertEquals(Optional.empty(), assertInstanceOf(Found.Damaged.class, scene.start().open(spare)).past());
    }

    @Test
    void unsavedEditsWaitWhileALaterReleaseHasWrittenTheFile() throws IOException {
        var ready = scene.open(file);
        ready.keeper().note(named(ready.opened().document(), "Unsaved"));
        ready.keeper().close();
        Files.writeString(file, Files.readString(file).replace("\"version\": 1", "\"version\": 99"));
        var looked = scene.open(file);
        assertTrue(looked.opened().readOnly());
        looked.keeper().note(named(looked.opened().document(), "Not possible"));
        assertInstanceOf(Restored.Nothing.class, looked.restored());
        looked.keeper().close();
        assertEquals(1, scene.start().findings().unsaved().size());
        Files.write(file, old);
        assertEquals("Unsaved", restoredTitle(scene.open(file)));
    }

    @Test
    void editsWhoseBaseIsGoneAreToldOnce() throws IOException {
        withoutBase();
        var ready = scene.open(file);
        assertInstanceOf(Restored.Missing.class, ready.restored());
        ready.keeper().close();
        assertEquals(List.of(), scene.start().findings().unsaved());
        assertInstanceOf(Restored.Nothing.class, scene.open(file).restored());
    }

    @Test
    void editsWhoseBaseAndFileAreGoneAreToldOnce() throws IOException {
        withoutBase();
        Files.delete(file);
        Keepers next = scene.start();
        var nothing = assertInstanceOf(Keepers.Recovery.Nothing.class, next.restore(next.findings().unsaved().getFirst()));
        assertInstanceOf(Restored.Missing.class, nothing.why());
        assertEquals(List.of(), scene.start().findings().unsaved());
        assertEquals(1, scene.givenUp(file));
    }

    @Test
    void workWhoseFileIsThereComesBackWithTheFile() throws IOException {
        unsaved(file, "Unsaved");
        Keepers next = scene.start();
        assertEquals(new Keepers.Recovery.InFile(file), next.restore(next.findings().unsaved().getFirst()));
        assertEquals("Unsaved", restoredTitle(ready(next.open(file))));
    }

    @Test
    void workThatAnotherStartBringsBackIsNotBroughtBackTwice() throws IOException {
        unsaved(file, "Unsaved");
        Files.delete(file);
        Keepers one = scene.start();
        Keepers other = scene.start();
        var found = one.findings().unsaved().getFirst();
        var again = other.findings().unsaved().getFirst();
        assertTrue(again.vault().tryLock());
        assertInstanceOf(Keepers.Recovery.Nothing.class, one.restore(found));
        again.vault().close();
        assertInstanceOf(Keepers.Recovery.Document.class, one.restore(found));
        assertInstanceOf(Keepers.Recovery.Nothing.class, other.restore(again));
    }

    @Test
    void workThatCannotBeBroughtBackNowIsOfferedAgain() throws IOException {
        unsaved(file, "Unsaved");
        Files.delete(file);
        Keepers next = scene.start();
        var found = next.findings().unsaved().getFirst();
        Path journal = scene.vault(file).resolve("journal-1.log");
        byte[] bytes = Files.readAllBytes(journal);
        Files.delete(journal);
        Files.createDirectory(journal);
        assertThrows(RecoveryFailed.class, () -> next.restore(found));
        Files.delete(journal);
        Files.write(journal, bytes);
        var recovery = assertInstanceOf(Keepers.Recovery.Document.class, scene.start().restore(found));
        assertEquals("Unsaved", recovery.document().title());
    }

    @Test
    void workOfAFileThatIsGoneIsOfferedAgainUntilItIsKept() throws IOException {
        unsaved(file, "Unsaved");
        Files.delete(file);
        Keepers next = scene.start();
        Files.createFile(folder.resolve("recovery").resolve(KeeperScene.document().id().value()));
        var recovery = assertInstanceOf(Keepers.Recovery.Document.class, next.restore(next.findings().unsaved().getFirst()));
        assertEquals("Unsaved", recovery.document().title());
        assertTrue(recovery.keeper().trouble().isPresent());
        recovery.keeper().close();
        assertEquals(1, scene.start().findings().unsaved().size());
    }

    @Test
    void editsOfAnotherVersionStayInTheHistoryWhenTheUserWaits() throws IOException {
        unsaved(file, "Mine");
        Files.write(file, fresh);
        var ready = scene.open(file);
        assertEquals("Mine", assertInstanceOf(Restored.Mismatch.class, ready.restored()).mine().title());
        ready.keeper().save(named(ready.opened().document(), "Later"), Set.of(), WAIT);
        ready.keeper().close();
        var again = scene.open(file);
        Past past = again.keeper().past().orElseThrow();
        var mine = past.versions().stream().filter(version -> version.why() == Why.NOT_APPLIED).findFirst().orElseThrow();
        assertEquals("Mine", past.open(mine).document().title());
        assertTrue(titles(past).contains("Later"));
    }

    @Test
    void aCopyOfANewDocumentThatIsOpenElsewhereIsProtectedOnItsOwn() throws IOException {
        Document blank = KeeperScene.document();
        Keeper one = scene.start().keepNew(blank);
        Keeper other = scene.start().keepNew(blank);
        one.note(named(blank, "One"));
        other.note(named(blank, "Other"));
        one.close();
        other.close();
        assertEquals(2, scene.start().findings().unsaved().size());
    }

    @Test
    void copiesAreFoundBesideAFileOfAnyName() throws IOException {
        Path plain = Files.write(folder.toRealPath().resolve("sample-old"), old);
        assertEquals(List.of(file), scene.open(plain).siblings());
        Files.writeString(folder.resolve("sample (broken).risks.json"), "broken (1)");
        Files.writeString(folder.resolve("sample (1).risks.json"), "broken");
        Files.write(folder.resolve("sampler.risks.json"), old);
        assertEquals(List.of(), scene.open(file).siblings());
    }

    private void unsaved(Path path, String name) throws IOException {
        var ready = scene.open(path);
        ready.keeper().note(named(ready.opened().document(), name));
        ready.keeper().close();
    }

    private void withoutBase() throws IOException {
        unsaved(file, "Unsaved");
        Path objects = scene.vault(file).resolve("objects");
        try (var all = Files.list(objects)) {
            for (Path object : all.toList()) {
                Files.delete(object);
            }
        }
        Files.write(file, fresh);
    }

    /** A save in place that broke off after it had begun to overwrite the file. */
    private void interrupted(String before) throws IOException {
        var vault = scene.store().vault(file);
        assertTrue(vault.tryLock());
        vault.versions().put(old, Why.READ, "");
        vault.versions().put(fresh, Why.SAVED, "");
        assertTrue(vault.saves().redoOpen(new Redo(file, before, Hash.of(fresh))));
        vault.close();
        Files.write(file, TORN);
        assertThrows(IOException.class, () -> title(file));
    }
}
