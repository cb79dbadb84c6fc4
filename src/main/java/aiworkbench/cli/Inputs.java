package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.Opened;
import aiworkbench.storage.StorageProblem;

/** The documents that a verb was given, as files or as folders. What cannot be read is named on the console and left out. */
final class Inputs {

    /**
     * A document and the file it was read from.
     *
     * @param place the file below the folder that was given, or just its name
     */
    record Input(Path path, Path place, Opened opened) {}

    /**
     * A file or folder that could not be read.
     *
     * @param line from 1; 0 if it is about the file as a whole
     * @param column from 1; 0 if it is about the file as a whole
     */
    record Unread(Path path, int line, int column, String sentence) {}

    /**
     * A file that is named like a document.
     *
     * @param place as in {@link Input}
     */
    record Found(Path path, Path place) {}

    private final Console console;
    private final DocumentStore store;
    private final List<Unread> unread = new ArrayList<>();

    Inputs(Console console, DocumentStore store) {
        this.console = console;
        this.store = store;
    }

    /** Every document of these files and folders that can be read, in the order given, those of a folder by path. */
    List<Input> read(List<Path> given) {
        // All cores read; what could not be read is named afterwards, in the order of the files.
        return AllCores.map(find(given), this::read).stream().flatMap(outcome -> outcome.input().or(() -> refused(outcome)).stream()).toList();
    }

    /** The files of these files and folders, each once, in the order given, those of a folder by path. */
    List<Found> find(List<Path> given) {
        var seen = new HashSet<Path>();
        return given.stream().flatMap(path -> files(path).stream()).filter(each -> seen.add(each.path().toAbsolutePath().normalize())).toList();
    }

    /** What could not be read. */
    List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** {@link Exit#FINE} or {@link Exit#UNREADABLE}. */
    int exit() {
        return unread.isEmpty() ? Exit.FINE : Exit.UNREADABLE;
    }

    /** Names a file that cannot be used although it is a document. */
    void refuse(Path path, String key) {
        refuse(path, key, List.of());
    }

    private void refuse(Path path, String key, List<Object> args) {
        refuse(path, new Complaint(key, args, 0, 0, ""));
    }

    /** Names a file that could not be read. */
    void refuse(Path path, Complaint complaint) {
        console.complain(path, complaint);
        unread.add(new Unread(path, complaint.line(), complaint.column(), complaint.sentence(console.messages())));
    }

    /** What came of reading a file: a document, or what is wrong with it. */
    private record Outcome(Path path, Optional<Input> input, Optional<Complaint> wrong) {}

    private Outcome read(Found found) {
        try {
            return new Outcome(found.path(), Optional.of(new Input(found.path(), found.place(), store.open(found.path()))), Optional.empty());
        } catch (StorageProblem problem) {
            return new Outcome(found.path(), Optional.empty(), Optional.of(problem.complaint()));
        }
    }

    private Optional<Input> refused(Outcome outcome) {
        outcome.wrong().ifPresent(complaint -> refuse(outcome.path(), complaint));
        return Optional.empty();
    }

    private List<Found> files(Path given) {
        if (!Files.isDirectory(given)) {
            return List.of(new Found(given, given.getFileName()));
        }
        var found = new ArrayList<Path>();
        int before = unread.size();
        try {
            Files.walkFileTree(given, new Collector(given, found));
        } catch (IOException e) {
            refuse(given, "cli.folder.unreadable", List.of(Causes.of(e, console.messages())));
        }
        if (found.isEmpty() && unread.size() == before) {
            refuse(given, "cli.folder.empty");
        }
        return found.stream().sorted().map(file -> new Found(file.normalize(), given.relativize(file))).toList();
    }

    /** By name only; whether it really is one shows when it is read. */
    private static boolean isDocument(Path path) {
        return path.getFileName() != null && DocumentStore.kind(path).isPresent();
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
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isDocument(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            refuse(file, "cli.folder.unreadable", List.of(Causes.of(e, console.messages())));
            return FileVisitResult.CONTINUE;
        }
    }
}
