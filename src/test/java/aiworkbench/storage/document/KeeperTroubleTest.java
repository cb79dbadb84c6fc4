package aiworkbench.storage.document;

import static aiworkbench.storage.document.KeeperScene.WAIT;
import static aiworkbench.storage.document.KeeperScene.named;
import static aiworkbench.storage.document.KeeperScene.ready;
import static aiworkbench.storage.document.KeeperScene.restoredTitle;
import static aiworkbench.storage.document.KeeperScene.title;
import static aiworkbench.storage.document.KeeperScene.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.Document;
import aiworkbench.storage.Hash;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.file.QuietLog;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.recovery.MemoryDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of edits and saves while the recovery store fails, and when it works again. */
@ExtendWith(QuietLog.class)
class KeeperTroubleTest {

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private KeeperScene scene;
    private Path file;

    @BeforeEach
    void scene() throws IOException {
        scene = new KeeperScene(folder.toRealPath());
        file = scene.sample("sample.risks.json");
    }

    @Test
    void editsThatCannotBeWrittenAreToldAndWrittenWithTheNextOnes() throws IOException {
        var ready = scene.open(file);
        Document one = named(ready.opened().document(), "One");
        scene.block();
        ready.keeper().note(one);
        assertTrue(ready.keeper().trouble().isPresent());
        assertTrue(ready.keeper().waits(), "it will be tried again without another edit");
        scene.unblock();
        ready.keeper().note(named(one, "Two"));
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().close();
        assertEquals("Two", restoredTitle(scene.open(file)));
    }

    @Test
    void editsThatCouldNotBeWrittenAreWrittenBeforeTheWindowLosesTheFocus() throws IOException {
        var ready = scene.open(file);
        scene.block();
        ready.keeper().note(named(ready.opened().document(), "One"));
        ready.keeper().force();
        assertTrue(ready.keeper().trouble().isPresent() && ready.keeper().waits());
        scene.unblock();
        ready.keeper().force();
        assertFalse(ready.keeper().waits());
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().close();
        assertEquals("One", restoredTitle(scene.open(file)));
    }

    @Test
    void editsGoOnInASecondPlaceWhenTheFirstFails() throws IOException {
        var ready = ready(scene.startWithTwoPlaces().open(file));
        Document original = ready.opened().document();
        scene.block();
        ready.keeper().note(named(original, "One"));
        assertTrue(ready.keeper().trouble().isPresent());
        ready.keeper().note(named(original, "Two"));
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().save(named(original, "Saved"), Set.of(), WAIT);
        ready.keeper().settle();
        assertEquals(List.of("Saved", original.title()), titles(ready.keeper().past().orElseThrow()));
        ready.keeper().note(named(original, "Three"));
        ready.keeper().close();
        assertEquals("Three", restoredTitle(ready(scene.startWithTwoPlaces().open(file))));
    }

    @Test
    void takingTheVersionOfOthersWhileTheStoreFailsLosesNoEdits() throws IOException {
        var ready = scene.open(file);
        Document original = ready.opened().document();
        Document mine = named(original, "Mine");
        ready.keeper().note(mine);
        scene.block();
        Document theirs = named(original, "Theirs");
        Files.write(file, KeeperScene.FORMAT.write(theirs));
        var changed = assertInstanceOf(Outside.Changed.class, ready.keeper().look());
        assertInstanceOf(Outside.Changed.class, ready.keeper().lookAgain(), "told again on demand");
        ready.keeper().accept(changed, mine, ready.keeper().snapshot(theirs));
        ready.keeper().note(named(theirs, "Mine on theirs"));
        assertTrue(ready.keeper().trouble().isPresent());
        scene.unblock();
        ready.keeper().force();
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().close();
        assertEquals("Mine on theirs", restoredTitle(scene.open(file)));
        assertEquals(1, scene.givenUp(file), "what was open before stays in the history");
    }

    @Test
    void takingTheVersionOfOthersKeepsWhatWasOpenInTheSecondPlaceIfNeedBe() throws IOException {
        var ready = ready(scene.startWithTwoPlaces().open(file));
        Document original = ready.opened().document();
        Document mine = named(original, "Mine");
        ready.keeper().note(mine);
        Document theirs = named(original, "Theirs");
        Files.write(file, KeeperScene.FORMAT.write(theirs));
        var changed = assertInstanceOf(Outside.Changed.class, ready.keeper().look());
        Path history = scene.vault(file).resolve("history");
        Files.delete(history);
        Files.createDirectory(history);
        ready.keeper().accept(changed, mine, ready.keeper().snapshot(named(theirs, "Both")));
        assertTrue(titles(ready.keeper().past().orElseThrow()).contains("Mine"));
        ready.keeper().close();
        assertEquals("Both", restoredTitle(ready(scene.startWithTwoPlaces().open(file))));
    }

