package aiworkbench.ui.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import aiworkbench.model.Document;
import aiworkbench.session.Workspace;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.DocumentStore;
import aiworkbench.storage.Opened;
import aiworkbench.storage.StorageProblem;

/** Files and folders as the window needs them. Blocks; for work off the FX thread. */
public final class Disk {

    /** What a path turned out to be. */
    sealed interface Found {

        /**
         * A document.
         *
         * @param path its real path, the same for every way that leads to the file
         */
        record File(Path path, Opened opened) implements Found {}

        /** A folder with the documents in it. */
        record Folder(Path path, Workspace workspace) implements Found {}

        /** A file that cannot be opened, and why. */
        record Problem(Path path, Complaint complaint) implements Found {}
    }

    private final DocumentStore store;

    public Disk(DocumentStore store) {
        this.store = store;
    }

    /** Reads files and folders in their order. */
    List<Found> read(List<Path> paths) {
        return paths.stream().map(this::read).toList();
    }

    private Found read(Path path) {
        try {
            return Files.isDirectory(path)
                    ? new Found.Folder(path.toRealPath(), inFolder(path))
                    : new Found.File(real(path), store.open(path));
        } catch (StorageProblem problem) {
            return new Found.Problem(path, problem.complaint());
        } catch (IOException moved) {
            throw new UncheckedIOException(moved);
        }
    }

    /** The real path of a file, or the plain one while there is none. */
    static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    }

    /** The documents of a folder that can be read; the others complain when somebody opens them. */
    Workspace inFolder(Path folder) throws IOException {
        var found = Workspace.empty();
        if (Files.isDirectory(folder)) {
            for (var file : store.documents(folder)) {
                found = read(file) instanceof Found.File(Path path, Opened opened) ? found.with(path, opened.document()) : found;
            }
        }
        return found;
    }

    /** The documents in the folder of a file. */
    Workspace beside(Path file) throws IOException {
        return inFolder(file.getParent());
    }

    /** Those of the files that are there. */
    Set<Path> existing(Collection<Path> files) {
        return files.stream().filter(Files::isRegularFile).collect(Collectors.toSet());
    }

    /** Fingerprint of what lies at a place, or of nothing. */
    String hash(Path path) throws StorageProblem {
        return store.hash(path);
    }

    /** Writes a document where the expected bytes lie, and gives the place with the new ones. */
    Place write(Document document, Path path, String expected) throws IOException {
        var hash = store.save(document, path, expected);
        return new Place(real(path), hash);
    }
}
