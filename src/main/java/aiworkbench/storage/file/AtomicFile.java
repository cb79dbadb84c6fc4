package aiworkbench.storage.file;

import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.SaveFailed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Replaces a file as a whole or not at all: writes a new file beside it, forces it to disk, reads it back, and moves it over the
 * old one in one step. Whatever fails on the way leaves the old file as it was and no other file behind.
 *
 * <p>For any kind of file, so that exports are as safe as documents. Blocks; call it off the window's thread.
 */
public final class AtomicFile {

    /** A last look before the old file is replaced. */
    @FunctionalInterface
    public interface Check {
        void run(Path target) throws IOException;
    }

    /** Characters of the old name in the new one: with four bytes each they leave room for the rest in the 255 bytes of a file name. */
    private static final int LONGEST_STEM = 50;

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final SecureRandom random = new SecureRandom();

    /**
     * Puts bytes into a file, new or old. A symbolic link stays a link; the file it points at is replaced.
     *
     * @throws SaveFailed if the file is not known to hold these bytes for good. It is then either the old one or the new one, whole,
     *     unless another program writes to it at the same time
     */
    public void write(Path path, byte[] bytes) throws SaveFailed {
        try {
            write(path, bytes, _ -> {});
        } catch (ChangedOutside e) {
            throw new IllegalStateException("nobody asked for a check", e);
        }
    }

    /** The same, with a last look directly before the old file is replaced. */
    public void write(Path path, byte[] bytes, Check check) throws SaveFailed, ChangedOutside {
        try {
            replace(resolve(path), bytes, check);
        } catch (SaveFailed | ChangedOutside e) {
            throw e;
        } catch (IOException e) {
            throw Causes.saving(path, e);
        }
    }

    /**
     * The file that a path means: symbolic links followed, its folder there, nothing but a plain file in its place.
     *
     * @throws SaveFailed if no file can be saved there
     */
    public static Path resolve(Path path) throws IOException {
        Path target = Causes.follow(path);
        if (target == null) {
            throw new SaveFailed(Complaint.about("storage.save.loop", path.toString()));
        }
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new SaveFailed(Complaint.about("storage.save.folder", path.toString()));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new SaveFailed(Complaint.about("storage.save.special", path.toString()));
        }
        if (Files.exists(target) && isProtected(target)) {
            throw new SaveFailed(Complaint.about("storage.save.protected", path.toString()));
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new SaveFailed(Complaint.about("storage.save.unreachable", target.getParent().toString()));
        }
        return target.getParent().toRealPath().resolve(target.getFileName());
    }

    /** Replacing a file needs no right to write to it, so a protected one has to be asked for. */
    private static boolean isProtected(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean anyMayWrite = view == null || view.readAttributes().permissions().stream().anyMatch(WRITING::contains);
        return !anyMayWrite || !Files.isWritable(file);
    }

    private void replace(Path target, byte[] bytes, Check check) throws IOException {
        Path temp = target.resolveSibling(tempName(target));
        try {
            writeNew(temp, target, bytes);
            verify(temp, bytes);
            check.run(target);
            Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(temp, e);
            throw e;
        }
        forceFolder(target.getParent());
        verify(target, bytes);
    }

    private static void discard(Path temp, IOException cause) {
        try {
            Files.deleteIfExists(temp);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private String tempName(Path target) {
        String name = target.getFileName().toString();
        byte[] salt = new byte[8];
        random.nextBytes(salt);
        int end = name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_STEM));
        return "." + name.substring(0, end) + "." + HexFormat.of().formatHex(salt) + ".tmp";
    }

    /** Secret until it is complete, then as open as the old file. A file without a predecessor is as open as any new one. */
    private static void writeNew(Path temp, Path target, byte[] bytes) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView old = Files.exists(target) ? Files.getFileAttributeView(target, PosixFileAttributeView.class) : null;
        FileAttribute<?>[] secret = old == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))};
        try (FileChannel channel = FileChannel.open(temp, options, secret)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                channel.write(rest);
            }
            if (old != null) {
                Files.setPosixFilePermissions(temp, old.readAttributes().permissions());
            }
            channel.force(true);
        }
    }

    private static void verify(Path file, byte[] bytes) throws IOException {
        if (Files.size(file) != bytes.length || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw new SaveFailed(Complaint.about("storage.save.differs", file.toString()));
        }
    }

    /** Makes the new name of the file last through a power cut. Windows does that itself, and lets nobody open a folder. */
    private static void forceFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