    @Test
    void savingAsksWhileNoCopyCanBeKeptAndGoesOnProtectedAfterwards() throws IOException {
        var ready = scene.open(file);
        Document original = ready.opened().document();
        ready.keeper().note(named(original, "One"));
        scene.block();
        Document saved = named(original, "Saved");
        assertThrows(RecoveryFailed.class, () -> ready.keeper().save(saved, Set.of(), WAIT));
        assertEquals(original.title(), title(file));
        ready.keeper().save(saved, EnumSet.of(Permission.NO_HISTORY), WAIT);
        assertEquals("Saved", title(file));
        scene.unblock();
        ready.keeper().note(named(saved, "Later"));
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().close();
        assertEquals("Later", restoredTitle(scene.open(file)));
    }

    @Test
    void aDocumentWhoseVaultCannotBeUsedTellsSoAndIsProtectedFromTheNextSaveOn() throws IOException {
        Path vault = scene.vault(file);
        Files.createFile(vault);
        var ready = scene.open(file);
        assertTrue(ready.keeper().trouble().isPresent());
        assertEquals(Optional.empty(), ready.keeper().past());
        Document one = named(ready.opened().document(), "One");
        ready.keeper().note(one);
        ready.keeper().force();
        assertThrows(RecoveryFailed.class, () -> ready.keeper().save(one, Set.of(), WAIT));
        Files.delete(vault);
        ready.keeper().save(one, Set.of(), WAIT);
        assertEquals(Optional.empty(), ready.keeper().trouble());
        assertEquals(List.of("One", ready.opened().document().title()), titles(ready.keeper().past().orElseThrow()));
        ready.keeper().note(named(one, "Two"));
        ready.keeper().close();
        assertEquals("Two", restoredTitle(scene.open(file)));
    }

    @Test
    void aNewDocumentThatCannotBeProtectedTellsSo() throws IOException {
        scene.store();
        Document blank = KeeperScene.document();
        Files.createFile(folder.resolve("recovery").resolve(blank.id().value()));
        Keeper keeper = scene.start().keepNew(blank);
        assertTrue(keeper.trouble().isPresent());
        assertInstanceOf(Outside.Same.class, keeper.look());
        Path place = folder.resolve("new.risks.json");
        keeper.save(blank, place, Target.NO_FILE, Set.of(), WAIT);
        assertEquals(Optional.empty(), keeper.trouble());
        keeper.close();
        assertEquals(blank.title(), title(place));
    }

    @Test
    void savingOntoAFileWithUnsavedEditsOfACrashKeepsThemInItsHistory() throws IOException {
        Path other = scene.sample("other.risks.json");
        var crashed = scene.open(other);
        crashed.keeper().note(named(crashed.opened().document(), "Unsaved"));
        crashed.keeper().close();
        var ready = scene.open(file);
        Document original = ready.opened().document();
        Document moved = named(original, "Moved");
        ready.keeper().save(moved, other, Hash.of(Files.readAllBytes(other)), Set.of(), WAIT);
        ready.keeper().close();
        assertEquals(1, scene.givenUp(other));
        var again = scene.open(other);
        assertInstanceOf(Restored.Nothing.class, again.restored());
        assertEquals(List.of("Moved", original.title()), titles(again.keeper().past().orElseThrow()));
    }

    @Test
    void aFileThatIsOpenIsNotSavedOnto() throws IOException {
        Path other = scene.sample("other.risks.json");
        String there = Hash.of(Files.readAllBytes(other));
        Keepers keepers = scene.start();
        var ready = ready(keepers.open(file));
        Document moved = named(ready.opened().document(), "Moved");
        for (Keepers owner : List.of(keepers, scene.start())) {
            var open = ready(owner.open(other));
            var failed = assertThrows(SaveFailed.class, () -> ready.keeper().save(moved, other, there, Set.of(), WAIT));
            assertEquals(Reason.OPEN_ELSEWHERE, failed.reason());
            open.keeper().close();
        }
        ready.keeper().save(moved, other, there, Set.of(), WAIT);
        assertEquals("Moved", title(other));
    }

    @Test
    void aSaveElsewhereThatFailsLeavesThatFileFree() throws IOException {
        Path other = scene.sample("other.risks.json");
        String there = Hash.of(Files.readAllBytes(other));
        var ready = scene.open(file);
        Document moved = named(ready.opened().document(), "Moved");
        Path vault = Files.createDirectories(scene.vault(other));
        Files.createFile(vault.resolve("objects"));
        assertThrows(RecoveryFailed.class, () -> ready.keeper().save(moved, other, there, Set.of(), WAIT));
        assertEquals(ready.opened().document().title(), title(other));
        var open = scene.open(other);
        assertTrue(open.keeper().trouble().isEmpty());
        open.keeper().close();
        ready.keeper().save(moved, other, there, EnumSet.of(Permission.NO_HISTORY), WAIT);
        assertEquals("Moved", title(other));
        Files.delete(vault.resolve("objects"));
        ready.keeper().note(named(moved, "Later"));
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().close();
        assertEquals("Later", restoredTitle(scene.open(other)));
        assertInstanceOf(Restored.Nothing.class, scene.open(file).restored());
    }

