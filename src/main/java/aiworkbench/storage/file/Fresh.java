package aiworkbench.storage.file;

import aiworkbench.storage.Growing;
import aiworkbench.storage.Hashing;
import aiworkbench.storage.SaveFailed;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Bytes that a file is to hold. They are made, hashed and checked on other threads while the caller looks at the old file and the disk
 * is busy; no file is replaced before that is over.
 */
public final class Fresh {

    /** Finds out whether bytes may be written. */
    @FunctionalInterface
    public interface Check {

        /** What is wrong with them; empty if they may be written. */
        Optional<SaveFailed> refusal(byte[] bytes);
    }

    /** A thread for each: they are to run while others wait for the disk, however few cores there are. */
    private static final Executor OTHERS = Thread::startVirtualThread;

    /** Makes bytes that are not to be changed afterwards. */
    @FunctionalInterface
    public interface Making {

        /** May tell of them as they are made, so that they are hashed meanwhile. */
        byte[] make(Growing growing);
    }

    private final CompletableFuture<byte[]> bytes;
    private final CompletableFuture<String> hash;
    private final CompletableFuture<Optional<SaveFailed>> refusal;

    /** Begins to make bytes, to hash and to check them. */
    public Fresh(Making making, Check check) {
        Hashing hashing = new Hashing(OTHERS);
        bytes = CompletableFuture.supplyAsync(() -> making.make(hashing), OTHERS);
        hash = bytes.thenCompose(hashing::of);
        refusal = bytes.thenApplyAsync(check::refusal, OTHERS);
    }

    private Fresh(Fresh same, CompletableFuture<Optional<SaveFailed>> refusal) {
        this.bytes = same.bytes;
        this.hash = same.hash;
        this.refusal = refusal;
    }

    /** Begins something else that a save need not wait for yet. */
    public static <T> CompletableFuture<T> meanwhile(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, OTHERS);
    }

    /** The same bytes, which may also be refused for what else comes out meanwhile. */
    public Fresh unless(CompletableFuture<Optional<SaveFailed>> other) {
        return new Fresh(this, refusal.thenCombine(other, (one, two) -> one.or(() -> two)));
    }

    /** Bytes that may be written whatever they are. */
    static Fresh unchecked(byte[] bytes) {
        return new Fresh(_ -> bytes, _ -> Optional.empty());
    }

    /** Waits until they are made. Not to be changed. */
    public byte[] bytes() {
        return over(bytes);
    }

    /** The hash of the bytes; waits until it is known. */
    public String hash() {
        return over(hash);
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
            if (e.getCause() instanceof RuntimeException error) {
                throw error;
            }
            throw (Error) e.getCause();
        }
    }
}
