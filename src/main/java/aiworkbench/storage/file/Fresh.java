package aiworkbench.storage.file;

import aiworkbench.storage.Hash;
import aiworkbench.storage.SaveFailed;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Bytes that a file is to hold. They are made, hashed and checked on one other thread, one after the other, while the caller looks at the old
 * file and waits for the disk; no file is replaced before that is over. More threads would not be quicker: to wake one takes as long as most of
 * what there is to do.
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

    private final CompletableFuture<byte[]> bytes;
    private final CompletableFuture<String> hash;
    private final CompletableFuture<Optional<SaveFailed>> refusal;

    /** Begins to make bytes, which are not to be changed afterwards, to hash and to check them. */
    public Fresh(Supplier<byte[]> making, Check check) {
        bytes = new CompletableFuture<>();
        hash = bytes.thenApplyAsync(Hash::of, OTHERS);
        refusal = bytes.thenApplyAsync(check::refusal, OTHERS);
        bytes.completeAsync(making, OTHERS);
    }

    private Fresh(Fresh same, CompletableFuture<Optional<SaveFailed>> refusal) {
        this.bytes = same.bytes;
        this.hash = same.hash;
        this.refusal = refusal;
    }

    /** The same bytes, which may also be refused for what comes out of other work. It begins when they have passed the check. */
    public Fresh unless(Supplier<Optional<SaveFailed>> work) {
        return new Fresh(this, refusal.thenApplyAsync(refused -> refused.or(work), OTHERS));
    }

    /** Bytes that may be written whatever they are. */
    static Fresh unchecked(byte[] bytes) {
        return new Fresh(() -> bytes, _ -> Optional.empty());
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

    /** Waits until nothing goes on any more, however it ends. */
    public void rest() {
        refusal.exceptionally(_ -> Optional.empty()).join();
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
