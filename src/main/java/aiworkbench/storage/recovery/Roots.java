package aiworkbench.storage.recovery;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.RecoveryFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The places of a recovery store, which of them can be used, and why not. Safe for several threads. */
final class Roots {

    private static final int PROBE_BYTES = 16 << 10;

    private final List<Path> places;
    private final List<Path> readable = new CopyOnWriteArrayList<>();
    private volatile List<Path> usable = List.of();
    private volatile List<Complaint> problems = List.of();

    /** Places in the order of their worth; none of them is tried yet. */
    Roots(List<Path> places) {
        this.places = new CopyOnWriteArrayList<>(places);
    }

    /** Those that can be read. */
    List<Path> all() {
        return readable;
    }

    /** Those that can be written, the best one first. */
    List<Path> usable() {
        return usable;
    }

    /** Why the best place is not used; empty if it is. */
    Optional<Complaint> problem() {
        boolean best = !places.isEmpty() && usable.contains(places.getFirst());
        return best ? Optional.empty() : problems.stream().findFirst();
    }

    /** Tries those that could not be used so far. */
    synchronized void retry() {
        List<Complaint> found = new ArrayList<>();
        List<Path> now = places.stream().filter(place -> usable.contains(place) || use(place, found)).toList();
        usable = now;
        problems = List.copyOf(found);
    }

    /** Takes a place as the best one. */
    synchronized void prefer(Path place) {
        places.remove(place);
        places.addFirst(place);
        retry();
    }

    private boolean use(Path root, List<Complaint> found) {
        StoreFormat format = new StoreFormat();
        try {
            Trouble.step(root, () -> {
                create(root);
                format.prepare(root);
                if (!readable.contains(root)) {
                    readable.add(root);
                }
                probe(root);
            });
            return true;
        } catch (RecoveryFailed e) {
            found.add(e.complaint());
            addIfReadable(root, format, found);
            return false;
        }
    }

    /** A place that cannot be written may still hold edits of yesterday. */
    private void addIfReadable(Path root, StoreFormat format, List<Complaint> found) {
        try {
            if (!readable.contains(root) && format.readable(root)) {
                readable.add(root);
            }
        } catch (IOException e) {
            found.add(new RecoveryFailed(Complaint.about("storage.recovery.damaged", root.toString()), e).complaint());
        }
    }

    private static void create(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            return;
        }
        boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(root.toAbsolutePath().getParent());
        if (posix) {
            Files.createDirectory(root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(root);
        }
    }

    private static void probe(Path root) throws IOException {
        Path probe = root.resolve("probe-" + UUID.randomUUID());
        SafeWrite.whole(probe, new byte[PROBE_BYTES]);
        Files.delete(probe);
    }
}
