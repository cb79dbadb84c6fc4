package aiworkbench.storage;

import java.security.MessageDigest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Reckons the hash of bytes while they are made, on another thread, so that it is known as soon as they are. */
public final class Hashing implements Growing {

    private final Executor other;
    private CompletableFuture<MessageDigest> digest = CompletableFuture.completedFuture(Hash.digest());
    private int told;

    /** Reckons on the threads of an executor; one part after the other. */
    public Hashing(Executor other) {
        this.other = other;
    }

    @Override
    public void part(byte[] bytes, int from, int to) {
        told = to;
        digest = digest.thenApplyAsync(before -> {
            before.update(bytes, from, to - from);
            return before;
        }, other);
    }

    /** The hash of all bytes, of which the last ones, or even all, were not told of. */
    public CompletableFuture<String> of(byte[] all) {
        part(all, told, all.length);
        return digest.thenApply(Hash::hex);
    }
}
