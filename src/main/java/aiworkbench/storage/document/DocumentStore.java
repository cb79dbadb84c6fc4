package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Hash;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.Opened;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.Causes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens and saves documents as files. Keeps nothing in memory; the caller remembers the hash that opening and saving give.
 *
 * <p>Blocks; call it off the window's thread. Safe for use by several threads as long as no two save the same file.
 */
public final class DocumentStore {

    /** The hash of a file that is not there: what a document is saved against that has no file yet. */
    public static final String NO_FILE = "";

    private static final int MOST_TRIES = 5;
    private static final long FIRST_PAUSE_MILLIS = 20;

    private final JsonFormat format = new JsonFormat();
    private final AtomicFile files = new AtomicFile();

    /**
     * Reads a document from a file.
     *
     * @throws CannotOpen if there is no such file, or it cannot be read as a whole
     * @throws FormatProblem if it can be read but is not a document
     */
    public Opened open(Path path) throws CannotOpen, FormatProblem {
        return format.open(bytes(path));
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
        byte[] bytes = format.write(document);
        checkReadable(document, bytes);
        String hash = Hash.of(bytes);
        AtomicFile.Check check = target -> requireUnchanged(target, expectedHash);
        try {
            Path target = AtomicFile.resolve(path);
            if (hash(target).equals(hash)) {
                return hash;
            }
            check.run(target);
        } catch (SaveFailed | ChangedOutside e) {
            throw e;
        } catch (IOException e) {
            throw Causes.saving(path, e);
        }
        files.write(path, bytes, check);
        return hash;
    }

    /** The hash of a file as it is now; {@link #NO_FILE} if there is none. */
    public String hash(Path path) throws CannotOpen {
        return Files.notExists(path) ? NO_FILE : Hash.of(bytes(path));
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

    /** What is written must be readable: a file that its own program cannot open is worse than none. */
    private void checkReadable(Document document, byte[] bytes) throws SaveFailed {
        try {
            if (!format.read(bytes).equals(document)) {
                throw new SaveFailed(Complaint.about("storage.save.unfaithful"));
            }
        } catch (FormatProblem e) {
            throw new SaveFailed(e.complaint(), e);
        }
    }

    private void requireUnchanged(Path target, String expectedHash) throws CannotOpen, ChangedOutside {
        String found = hash(target);
        if (!found.equals(expectedHash)) {
            String known = expectedHash.equals(NO_FILE) ? "storage.changed.there" : "storage.changed.other";
            String key = found.equals(NO_FILE) ? "storage.changed.gone" : known;
            throw new ChangedOutside(Complaint.about(key, target.getFileName().toString()));
        }
    }

    /** The bytes of a file that nobody changed while it was read. */
    private static byte[] bytes(Path path) throws CannotOpen {
        try {
            if (Causes.follow(path) == null) {
                throw new CannotOpen(Complaint.about("storage.open.loop", path.toString()));
            }
            Path file = path.toRealPath();
            long pause = FIRST_PAUSE_MILLIS;
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
                checkKind(path, before);
                byte[] bytes = capped(file);
                BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
                if (before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime())) {
                    return bytes;
                }
                Thread.sleep(pause);
                pause *= 2;
            }
            throw new CannotOpen(Complaint.about("storage.open.busy", path.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotOpen(Complaint.about("storage.open.busy", path.toString()), e);
        } catch (IOException e) {
            throw Causes.opening(path, e);
        }
    }

    private static void checkKind(Path path, BasicFileAttributes attributes) throws CannotOpen {
        if (attributes.isDirectory()) {
            throw new CannotOpen(Complaint.about("storage.open.folder", path.toString()));
        }
        if (!attributes.isRegularFile()) {
            throw new CannotOpen(Complaint.about("storage.open.special", path.toString()));
        }
        if (attributes.size() > JsonFormat.LARGEST) {
            throw new CannotOpen(Complaint.about("storage.limit.size", attributes.size() >> 20, JsonFormat.LARGEST >> 20));
        }
    }

    /** Counts while it reads: some file systems give a wrong size, and a file may grow. */
    private static byte[] capped(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(JsonFormat.LARGEST + 1);
            if (bytes.length > JsonFormat.LARGEST) {
                throw new CannotOpen(Complaint.about("storage.limit.size", bytes.length >> 20, JsonFormat.LARGEST >> 20));
            }
            return bytes;
        }
    }
}
