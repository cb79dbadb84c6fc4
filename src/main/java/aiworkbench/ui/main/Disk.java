package aiworkbench.ui.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import aiworkbench.export.pdf.SourceAttachment;
import aiworkbench.export.pdf.SourceAttachmentException;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Layout;
import aiworkbench.session.Workspace;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.table.Table;
import aiworkbench.storage.table.TableReader;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.document.Keeper;
import aiworkbench.storage.document.Keepers;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.Causes;
import aiworkbench.text.Messages;

/** Files and folders as the window needs them. Blocks; for work off the FX thread. */
public final class Disk {

    /** What a path turned out to be. */
    sealed interface Found {

        /**
         * A file with a document, or with what was one.
         *
         * @param path its real path, the same for every way that leads to the file
         * @param what what opening it came to
         * @param beside the documents in the same folder, so that links to them have names
         * @param more whether there are more of them than anybody would wait for, which are still to be read
         */
        record File(Path path, aiworkbench.storage.document.Found what, Workspace beside, boolean more) implements Found {}

        /**
         * A file that is open already.
         *
         * @param path its real path
         */
        record Open(Path path) implements Found {}

        /** A folder with the documents in it. */
        record Folder(Path path, Workspace workspace) implements Found {}

        /** The documents that a PDF carries, at least one. */
        record Inside(List<Document> documents) implements Found {}

        /**
         * A file that cannot be opened.
         *
         * @param why the sentence for the user
         */
        record Problem(Path path, Function<Messages, String> why) implements Found {}
    }

    private final JsonFormat format = new JsonFormat();
    private final AtomicFile files = new AtomicFile();
    private final DocumentStore store = new DocumentStore();
    private final WholeFile whole = new WholeFile();
    private final TableReader tables = new TableReader();
    private final FolderReader folders = new FolderReader(store);
    private final Keepers keepers;

    /** Files whose documents are looked after. */
    public Disk(Keepers keepers) {
        this.keepers = keepers;
    }

    /** Those who look after documents. */
    Keepers keepers() {
        return keepers;
    }

    /**
     * Opens files and reads folders in their order; each folder once.
     *
     * @param open the real paths of documents that are open already
     */
    List<Found> read(List<Path> paths, Set<Path> open) {
        var known = new HashMap<Path, Workspace>();
        var taken = new HashSet<>(open);
        return paths.stream().map(path -> read(path, known, taken)).toList();
    }

    /** Documents of files, as copies that nobody looks after. */
    List<Document> copies(List<Path> paths) throws StorageProblem {
        var documents = new ArrayList<Document>();
        for (var path : paths) {
            documents.add(store.open(path).document());
        }
        return documents;
    }

    /** Documents of files, as new ones that are looked after. */
    SequencedMap<Document, Keeper> keptCopies(List<Path> paths) throws StorageProblem {
        var copies = new LinkedHashMap<Document, Keeper>();
        for (var document : copies(paths)) {
            copies.put(document, keepers.keepNew(document));
        }
        return copies;
    }

    private Found read(Path path, Map<Path, Workspace> known, Set<Path> open) {
        try {
            if (FileKinds.isPdf(path)) {
                return new Found.Inside(inside(path));
            }
            var real = real(path);
            var isFolder = Files.isDirectory(real);
            var folder = isFolder ? real : real.getParent();
            boolean more = !isFolder && folders.isLarge(folder);
            if (!known.containsKey(folder)) {
                known.put(folder, more ? folders.only(real) : folders.read(folder));
            }
            if (isFolder) {
                return new Found.Folder(real, known.get(folder));
            }
            return open.add(real) ? new Found.File(real, keepers.open(path), known.get(folder), more) : new Found.Open(real);
        } catch (StorageProblem problem) {
            return new Found.Problem(path, problem.complaint()::text);
        } catch (SourceAttachmentException problem) {
            return new Found.Problem(path, messages -> messages.text(sentence(problem.problem())));
        } catch (NoSuchFileException gone) {
            return new Found.Problem(path, messages -> messages.text("main.open.missing"));
        } catch (IOException moved) {
            throw new UncheckedIOException(moved);
        }
    }

    /** The documents that a PDF carries. */
    List<Document> inside(Path pdf) throws IOException {
        var documents = new ArrayList<Document>();
        for (var file : SourceAttachment.read(pdf)) {
            documents.add(format.read(file.bytes()));
        }
        return documents;
    }

    private static String sentence(SourceAttachmentException.Problem problem) {
        return switch (problem) {
            case NOT_A_PDF -> "cli.extract.noPdf";
            case DAMAGED -> "cli.extract.broken";
            case LOCKED -> "cli.extract.locked";
            case NO_DOCUMENT -> "cli.extract.none";
            case TOO_LARGE -> "cli.extract.large";
        };
    }

    /** The real path of a file, or the plain one while there is none. */
    static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    }

    /** The documents of a folder that can be read; the others complain when somebody opens them. What has not changed is not read again. */
    Workspace inFolder(Path folder) throws IOException {
        return folders.read(folder);
    }

    /** Moves a file. Nothing is replaced. */
    Path move(Path file, Path target) throws StorageProblem {
        try {
            return Files.move(file, target);
        } catch (FileAlreadyExistsException e) {
            throw SaveFailed.because(Reason.CHANGED, target.toString());
        } catch (IOException e) {
            throw Causes.saving(target, e);
        }
    }

    /** Removes a file whose document lies elsewhere now, unless others have changed it. */
    Path remove(Path file, String hash) throws StorageProblem {
        if (hash(file).equals(hash)) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw Causes.saving(file, e);
            }
        }
        return file;
    }

    /** The document of a file. */
    Document document(Path file) throws StorageProblem {
        return store.look(file);
    }

    /** Those of the files that are there. */
    Set<Path> existing(Collection<Path> files) {
        return files.stream().filter(Files::isRegularFile).collect(Collectors.toSet());
    }

    /** The table in a file. */
    Table table(Path path) throws StorageProblem {
        return tables.read(whole.read(path).bytes());
    }

    boolean isThere(Path path) {
        return Files.exists(path);
    }

    /** Fingerprint of what lies at a place, or of nothing. */
    String hash(Path path) throws StorageProblem {
        return store.hash(path);
    }

    /**
     * A free name beside a file.
     *
     * @param mark what to add to its name
     */
    Path freeBeside(Path file, DocumentKind kind, String mark) {
        return FileNames.beside(file, kind, mark).filter(Files::notExists).findFirst().orElseThrow();
    }

    /** Writes a document that nobody looks after. The user has agreed to replace what lies there. */
    Path writeCopy(Document document, Path path) throws StorageProblem {
        store.save(document, path, store.hash(path));
        return path;
    }

    /** The layout of a canvas in a file that somebody wrote. */
    Layout layout(Path path) throws StorageProblem {
        return store.layout(path);
    }

    /** Writes a document as it is printed, whether or not reading it gives the same one. */
    Path writeDamaged(Document document, Path path) throws StorageProblem {
        return files.write(path, format.write(document)).file();
    }

    /** Writes a file that was exported. */
    void writeExport(Path path, byte[] bytes) throws StorageProblem {
        files.write(path, bytes);
    }
}
