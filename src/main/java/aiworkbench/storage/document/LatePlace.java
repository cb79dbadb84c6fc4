package aiworkbench.storage.document;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.Opened;
import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Places that confirm a save before they hold the file: what is read back there proves little, so the user is told. */
final class LatePlace {

    private static final System.Logger LOG = Log.of(LatePlace.class);
    private static final Set<String> LATE = Set.of("webdav", "webdavfs", "davfs", "davfs2", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone");

    private LatePlace() {}

    /** A document that was opened, with a note if it lies at such a place. */
    static Opened noted(Path file, Opened opened) {
        try {
            return noted(opened, Files.getFileStore(file).type());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Nobody knows what kind of disk this is: " + file, e);
            return opened;
        }
    }

    /** The same for a file system of a given type. */
    static Opened noted(Opened opened, String type) {
        if (!LATE.contains(type.toLowerCase(Locale.ROOT))) {
            return opened;
        }
        List<Complaint> notes = Stream.concat(opened.notes().stream(), Stream.of(Complaint.about("storage.note.late"))).toList();
        return new Opened(opened.document(), opened.readOnly(), notes, opened.hash());
    }
}
