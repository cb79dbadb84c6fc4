package aiworkbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.model.DocumentKind;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.Opened;
import aiworkbench.storage.StorageProblem;

/** The documents that a verb was given, as files or as folders. What cannot be read is named on the console and left out. */
final class Inputs {

    /**
     * A document and the file it was read from.
     *
     * @param bytes what the file holds
     */
    record Input(Path path, byte[] bytes, Opened opened) {

        /** Whether the file already holds these bytes. */
        boolean holds(byte[] others) {
            return Arrays.equals(bytes, others);
        }

        /** The text of the file. */
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * A file or folder that could not be read.
     *
     * @param line from 1; 0 if it is about the file as a whole
     * @param column from 1; 0 if it is about the file as a whole
     */
    record Unread(Path path, int line, int column, String sentence) {}

    private final Console console;
    private final JsonFormat format;
    private final List<Unread> unread = new ArrayList<>();

    Inputs(Console console, JsonFormat format) {
        this.console = console;
        this.format = format;
    }

    /** Every document of these files and folders that can be read, in the order given, those of a folder by path. */
    List<Input> read(List<Path> given) {
        return given.stream().flatMap(path -> files(path).stream()).distinct().flatMap(path -> read(path).stream()).toList();
    }

    /** What could not be read. */
    List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** {@link Exit#FINE} or {@link Exit#UNREADABLE}. */
    int exit() {
        return unread.isEmpty() ? Exit.FINE : Exit.UNREADABLE;
    }

    /** Leaves an input out although it could be read. */
    void refuse(Input input, String key) {
        unread(input.path(), console.messages().text(key));
    }

    private Optional<Input> read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                unread(file, console.messages().text("cli.file.folder"));
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            return Optional.of(new Input(file, bytes, format.open(bytes)));
        } catch (StorageProblem problem) {
            var complaint = problem.complaint();
            console.complain(file, complaint);
            unread.add(new Unread(file, complaint.line(), complaint.column(), complaint.sentence(console.messages())));
        } catch (IOException e) {
            unread(file, Causes.of(e, console.messages()));
        }
        return Optional.empty();
    }

    private void unread(Path path, String sentence) {
        console.complain(path, 1, 1, sentence);
        unread.add(new Unread(path, 0, 0, sentence));
    }

    private List<Path> files(Path given) {
        if (!Files.isDirectory(given) || isDocument(given)) {
            return List.of(given);
        }
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(given, new Collector(given, found));
        } catch (IOException e) {
            unread(given, Causes.of(e, console.messages()));
        }
        if (found.isEmpty() && unread.isEmpty()) {
            unread(given, console.messages().text("cli.folder.empty"));
        }
        return found.stream().map(Path::normalize).sorted().toList();
    }

    /** By name only; whether it really is one shows when it is read. */
    private static boolean isDocument(Path path) {
        var name = String.valueOf(path.getFileName());
        return Stream.of(DocumentKind.values()).anyMatch(kind -> name.endsWith(kind.extension()));
    }

    /** Finds the documents of a folder and those below it, but neither in hidden folders nor in {@code target}. */
    private final class Collector extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> found;

        Collector(Path top, List<Path> found) {
            this.top = top;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var name = String.valueOf(folder.getFileName());
            if (!folder.equals(top) && (name.startsWith(".") || name.equals("target"))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isDocument(folder)) {
                found.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isDocument(file) && !String.valueOf(file.getFileName()).startsWith(".")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unread(file, Causes.of(e, console.messages()));
            return FileVisitResult.CONTINUE;
        }
    }
}
