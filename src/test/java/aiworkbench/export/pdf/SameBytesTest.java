package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document gives the same bytes in every process, wherever on earth the process thinks it is. */
class SameBytesTest {

    @TempDir
    private Path folder;

    @Test
    void aProcessInAnotherPlaceWritesTheSameBytes() throws Exception {
        var there = start("there", "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Auckland", "-Dfile.encoding=ISO-8859-1");
        var here = WritesPdf.lines();
        var others = new String(there.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).lines().toList();

        assertEquals(0, there.waitFor(), Files.readString(folder.resolve("there")));
        assertTrue(Files.readString(folder.resolve("there")).contains("ar_EG Pacific/Auckland"));
        assertEquals(10, here.size());
        assertEquals(here, others);
    }

    private Process start(String name, String... options) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(Arrays.asList(options));
        command.add(WritesPdf.class.getName());
        return new ProcessBuilder(command).redirectError(folder.resolve(name).toFile()).start();
    }
}
