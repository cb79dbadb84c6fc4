package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Hash;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new and longer".getBytes(StandardCharsets.UTF_8);

    private final AtomicFile files = new AtomicFile();

    @TempDir
    private Path folder;

    @Test
    void writesNewFiles() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        files.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("a.canvas.json"), names());
    }

    @Test
    void replacesLongerAndShorterFiles() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        files.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        files.write(file, new byte[0]);
        assertEquals(0, Files.size(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void writesLargeFilesAndLongNames() throws IOException {
        byte[] large = new byte[5_000_000];
        large[4_999_999] = 7;
        Path file = folder.resolve("名".repeat(80) + ".canvas");
        files.write(file, large);
        assertArrayEquals(large, Files.readAllBytes(file));
    }

    @Test
    void keepsPermissions() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));
        files.write(file, NEW);
        assertEquals("rw-rw---x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void newFilesAreAsOpenAsOtherNewFiles() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        files.write(folder.resolve("a"), NEW);
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("a")));
    }

    @Test
    void readersOfTheOldFileKeepIt() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        try (var reader = Files.newInputStream(file)) {
            files.write(file, NEW);
            assertArrayEquals(OLD, reader.readAllBytes(), "the old bytes were never touched");
        }
    }

    @Test
    void linksStayLinks() throws IOException {
        Path file = Files.write(Files.createDirectory(folder.resolve("inner")).resolve("real"), OLD);
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("inner/real"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), second);
        files.write(first, NEW);
        assertTrue(Files.isSymbolicLink(first) && Files.isSymbolicLink(second));
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("first", "inner", "second"), names());
    }

    @Test
    void linksToNothingCreateTheirFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("missing"));
        files.write(link, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("missing")));
    }

    @Test
    void linksInCirclesAreRefused() throws IOException {
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), one);
        refused("storage.save.loop", one, one);
    }

    @Test
    void missingFoldersAreNeverCreated() {
        refused("storage.save.unreachable", folder.resolve("gone/a"), folder.resolve("gone"));
        assertEquals(List.of(), names());
    }

    @Test
    void foldersAreNotReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a"));
        refused("storage.save.folder", target, target);
        refused("storage.save.folder", Path.of("/"), Path.of("/"));
    }

    @Test
    void devicesAreNotReplaced() {
        refused("storage.save.special", Path.of("/dev/null"), Path.of("/dev/null"));
    }

    @Test
    void protectedFilesAreNotReplaced() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        refused("storage.save.protected", file, file);
        assertArrayEquals(OLD, Files.readAllBytes(file));
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        refused("storage.save.unreachable", file.resolve("b"), file);
    }

    @Test
    void filesWithSeveralNamesKeepThem() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        Path second = Files.createLink(folder.resolve("b"), file);
        assertTrue(files.write(file, NEW).inPlace());
        assertArrayEquals(NEW, Files.readAllBytes(second));
        files.write(file, OLD);
        assertArrayEquals(OLD, Files.readAllBytes(second));
        assertEquals(List.of("a", "b"), names());
    }

    @Test
    void onlyTheFileThatWasLookedAtIsReplaced() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        Target target = files.look(file, SaveOptions.CAREFUL);
        assertThrows(ChangedOutside.class, () -> target.require(Set.of("another")));
        Files.writeString(file, "bad");
        ChangedOutside changed = assertThrows(ChangedOutside.class, () -> files.replace(target, NEW, SaveOptions.CAREFUL));
        assertEquals(ChangedOutside.Change.OTHER, changed.change());
        assertEquals("bad", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void whatIsWrittenIsTold() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        Written written = files.write(file, NEW);
        assertEquals(new Written(file.toRealPath(), Hash.of(NEW), Stamp.of(file), false), written);
    }

    @Test
    void theUserIsAskedBeforeProtectedFilesAndLinksToOtherFolders() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Files.write(folder.resolve("a"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Path link = Files.createSymbolicLink(inner.resolve("link"), file);
        assertEquals(Reason.LINK, assertThrows(SaveFailed.class, () -> files.look(link, SaveOptions.CAREFUL)).reason());
        SaveOptions linked = SaveOptions.CAREFUL.withLinks();
        assertEquals(Reason.PROTECTED, assertThrows(SaveFailed.class, () -> files.look(link, linked)).reason());
        SaveOptions agreed = linked.withProtected();
        assertFalse(files.replace(files.look(link, agreed), NEW, agreed).inPlace());
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals("r--r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private void refused(String key, Path path, Path named) {
        SaveFailed failed = assertThrows(SaveFailed.class, () -> files.write(path, NEW));
        assertEquals(Complaint.about(key, named.toString()), failed.complaint());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
