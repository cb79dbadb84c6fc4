package aiworkbench.storage.file;

import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Makes the names of files last through a power cut. */
final class Folders {

    private static final System.Logger LOG = Log.of(Folders.class);

    /** What Linux and macOS say when a file system cannot force a folder: network disks mostly. */
    private static final Set<String> CANNOT = Set.of("Invalid argument", "Operation not supported", "Not supported");

    private Folders() {}

    /**
     * Forces the names in a folder to disk. Windows does that itself, and lets nobody open a folder.
     *
     * @throws ForceFailed if the disk did not confirm it
     */
    static void force(Path folder) throws IOException {
        if (Metadata.isWindows(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (!CANNOT.contains(String.valueOf(e.getMessage()))) {
                throw new ForceFailed(e);
            }
            LOG.log(Level.INFO, "This file system cannot force a folder: " + folder, e);
        }
    }

    /** Forces the bytes of a file to disk that somebody wrote before. */
    static void forceFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            channel.force(true);
        }
    }
}
