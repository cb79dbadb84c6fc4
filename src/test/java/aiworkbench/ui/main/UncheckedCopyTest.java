package aiworkbench.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.DocumentStore;

/** The way out of a save whose check failed: all that files can hold is in a new file, and opens. */
class UncheckedCopyTest {

    private final DocumentStore store = new DocumentStore();

    @TempDir
    private Path folder;

    @Test
    void whatFilesCanHoldIsSavedIntoANewFileThatOpens() throws StorageProblem {
        var half = Canvas.blank(DocumentId.of(new UUID(1, 1)), "Half a \ud83d character");
        var refused = folder.resolve("a.canvas.json");
        var unchecked = folder.resolve("b.canvas.json");
        var failed = assertThrows(SaveFailed.class, () -> store.save(half, refused, DocumentStore.NO_FILE));
        assertEquals(SaveFailed.Reason.UNFAITHFUL, failed.reason());
        assertEquals(DocumentStore.NO_FILE, store.hash(refused));

        new Disk(null).writeDamaged(half, unchecked);

        assertEquals("Half a ? character", store.look(unchecked).title());
    }
}
