package packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The fonts of other scripts without their slanted faces, which no page uses and which are half of them. */
final class Fonts {

    private static final String SLANTED = "fonts/ttf/Kurinto/.*It\\.ttf";

    private Fonts() {}

    /** Writes the jar of the fonts anew, without these. */
    static void withoutItalics(Path lib) throws IOException {
        var jar = Folders.walk(lib).stream().filter(path -> path.getFileName().toString().startsWith("ph-fonts-kurinto-sans")).findFirst().orElseThrow();
        var slim = jar.resolveSibling("fonts.tmp");
        try (var from = new JarFile(jar.toFile()); var to = new JarOutputStream(Files.newOutputStream(slim))) {
            for (var entry : from.stream().filter(entry -> !entry.getName().matches(SLANTED)).toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(entry.getLastModifiedTime());
                to.putNextEntry(copy);
                try (var in = from.getInputStream(entry)) {
                    in.transferTo(to);
                }
            }
        }
        Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
