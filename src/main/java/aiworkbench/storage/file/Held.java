package aiworkbench.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * An old file that stays open while another one takes its name. A disk gives back the room of a file when its last name is gone and
 * nobody has it open, which may take as long as writing it: so that happens elsewhere, when the save is over.
 */
final class Held implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Held.class.getName());

    /**
     * File systems of this machine. Others, such as those of networks, first give an open file another name, so that for a moment
     * there would be no file of the old name; Windows moves nothing over an open file.
     */
    private static final Set<String> LOCAL = Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "tmpfs", "apfs", "hfs");

    private final Closeable file;
    private final Executor elsewhere;

    private Held(Closeable file, Executor elsewhere) {
        this.file = file;
        this.elsewhere = elsewhere;
    }

    /** Opens the file that is to be replaced, where that does no harm. */
    static Held open(Job job, Executor elsewhere) {
        try {
            boolean holds = job.target().exists() && !Metadata.isWindows(job.folder()) && LOCAL.contains(Files.getFileStore(job.folder()).type());
            return new Held(holds ? FileChannel.open(job.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS) : () -> {}, elsewhere);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Not held open: " + job.file(), e);
            return new Held(() -> {}, elsewhere);
        }
    }

    /** Lets go of it, without waiting for that. */
    @Override
    public void close() {
        elsewhere.execute(() -> {
            try {
                file.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "An old file was not closed", e);
            }
        });
    }
}
