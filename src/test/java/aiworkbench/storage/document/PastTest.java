package aiworkbench.storage.document;

import static aiworkbench.storage.document.KeeperScene.WAIT;
import static aiworkbench.storage.document.KeeperScene.named;
import static aiworkbench.storage.document.KeeperScene.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aiworkbench.model.Document;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.GivenUp;
import aiworkbench.storage.recovery.MemoryDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the history gives back: versions, edits that were given up, and both of them after the file was moved. */
class PastTest {

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
    void editsThatWereGivenUpComeBackAsTheDocumentTheyHadComeTo() throws IOException {
        giveUp("Given up");
        var keeper = scene.open(file).keeper();
        Past past = keeper.past().orElseThrow();
        List<GivenUp> edits = past.givenUp();
        assertEquals(1, edits.size());
        assertEquals("Given up", past.open(edits.getFirst()).title());
        keeper.close();
    }

    @Test
    void editsWhoseBeginningIsSpoiltAreTold() throws IOException {
        giveUp("Given up");
        Past past = scene.open(file).keeper().past().orElseThrow();
        GivenUp edits = past.givenUp().getFirst();
        Files.delete(scene.vault(file).resolve("objects").resolve(edits.edits().base()));
        assertThrows(RecoveryFailed.class, () -> past.open(edits));
    }

    @Test
    void aFileThatWasMovedKeepsItsHistory() throws IOException {
        var before = scene.open(file);
        Document original = before.opened().document();
        before.keeper().save(named(original, "Saved there"), Set.of(), WAIT);
        before.keeper().close();
        giveUp("Given up there");
        Path moved = Files.move(file, Files.createDirectory(folder.toRealPath().resolve("inner")).resolve("renamed.risks.json"));
        var after = scene.open(moved);
        after.keeper().save(named(original, "Saved here"), Set.of(), WAIT);
        after.keeper().settle();
        Past past = after.keeper().past().orElseThrow();
        assertEquals("Saved here", titles(past).getFirst());
        assertEquals(List.of("Saved there", original.title()), titles(past).subList(2, 4), "those of the earlier place after all others");
        assertEquals("Given up there", past.open(past.givenUp().getFirst()).title());
        after.keeper().close();
    }

    @Test
    void theHistoryOfACopyIsItsOwn() throws IOException {
        var first = scene.open(file);
        first.keeper().save(named(first.opened().document(), "In the first"), Set.of(), WAIT);
        first.keeper().close();
        Path copy = Files.copy(file, folder.toRealPath().resolve("copy.risks.json"));
        var second = scene.open(copy);
        second.keeper().save(named(first.opened().document(), "In the copy"), Set.of(), WAIT);
        second.keeper().settle();
        assertEquals(List.of("In the copy", "In the first"), titles(second.keeper().past().orElseThrow()), "the first file is still there");
        second.keeper().close();
    }

    private void giveUp(String name) throws IOException {
        var ready = scene.open(file);
        ready.keeper().note(named(ready.opened().document(), name));
        ready.keeper().discard();
        ready.keeper().close();
    }
}
