package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aiworkbench.storage.Hash;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void bytesThatPassTheCheckHaveTheirHash() throws SaveFailed {
        assertEquals(Hash.of(NEW), new Fresh(() -> NEW, _ -> Optional.empty()).hash());
    }

    @Test
    void refusedBytesNeverReplaceAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertEquals("old", afterRefusal(file));
        assertEquals(List.of("file"), names(), "and leave nothing behind");
    }

    @Test
    void refusedBytesNeverOverwriteAFileInPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.createLink(folder.resolve("other name"), file);
        assertEquals("old", afterRefusal(file));
    }

    @Test
    void errorsOfTheCheckKeepTheirType() {
        AssertionError error = new AssertionError("broken");
        assertSame(error, assertThrows(AssertionError.class, new Fresh(() -> NEW, _ -> { throw error; })::requireFit));
        IllegalStateException state = new IllegalStateException("broken");
        assertSame(state, assertThrows(IllegalStateException.class, new Fresh(() -> NEW, _ -> { throw state; })::requireFit));
    }

    @Test
    void errorsOfMakingTheBytesKeepTheirType() {
        IllegalStateException state = new IllegalStateException("broken");
        Fresh fresh = new Fresh(() -> { throw state; }, _ -> Optional.empty());
        assertSame(state, assertThrows(IllegalStateException.class, fresh::hash));
        assertSame(state, assertThrows(IllegalStateException.class, fresh::requireFit));
    }

    @Test
    void otherWorkMayRefuseTheBytesToo() {
        Fresh fresh = new Fresh(() -> NEW, _ -> Optional.empty()).unless(() -> Optional.of(SaveFailed.because(Reason.UNFAITHFUL)));
        assertThrows(SaveFailed.class, fresh::requireFit);
    }

    @Test
    void noOtherWorkIsDoneForBytesThatAreRefused() {
        AtomicBoolean done = new AtomicBoolean();
        Fresh fresh = new Fresh(() -> NEW, _ -> Optional.of(SaveFailed.because(Reason.UNFAITHFUL))).unless(() -> {
            done.set(true);
            return Optional.empty();
        });
        fresh.rest();
        assertFalse(done.get());
    }

    @Test
    void restsWhateverTheEnd() {
        Fresh fresh = new Fresh(() -> NEW, _ -> { throw new IllegalStateException("broken"); });
        assertDoesNotThrow(fresh::rest);
    }

    private String afterRefusal(Path file) throws IOException {
        AtomicFile files = new AtomicFile();
        Fresh refused = new Fresh(() -> NEW, _ -> Optional.of(SaveFailed.because(Reason.UNFAITHFUL)));
        Target target = files.look(file, SaveOptions.CAREFUL);
        SaveFailed failed = assertThrows(SaveFailed.class, () -> files.replace(target, refused, SaveOptions.CAREFUL));
        assertEquals(Reason.UNFAITHFUL, failed.reason());
        return Files.readString(file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
