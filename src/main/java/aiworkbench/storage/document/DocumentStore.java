package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Layout;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Glance;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.LayoutFormat;
import aiworkbench.storage.Opened;
import aiworkbench.storage.Proven;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.Causes;
import aiworkbench.storage.file.Fresh;
import aiworkbench.storage.file.SaveOptions;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.StorageProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Opens and saves documents as files. Keeps nothing in memory; the caller remembers the hash that opening and saving give.
 *
 * <p>Blocks; call it off the window's thread. Safe for use by several threads as long as no two save the same file.
 */
public final class DocumentStore {

    /** The hash of a file that is not there: what a document is saved against that has no file yet. */
    public static final String NO_FILE = Target.NO_FILE;

    private final JsonFormat format = new JsonFormat();
    private final WholeFile reader = new WholeFile();
    private final AtomicFile files = new AtomicFile();

    /**
     * Reads a document from a file.
     *
     * @throws CannotOpen if there is no such file, or it cannot be read as a whole
     * @throws FormatProblem if it can be read but is not a document
     */
    public Opened open(Path path) throws CannotOpen, FormatProblem {
        var contents = reader.read(path);
        return format.open(contents.bytes(), contents.hash());
    }

    /**
     * Reads a document that is only looked at: nothing can be saved against what comes of it.
     *
     * @throws CannotOpen if there is no such file, or it cannot be read as a whole
     * @throws FormatProblem if it can be read but is not a document
     */
    public Document look(Path path) throws CannotOpen, FormatProblem {
        return lookInto(path).document();
    }

    /**
     * The same with the bytes of the file, for a caller who shows places in it.
     *
     * @throws CannotOpen if there is no such file, or it cannot be read as a whole
     * @throws FormatProblem if it can be read but is not a document
     */
    public Looked lookInto(Path path) throws CannotOpen, FormatProblem {
        var bytes = reader.bytes(path);
        return new Looked(format.open(bytes, "").document(), bytes);
    }

    /**
     * A document that nobody is going to save.
     *
     * @param bytes of its file, not to be changed
     */
    public record Looked(Document document, byte[] bytes) {}

    /** Whether a file holds a document that can be read. */
    boolean holdsDocument(Path path) {
        try {
            open(path);
            return true;
        } catch (StorageProblem _) {
            return false;
        }
    }

    /**
     * What a file says about itself, without reading all of it; empty if only reading it can tell.
     *
     * @throws CannotOpen if there is no such file, or it cannot be read as a whole
     */
    public Optional<Glance> glance(Path path) throws CannotOpen {
        return Glance.of(reader.bytes(path));
    }

    /**
     * Saves a document, unless the file there is another one than the caller thinks.
     *
     * @param expectedHash of the file that may be replaced, from {@link Opened#hash()}, from the last save or from
     *     {@link #hash(Path)}; {@link #NO_FILE} if nothing may be there
     * @return the hash of the file that is there now
     * @throws ChangedOutside if another file is there, or none where one should be; nothing was written
     * @throws SaveFailed if the document could not be written; the old file is whole
     */
    public String save(Document document, Path path, String expectedHash) throws SaveFailed, ChangedOutside {
        Fresh fresh = Images.fresh(format, document, Proven.NOTHING);
        Target target = files.look(path, SaveOptions.EXPORT);
        if (target.holds(fresh.bytes())) {
            fresh.requireFit();
            return target.hash();
        }
        target.require(Set.of(expectedHash));
        return files.replace(target, fresh, SaveOptions.EXPORT).hash();
    }

    /**
     * Reads a layout of a canvas from a file that somebody wrote.
     *
     * @throws CannotOpen if there is no such file, or it cannot be read as a whole
     * @throws FormatProblem if it can be read but is not a layout
     */
    public Layout layout(Path path) throws CannotOpen, FormatProblem {
        return new LayoutFormat().read(reader.read(path).bytes());
    }

    /** The hash of a file as it is now; {@link #NO_FILE} if there is none. */
    public String hash(Path path) throws CannotOpen {
        return Files.notExists(path) ? NO_FILE : reader.read(path).hash();
    }

    /** The documents of a folder by their file names, not those of folders inside it; sorted by name. */
    public List<Path> documents(Path folder) throws CannotOpen {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> kind(file).isPresent() && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw Causes.opening(folder, e);
        }
    }

    /** The kind of document that a file name promises. What the file really holds, only opening it can tell. */
    public static Optional<DocumentKind> kind(Path file) {
        String name = file.getFileName().toString();
        boolean hidden = name.startsWith(".");
        return Stream.of(DocumentKind.values()).filter(kind -> !hidden && name.endsWith(kind.extension())).findFirst();
    }
}
