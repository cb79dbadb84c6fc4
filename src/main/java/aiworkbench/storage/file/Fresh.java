package aiworkbench.storage.file;

import aiworkbench.storage.Hash;
import aiworkbench.storage.SaveFailed;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Bytes that a file is to hold. They are made and checked on another thread while the caller looks at the old file and the disk is
 * busy; no file is replaced before that is over.
 */
public final class Fresh {

    /** Finds out whether bytes may be written. */
    @FunctionalInterface
    public interface Check {

        /** What is wrong with them; empty if they may be written. */
        Optional<SaveFailed> refusal(byte[] bytes);
    }

    private final CompletableFuture<byte[]> bytes;
    private final CompletableFuture<Optional<SaveFailed>> refusal;
    private String hash;

    /**
     * Begins to make bytes and to check them.
     *
     * @param making gives the bytes, which are not to be changed
     */
    public Fresh(Supplier<byte[]> making, Check check) {
        bytes = CompletableFuture.supplyAsync(making);
        refusal = bytes.thenApply(check::refusal);
    }

    /** Bytes that may be written whatever they are. */
    static Fresh unchecked(byte[] bytes) {
        return new Fresh(() -> bytes, _ -> Optional.empty());
    }

    /** Waits until they are made. Not to be changed. */
    public byte[] bytes() {
        return over(bytes);
    }

    /** The hash of the bytes, reckoned by the first caller: the other thread is busy with the check. */
    public synchronized String hash() {
        if (hash == null) {
            hash = Hash.of(bytes());
        }
        return hash;
    }

    /**
     * Waits until the check is over.
     *
     * @throws SaveFailed if the bytes may not be written
     */
    public void requireFit() throws SaveFailed {
        Optional<SaveFailed> refused = over(refusal);
        if (refused.isPresent()) {
            throw refused.get();
        }
    }

    /** Errors come as they were thrown, not as errors of the other thread. */
    private static <T> T over(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException error -> throw error;
                case null, default -> throw e;
            }
        }
    }
}
