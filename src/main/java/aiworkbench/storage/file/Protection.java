package aiworkbench.storage.file;

import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Write protection of a file, lifted for as long as this is open. */
final class Protection implements AutoCloseable {

    private interface Restoring {
        void run() throws IOException;
    }

    private static final System.Logger LOG = Log.of(Protection.class);

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path file;
    private final Restoring restoring;

    private Protection(Path file, Restoring restoring) {
        this.file = file;
        this.restoring = restoring;
    }

    /** Whether a file is protected. Replacing it needs no right to write to it, so it has to be asked for. */
    static boolean of(Path file) throws IOException {
        boolean anyMayWrite = !Metadata.hasPosix(file)
                || posix(file).readAttributes().permissions().stream().anyMatch(WRITING::contains);
        return !anyMayWrite || !Files.isWritable(file);
    }

    /**
     * Lifts the protection of a file that the user agreed to replace. Where files have no rights but a read-only flag, even moving
     * another file over it needs that.
     *
     * @param writing whether the file itself will be opened for writing
     */
    static Protection lift(Job job, boolean writing) throws IOException {
        Path file = job.file();
        if (!job.target().writeProtected()) {
            return new Protection(file, () -> {});
        }
        return Metadata.hasPosix(file) ? liftPosix(file, writing) : liftDos(file);
    }

    private static Protection liftPosix(Path file, boolean writing) throws IOException {
        PosixFileAttributeView view = posix(file);
        Set<PosixFilePermission> old = view.readAttributes().permissions();
        if (!writing || old.contains(PosixFilePermission.OWNER_WRITE)) {
            return new Protection(file, () -> {});
        }
        Set<PosixFilePermission> open = EnumSet.copyOf(old);
        open.add(PosixFilePermission.OWNER_WRITE);
        Protection lifted = new Protection(file, () -> view.setPermissions(old));
        try {
            view.setPermissions(open);
        } catch (IOException e) {
            lifted.close();
            throw e;
        }
        return lifted;
    }

    private static Protection liftDos(Path file) throws IOException {
        DosFileAttributeView view = Files.getFileAttributeView(file, DosFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null || !view.readAttributes().isReadOnly()) {
            return new Protection(file, () -> {});
        }
        view.setReadOnly(false);
        return new Protection(file, () -> view.setReadOnly(true));
    }

    private static PosixFileAttributeView posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Twice, for this is the last occasion. */
    private void restore() throws IOException {
        try {
            restoring.run();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Protecting again failed once: " + file, e);
            restoring.run();
        }
    }

    /** Protects the file that is there now. */
    @Override
    public void close() {
        try {
            restore();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The file is no longer write-protected: " + file, e);
        }
    }
}
