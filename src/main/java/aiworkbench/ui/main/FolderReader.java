package aiworkbench.ui.main;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import aiworkbench.model.Document;
import aiworkbench.session.Workspace;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.text.Log;

/** Reads the documents of folders, by all cores. What has not changed is not read again. Blocks; for work off the FX thread. */
final class FolderReader {

    /** Nobody waits for a document until so many others have been read. */
    private static final int LARGE = 100;

    private static final System.Logger LOG = Log.of(FolderReader.class);

    /**
     * What a file held when it was looked at.
     *
     * @param at time of the look, in milliseconds
     */
    private record Seen(FileTime modified, long size, long at, Document document) {

        /** A file that was changed shortly before it was read may change once more without another time. */
        private static final long COARSE = 3000;

        boolean proves(BasicFileAttributes now) {
            return now.size() == size && now.lastModifiedTime().equals(modified) && at - modified.toMillis() > COARSE;
        }
    }

    private final DocumentStore store;
    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    FolderReader(DocumentStore store) {
        this.store = store;
    }

    /** The documents of a folder that can be read, by the names of their files. */
    Workspace read(Path folder) throws IOException {
        var files = Files.isDirectory(folder) ? store.documents(folder) : List.<Path>of();
        return new Workspace(files.parallelStream().map(this::look).flatMap(Optional::stream).toList());
    }

    /** One document of a folder, if it can be read. */
    Workspace only(Path file) {
        return new Workspace(look(file).stream().toList());
    }

    /** Whether a folder holds so many documents that whoever opens one of them should not wait for the others. */
    boolean isLarge(Path folder) throws IOException {
        return Files.isDirectory(folder) && store.documents(folder).size() > LARGE;
    }

    private Optional<Workspace.Entry> look(Path file) {
        try {
            var real = Disk.real(file);
            var now = Files.readAttributes(real, BasicFileAttributes.class);
            var before = seen.get(real);
            if (before == null || !before.proves(now)) {
                before = new Seen(now.lastModifiedTime(), now.size(), System.currentTimeMillis(), store.look(real));
                seen.put(real, before);
            }
            return Optional.of(new Workspace.Entry(real, before.document()));
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "Left out of the workspace: " + file, unreadable);
            return Optional.empty();
        }
    }
}
