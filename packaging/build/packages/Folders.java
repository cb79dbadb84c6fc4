package packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is done with whole folders. */
final class Folders {

    private Folders() {}

    /** All files and folders below one, itself included, folders before what is in them. */
    static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var path : walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Copies what is wanted, which is asked with paths inside the folder. */
    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        for (var path : walk(from)) {
            var inside = from.relativize(path);
            if (Files.isRegularFile(path) && wanted.test(inside)) {
                Files.copy(path, parent(to.resolve(inside)), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** The file itself, once the folder that it goes to is there. */
    static Path parent(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    static void date(Path folder, FileTime time) throws IOException {
        for (var path : walk(folder)) {
            Files.setLastModifiedTime(path, time);
        }
    }

    static long size(Path folder) throws IOException {
        long bytes = 0;
        for (var path : walk(folder)) {
            bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
        }
        return bytes;
    }
}
