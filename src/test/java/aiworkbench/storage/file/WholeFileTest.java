package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

    private final WholeFile reader = new WholeFile(_ -> {});

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() throws IOException {
        file = folder.toRealPath().resolve("a");
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void everyByteIsRead(int length) throws IOException {
        byte[] bytes = bytes(length);
        Files.write(file, bytes);
        assertArrayEquals(bytes, reader.read(file).bytes());
        assertArrayEquals(bytes, reader.bytes(file), "by whoever only looks at it");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 200_000})
    void everyByteIsCompared(int length) throws IOException {
        byte[] bytes = bytes(length);
        byte[] other = bytes.clone();
        other[length - 1]++;
        Files.write(file, bytes);
        assertTrue(reader.holding(file, bytes).isPresent());
        assertTrue(reader.holding(file, other).isEmpty());
        assertTrue(reader.holding(file, Arrays.copyOf(bytes, length - 1)).isEmpty(), "the file is longer");
        assertTrue(reader.holding(file, Arrays.copyOf(bytes, length + 1)).isEmpty(), "the file is shorter");
    }

    /** Files of the kernel say that they are empty. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void filesThatTellAWrongSizeAreReadToTheirEnd() throws IOException {
        Path kernel = Path.of("/proc/version");
        assertEquals(0, Files.size(kernel));
        assertArrayEquals(Files.readAllBytes(kernel), reader.bytes(kernel));
    }

    @Test
    void whatIsNoFileIsNamed() {
        assertEquals(Complaint.about("storage.open.folder", folder.toString()), assertThrows(CannotOpen.class, () -> reader.bytes(folder)).complaint());
        assertEquals(Complaint.about("storage.open.missing", file.toString()), assertThrows(CannotOpen.class, () -> reader.bytes(file)).complaint());
    }

    @Test
    void whatTheSystemSaysOfAFailureIsTold() throws IOException {
        Files.write(file, bytes(10));
        FaultFileSystem system = new FaultFileSystem(FileSystems.getDefault(), FaultFileSystem.Views.UNIX);
        system.inject(new Faults() {
            @Override
            void before(Call call) throws IOException {
                if (call.op() == Op.READ) {
                    throw new FileSystemException(call.file().toString(), null, "Stale file handle");
                }
            }
        });
        assertEquals(Complaint.about("storage.open.failed", file.toString(), "Stale file handle"),
                assertThrows(CannotOpen.class, () -> reader.read(system.wrap(file))).complaint());
    }
}
