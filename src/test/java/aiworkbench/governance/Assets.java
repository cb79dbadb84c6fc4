package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.storage.JsonFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The document files below {@code assets}. Run the tests with {@code -Dgolden.update=true} to write what they expect. */
final class Assets {

    private static final JsonFormat FORMAT = new JsonFormat();
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Assets() {}

    static Path file(String folder, String name, DocumentKind kind) {
        return Path.of("assets", folder, name + kind.extension());
    }

    static Document read(Path file) {
        try {
            return FORMAT.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(file + " does not open: " + e.getMessage(), e);
        }
    }

    /** The file holds exactly these bytes. */
    static void assertHolds(Path file, Document document) throws IOException {
        byte[] bytes = FORMAT.write(document);
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
        assertEquals(new String(bytes, StandardCharsets.UTF_8), Files.readString(file), file.toString());
    }

    /** Names of all document files in a folder. */
    static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", folder))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted().toList();
        }
    }
}
