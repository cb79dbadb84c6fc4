package aiworkbench.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.function.Predicate;

/** Tells when files come, go or change in folders. Disks of other machines may stay silent: look there yourself from time to time. */
public final class FolderWatch implements Closeable {

    private final WatchService service;

    /**
     * Watches folders, not those inside them. One that is gone is not watched.
     *
     * @throws IOException if the system watches no folders, or not that many
     */
    public FolderWatch(Collection<Path> folders) throws IOException {
        service = FileSystems.getDefault().newWatchService();
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY);
            }
        }
    }

    /**
     * Waits until something has changed.
     *
     * @param interesting which names of files count
     * @return false if there will be no more to tell, as the watch was closed
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean await(Predicate<Path> interesting) throws InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                var key = service.take();
                // The system names no file when it has lost count.
                changed = key.pollEvents().stream().anyMatch(event -> !(event.context() instanceof Path name) || interesting.test(name));
                key.reset();
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
