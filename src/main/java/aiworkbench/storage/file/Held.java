package aiworkbench.storage.file;

import aiworkbench.text.Log;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Old files that stay open while others take their names. A disk gives back the room of a file when its last name is gone and
 * nobody has it open, which may take as long as writing it: so that happens elsewhere, when the save is over.
 */
final class Held implements AutoCloseable {

    private static final System.Logger LOG = Log.of(Held.class);

    /**
     * File systems of this machine. Others, such as those of networks, first give an open file another name, so that for a moment
     * there would be no file of the old name; Windows moves nothing over an open file.
     */
    private static final Set<String> LOCAL = Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "tmpfs", "apfs", "hfs");

    /** Whether each disk that was asked for, by its number, is one of those. */
    private static final Map<Object, Boolean> DISKS = new ConcurrentHashMap<>();

    private final Executor elsewhere;
    private final List<Closeable> files = new ArrayList<>();

    /**
     * Holds nothing yet.
     *
     * @param elsewhere does what no save waits for
     */
    Held(Executor elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Opens the file that is to be replaced, where that does no harm. */
    void hold(Job job) {
        try {
            if (job.target().exists() && !Metadata.isWindows(job.folder()) && isLocal(job.folder())) {
                files.add(FileChannel.open(job.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Not held open: " + job.file(), e);
        }
    }

    /** Asks once for each disk: to go through all of them takes longer than to open a file. */
    private static boolean isLocal(Path folder) throws IOException {
        Object disk = Files.getAttribute(folder, "unix:dev");
        Boolean known = DISKS.get(disk);
        if (known == null) {
            known = LOCAL.contains(Files.getFileStore(folder).type());
            DISKS.put(disk, known);
        }
        return known;
    }

    /** Lets go of it, without waiting for that. */
    @Override
    public void close() {
        for (Closeable file : files) {
            elsewhere.execute(() -> {
                try {
                    file.close();
                } catch (IOException e) {
                    LOG.log(Level.DEBUG, "An old file was not closed", e);
                }
            });
        }
    }
}
