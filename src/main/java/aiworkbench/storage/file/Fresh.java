package aiworkbench.storage.file;

import aiworkbench.storage.Hash;
import aiworkbench.storage.SaveFailed;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Bytes that a file is to hold. They are hashed and checked on another thread while the disk is busy; no file is replaced before
 * that is over.
 */
public final class Fresh {

    /** Finds out whether bytes may be written. */
    @FunctionalInterface
    public interface Check {

        /** What is wrong with them; empty if they may be written. */
        Optional<SaveFailed> refusal(byte[] bytes);
    }

    private record Verdict(String hash, Optional<SaveFailed> refusal) {}

    private final byte[] bytes;
    private final CompletableFuture<Verdict> verdict;

    /**
     * Begins the check.
     *
     * @param bytes not to be changed
     */
    public Fresh(byte[] bytes, Check check) {
        this.bytes = bytes;
        this.verdict = CompletableFuture.supplyAsync(() -> new Verdict(Hash.of(bytes), check.refusal(bytes)));
    }

    /** Bytes that may be written whatever they are. */
    static Fresh unchecked(byte[] bytes) {
        return new Fresh(bytes, _ -> Optional.empty());
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Waits until the check is over.
     *
     * @return the hash of the bytes
     * @throws SaveFailed if they may not be written
     */
    public String hash() throws SaveFailed {
        Verdict over = over();
        if (over.refusal.isPresent()) {
            throw over.refusal.get();
        }
        return over.hash;
    }

    /** Errors come as they were thrown, not as errors of the other thread. */
    private Verdict over() {
        try {
            return verdict.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException error -> throw error;
                case null, default -> throw e;
            }
        }
    }
}
