package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.SaveFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
    void failureBeforeTheMoveLeavesTheOldFileAndNoOther() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        SaveFailed failed = assertThrows(SaveFailed.class, () -> files.write(file, NEW, _ -> {
            assertEquals(2, names().size(), "the new file is complete at this time");
            throw new IOException("No space left on device");
        }));
        assertEquals(Complaint.about("storage.save.failed", file.toString(), "No space left on device"), failed.complaint());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void failureOfTheMoveLeavesNoOtherFile() throws IOException {
        Path target = folder.resolve("a");
        SaveFailed failed = assertThrows(SaveFailed.class, () -> files.write(target, NEW, _ -> {
            Files.createDirectory(target);
            Files.createFile(target.resolve("inside"));
        }));
        assertEquals("storage.save.failed", failed.complaint().key());
        assertEquals(List.of("a"), names());
    }

    @Test
    void aNewFileThatVanishesIsAFailure() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        SaveFailed failed = assertThrows(SaveFailed.class, () -> files.write(file, NEW, _ -> {
            for (String name : names()) {
                if (name.endsWith(".tmp")) {
                    Files.delete(folder.resolve(name));
                }
            }
        }));
        assertTrue(failed.getCause() instanceof NoSuchFileException);
        assertArrayEquals(OLD, Files.readAllBytes(file));
    }

    @Test
    void theNewFileIsSecretUntilItIsComplete() throws IOException {
        Path file = Files.write(folder.resolve("a.plan.json"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        files.write(file, NEW, _ -> {
            String temp = names().stream().filter(name -> name.endsWith(".tmp")).findFirst().orElseThrow();
            assertTrue(temp.matches("\\.a\\.plan\\.json\\.[0-9a-f]{16}\\.tmp"), temp);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(temp))));
        });
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
