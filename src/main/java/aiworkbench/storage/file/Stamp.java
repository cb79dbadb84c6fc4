package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/**
 * What the system says about a file without reading it.
 *
 * @param kind what lies there
 * @param size in bytes
 * @param modified when its bytes changed last, if nobody set that time back
 * @param changed when anything about it changed last; no program can set that. Empty where the system does not tell
 * @param key which file it is, whatever its name; empty where the system does not tell
 * @param links how many names it has; 1 where the system does not tell
 */
public record Stamp(Kind kind, long size, FileTime modified, Optional<FileTime> changed, Optional<Object> key, int links) {

    /** What can lie at a place. */
    public enum Kind { NOTHING, FILE, FOLDER, LINK, SPECIAL }

    /** The stamp of a file that is not there. */
    public static final Stamp NOTHING = new Stamp(Kind.NOTHING, 0, FileTime.fromMillis(0), Optional.empty(), Optional.empty(), 1);

    private static final String UNIX =
            "unix:size,lastModifiedTime,ctime,fileKey,nlink,isRegularFile,isDirectory,isSymbolicLink";

    /** What lies at a place now; links are not followed. */
    public static Stamp of(Path file) throws IOException {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix") ? unix(file) : basic(file);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return NOTHING;
        }
    }

    private static Stamp unix(Path file) throws IOException {
        Map<String, Object> values = Files.readAttributes(file, UNIX, LinkOption.NOFOLLOW_LINKS);
        Kind kind = kind((boolean) values.get("isRegularFile"), (boolean) values.get("isDirectory"), (boolean) values.get("isSymbolicLink"));
        return new Stamp(kind, (long) values.get("size"), (FileTime) values.get("lastModifiedTime"),
                Optional.of((FileTime) values.get("ctime")), Optional.of(values.get("fileKey")), (int) values.get("nlink"));
    }

    private static Stamp basic(Path file) throws IOException {
        BasicFileAttributes values = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Kind kind = kind(values.isRegularFile(), values.isDirectory(), values.isSymbolicLink());
        return new Stamp(kind, values.size(), values.lastModifiedTime(), Optional.empty(), Optional.ofNullable(values.fileKey()), 1);
    }

    private static Kind kind(boolean file, boolean folder, boolean link) {
        if (file) {
            return Kind.FILE;
        }
        if (folder) {
            return Kind.FOLDER;
        }
        return link ? Kind.LINK : Kind.SPECIAL;
    }

    /** A file of which nothing is known but its size: it proves nothing. */
    static Stamp unproven(long size) {
        return new Stamp(Kind.FILE, size, FileTime.fromMillis(0), Optional.empty(), Optional.empty(), 1);
    }

    /** As any record, but written out: for numbers, Java makes classes at the first comparison, which would delay every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp as && kind == as.kind && size == as.size && modified.equals(as.modified) && changed.equals(as.changed)
                && key.equals(as.key) && links == as.links;
    }

    @Override
    public int hashCode() {
        return modified.hashCode() ^ Long.hashCode(size);
    }

    /** Whether anything lies there. */
    public boolean exists() {
        return kind != Kind.NOTHING;
    }

    /** Whether an equal stamp proves that nothing was written in between. Other times than the change time can be set back. */
    public boolean proves(Stamp later) {
        return equals(later) && (changed.isPresent() || !exists());
    }
}
