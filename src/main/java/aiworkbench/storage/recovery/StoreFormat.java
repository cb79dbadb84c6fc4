package aiworkbench.storage.recovery;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.RecoveryFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The version of everything in a recovery store. A release opens its own version and the two before it; it brings those up to date
 * step by step, and leaves a later one alone.
 */
final class StoreFormat {

    /** Brings a store from one version to the next. */
    @FunctionalInterface
    interface Step {
        void upgrade(Path root) throws IOException;
    }

    static final int VERSION = 1;

    private static final String NAME = "version";

    private final int current;
    private final SortedMap<Integer, Step> steps;

    /** That of this release: there is no earlier version yet. */
    StoreFormat() {
        this(VERSION, new TreeMap<>());
    }

    /**
     * Any.
     *
     * @param steps by the version that each of them starts from
     */
    StoreFormat(int current, SortedMap<Integer, Step> steps) {
        this.current = current;
        this.steps = steps;
    }

    /** Whether this release can read what is there, as it is. */
    boolean readable(Path root) throws IOException {
        return Files.isDirectory(root) && version(root) == current;
    }

    /**
     * Makes a store of the current version out of a folder.
     *
     * @throws RecoveryFailed if a later release wrote it, or one that is too old
     */
    void prepare(Path root) throws IOException {
        int found = version(root);
        if (found > current) {
            throw new RecoveryFailed(Complaint.about("storage.recovery.newer", root.toString()));
        }
        for (int version = found; version < current; version++) {
            Step step = steps.get(version);
            if (step == null) {
                throw new RecoveryFailed(Complaint.about("storage.recovery.older", root.toString()));
            }
            step.upgrade(root);
            write(root, version + 1);
        }
        if (Files.notExists(root.resolve(NAME))) {
            write(root, current);
        }
    }

    /** The current one if nothing is there yet. */
    private int version(Path root) throws IOException {
        Path file = root.resolve(NAME);
        if (Files.notExists(file)) {
            return current;
        }
        String text = Files.readString(file).strip();
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new RecoveryFailed(Complaint.about("storage.recovery.damaged", file.toString()));
        }
        return Integer.parseInt(text);
    }

    private static void write(Path root, int version) throws IOException {
        SafeWrite.whole(root.resolve(NAME), (version + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
