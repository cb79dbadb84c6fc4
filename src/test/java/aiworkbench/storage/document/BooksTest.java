package aiworkbench.storage.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.Image;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.recovery.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a save is told when its books cannot be kept. */
class BooksTest {

    private static final Image OLD = Image.of(new byte[] {1});
    private static final Image NEW = Image.of(new byte[] {2});

    @TempDir
    private Path folder;

    private KeeperScene scene;
    private Path file;
    private Vault vault;

    @BeforeEach
    void saving() throws IOException {
        scene = new KeeperScene(folder);
        file = folder.toRealPath().resolve("a.plan.json");
        vault = scene.store().vault(file);
        vault.tryLock();
        vault.start(OLD);
        vault.saving(vault.add(new byte[] {3}), OLD, NEW, file, "");
    }

    @Test
    void nothingIsWrittenInPlaceWithoutARecordUnlessTheUserAgreed() throws IOException {
        Redo redo = new Redo(file, OLD.hash(), NEW.hash());
        scene.block();
        assertThrows(RecoveryFailed.class, () -> books(false).redoOpen(redo));
        assertFalse(books(true).redoOpen(redo), "no record, so the writer puts the old bytes back if it fails");
        scene.unblock();
        assertTrue(books(false).redoOpen(redo));
    }

    @Test
    void whatCannotBeReplacedInOneStepIsKnownFromThenOn() {
        Set<Path> known = new HashSet<>();
        Books books = new Books(vault::saves, known, false);
        assertTrue(books.replacesAtOnce(folder));
        books.replacesInPlaceOnly(folder);
        assertFalse(books.replacesAtOnce(folder));
        known.clear();
        assertFalse(books.replacesAtOnce(folder), "the store knows it for the next start");
        assertTrue(books.replacesAtOnce(folder.resolve("other")));
    }

    private Books books(boolean withoutHistory) {
        return new Books(vault::saves, new HashSet<>(), withoutHistory);
    }
}