    @Test
    void savingOntoAFileThatNothingProtectsAsksAndTells() throws IOException {
        Path other = folder.toRealPath().resolve("other.risks.json");
        var ready = scene.open(file);
        Document moved = named(ready.opened().document(), "Moved");
        ready.keeper().note(moved);
        Path vault = Files.createFile(scene.vault(other));
        assertThrows(RecoveryFailed.class, () -> ready.keeper().save(moved, other, Target.NO_FILE, Set.of(), WAIT));
        assertFalse(Files.exists(other));
        ready.keeper().save(moved, other, Target.NO_FILE, EnumSet.of(Permission.NO_HISTORY), WAIT);
        assertEquals("Moved", title(other));
        assertTrue(ready.keeper().trouble().isPresent());
        assertInstanceOf(Restored.Nothing.class, scene.open(file).restored());
        Files.delete(vault);
        ready.keeper().save(named(moved, "Again"), Set.of(), WAIT);
        assertEquals(Optional.empty(), ready.keeper().trouble());
        ready.keeper().close();
    }

    @Test
    void oldEditsThatCannotBeSetAsideDoNotKeepADocumentFromGoingOnElsewhere() throws IOException {
        Path other = folder.toRealPath().resolve("other.risks.json");
        var ready = scene.open(file);
        Document moved = named(ready.opened().document(), "Moved");
        ready.keeper().note(moved);
        scene.block();
        ready.keeper().save(moved, other, Target.NO_FILE, Set.of(), WAIT);
        ready.keeper().note(named(moved, "Later"));
        ready.keeper().close();
        assertEquals("Later", restoredTitle(scene.open(other)));
    }

    @Test
    void editsThatWereUndoneAreNotOfferedAgain() throws IOException {
        var ready = scene.open(file);
        Document original = ready.opened().document();
        ready.keeper().note(named(original, "Thought better of it"));
        ready.keeper().note(named(original, original.title()));
        ready.keeper().close();
        assertEquals(List.of(), scene.start().findings().unsaved());
        assertEquals(1, scene.givenUp(file));
    }

    @Test
    void editsThatCameToNothingBeforeACrashAreNotOfferedAgain() throws IOException {
        var crashed = scene.open(file);
        Document original = crashed.opened().document();
        crashed.keeper().note(named(original, "Thought better of it"));
        crashed.keeper().note(original);
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Path journal = scene.vault(file).resolve("journal-1.log");
        Files.copy(journal, copy.resolve("journal"));
        crashed.keeper().close();
        Files.copy(copy.resolve("journal"), journal);
        assertInstanceOf(Restored.Nothing.class, scene.open(file).restored());
    }

    @Test
    void anEqualCopyOfADocumentIsNoEdit() throws IOException {
        var ready = scene.open(file);
        ready.keeper().note(KeeperScene.FORMAT.read(Files.readAllBytes(file)));
        assertFalse(ready.keeper().waits());
        ready.keeper().close();
        assertEquals(0, scene.givenUp(file));
    }

    @Test
    void nothingIsNotedAfterEditsWereDiscarded() throws IOException {
        var ready = scene.open(file);
        Document original = ready.opened().document();
        ready.keeper().note(named(original, "Unwanted"));
        ready.keeper().discard();
        ready.keeper().note(named(original, "Too late"));
        ready.keeper().force();
        ready.keeper().close();
        assertEquals(List.of(), scene.start().findings().unsaved());
        assertEquals(1, scene.givenUp(file));
    }

    @Test
    void aSaveThatComesAfterTheWorkHasEndedIsMadeAllTheSame() throws IOException {
        var ready = scene.open(file);
        Document original = ready.opened().document();
        ready.keeper().note(named(original, "Noted"));
        ready.keeper().close();
        ready.keeper().note(named(original, "Too late"));
        ready.keeper().save(named(original, "Saved"), Set.of(), WAIT);
        assertEquals("Saved", title(file));
        ready.keeper().close();
        var again = scene.open(file);
        assertInstanceOf(Restored.Nothing.class, again.restored());
        assertEquals(List.of("Saved", original.title()), titles(again.keeper().past().orElseThrow()));
    }

    @Test
    void whatCouldNotBeReadBackIsNotSaved() throws IOException {
        var ready = scene.open(file);
        for (String text : List.of("half \ud800", "bell \u0007", "a".repeat(1_000_001))) {
            Document document = named(ready.opened().document(), text);
            var failed = assertThrows(SaveFailed.class, () -> ready.keeper().save(document, Set.of(), WAIT));
            assertEquals(Reason.UNFAITHFUL, failed.reason());
        }
        assertEquals(ready.opened().document().title(), title(file));
    }

    @Test
    void aNewDocumentHasToBeGivenAPlaceFirst() throws IOException {
        Keeper keeper = scene.start().keepNew(KeeperScene.document());
        assertThrows(IllegalStateException.class, () -> keeper.save(KeeperScene.document(), Set.of(), WAIT));
        keeper.close();
    }
}
