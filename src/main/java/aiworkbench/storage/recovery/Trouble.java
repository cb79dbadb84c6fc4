package aiworkbench.storage.recovery;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Causes;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** Turns what the system says about the recovery store into words for the user. */
final class Trouble {

    /** Work in the recovery store. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Work in the recovery store without a result. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private static final List<String> FULL = List.of("no space left", "not enough space", "disk quota exceeded", "file too large");
    private static final long NEARLY_FULL_BYTES = 64 << 10;

    private Trouble() {}

    static <T> T writing(Path place, Work<T> work) throws RecoveryFailed {
        try {
            return work.run();
        } catch (RecoveryFailed e) {
            throw e;
        } catch (IOException e) {
            throw writing(place, e);
        } catch (ReadOnlyFileSystemException e) {
            throw new RecoveryFailed(Complaint.about("storage.recovery.readOnly", place.toString()), e);
        }
    }

    static void step(Path place, Step step) throws RecoveryFailed {
        writing(place, () -> {
            step.run();
            return place;
        });
    }

    static <T> T reading(Path place, Work<T> work) throws RecoveryFailed {
        try {
            return work.run();
        } catch (RecoveryFailed e) {
            throw e;
        } catch (IOException e) {
            throw new RecoveryFailed(Causes.reason(e)
                    .map(reason -> Complaint.about("storage.recovery.unreadable", place.toString(), reason))
                    .orElseGet(() -> Complaint.about("storage.recovery.unreadable.unknown", place.toString())), e);
        }
    }

    private static RecoveryFailed writing(Path place, IOException cause) {
        String reason = Causes.reason(cause).orElse("");
        boolean readOnly = cause instanceof AccessDeniedException || reason.toLowerCase(Locale.ROOT).contains("read-only file system");
        String failed = reason.isEmpty() ? "storage.recovery.unknown" : "storage.recovery.failed";
        String key = full(place, reason) ? "storage.recovery.full" : readOnly ? "storage.recovery.readOnly" : failed;
        return new RecoveryFailed(Complaint.about(key, place.toString(), reason), cause);
    }

    /** Systems say it in their own language, so the free space has a say too. */
    private static boolean full(Path place, String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(words::contains)) {
            return true;
        }
        try {
            return Files.getFileStore(place).getUsableSpace() < NEARLY_FULL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
