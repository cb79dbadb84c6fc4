package aiworkbench.storage.file;

import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;

/** What belongs to a file beside its bytes: owner, rights, flags, extended attributes. */
final class Metadata {

    private static final System.Logger LOG = Log.of(Metadata.class);

    /** Windows: offline, recall on open, recall on data access. */
    private static final int PLACEHOLDER = 0x1000 | 0x40000 | 0x400000;

    private Metadata() {}

    static boolean hasPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Whether the system is Windows, by what it tells about files. */
    static boolean isWindows(Path file) {
        return !hasPosix(file) && file.getFileSystem().supportedFileAttributeViews().contains("dos");
    }

    /**
     * Copies what belongs to one file to another.
     *
     * @return false if that is impossible: then the old file must not be replaced by the other
     */
    static boolean copy(Path from, Path to) {
        try {
            if (hasPosix(from)) {
                copyPosix(view(from, PosixFileAttributeView.class), view(to, PosixFileAttributeView.class));
                copyUser(from, view(from, UserDefinedFileAttributeView.class), view(to, UserDefinedFileAttributeView.class));
            } else {
                copyAcl(view(from, AclFileAttributeView.class), view(to, AclFileAttributeView.class));
                copyDos(view(from, DosFileAttributeView.class), view(to, DosFileAttributeView.class));
            }
            return true;
        } catch (IOException e) {
            LOG.log(Level.INFO, "Owner, rights or attributes cannot be copied, writing in place: " + from, e);
            return false;
        }
    }

    private static <V extends FileAttributeView> V view(Path file, Class<V> type) {
        return Files.getFileAttributeView(file, type, LinkOption.NOFOLLOW_LINKS);
    }

    /** The owner first: a change of owner takes rights away. */
    private static void copyPosix(PosixFileAttributeView from, PosixFileAttributeView to) throws IOException {
        PosixFileAttributes old = from.readAttributes();
        PosixFileAttributes now = to.readAttributes();
        if (!old.group().equals(now.group())) {
            to.setGroup(old.group());
        }
        if (!old.owner().equals(now.owner())) {
            to.setOwner(old.owner());
        }
        to.setPermissions(old.permissions());
    }

    private static void copyUser(Path file, UserDefinedFileAttributeView from, UserDefinedFileAttributeView to) throws IOException {
        if (from == null) {
            return;
        }
        for (String name : names(file, from)) {
            ByteBuffer value = ByteBuffer.allocate(from.size(name));
            from.read(name, value);
            to.write(name, value.flip());
        }
    }

    private static Iterable<String> names(Path file, UserDefinedFileAttributeView from) throws IOException {
        try {
            return from.list();
        } catch (FileSystemException e) {
            if (Files.getFileStore(file).supportsFileAttributeView(UserDefinedFileAttributeView.class)) {
                throw e;
            }
            LOG.log(Level.DEBUG, "No extended attributes here: " + file, e);
            return List.of();
        }
    }

    private static void copyAcl(AclFileAttributeView from, AclFileAttributeView to) throws IOException {
        if (from == null) {
            return;
        }
        if (!from.getOwner().equals(to.getOwner())) {
            to.setOwner(from.getOwner());
        }
        to.setAcl(from.getAcl());
    }

    /** Not the read-only flag: it would keep us from removing the new file. {@link Protection} sets it at the end. */
    private static void copyDos(DosFileAttributeView from, DosFileAttributeView to) throws IOException {
        if (from == null) {
            return;
        }
        DosFileAttributes old = from.readAttributes();
        to.setHidden(old.isHidden());
        to.setArchive(old.isArchive());
        to.setSystem(old.isSystem());
    }

    /** Whether the bytes of a file lie elsewhere until somebody reads it. Its client knows it by its inner number, so it has to keep it. */
    static boolean isPlaceholder(Path file) throws IOException {
        if (!isWindows(file)) {
            return false;
        }
        return (Files.readAttributes(file, "dos:*", LinkOption.NOFOLLOW_LINKS).get("attributes") instanceof Integer flags)
                && (flags & PLACEHOLDER) != 0;
    }
}
