package aiworkbench.storage.recovery;

import java.util.OptionalLong;

/**
 * When edits must go into the journal and when the journal must go on the disk: within 250 ms and 2 s of the oldest one that is not
 * there. Does nothing by itself: its user asks, with the time of a clock that never jumps ({@link System#nanoTime}).
 *
 * <p>For one thread.
 */
public final class Pace {

    /** Nanoseconds from an edit until it must be in the journal. */
    public static final long APPEND = 250_000_000L;

    /** Nanoseconds from an edit until it must be on the disk. */
    public static final long FORCE = 2_000_000_000L;

    private OptionalLong toAppend = OptionalLong.empty();
    private OptionalLong toForce = OptionalLong.empty();

    /** An edit was made. */
    public void edited(long now) {
        toAppend = OptionalLong.of(toAppend.orElse(now));
        toForce = OptionalLong.of(toForce.orElse(now));
    }

    /** All edits are in the journal. */
    public void appended() {
        toAppend = OptionalLong.empty();
    }

    /** All edits are on the disk. */
    public void forced() {
        toAppend = OptionalLong.empty();
        toForce = OptionalLong.empty();
    }

    /** Whether edits must be appended now. */
    public boolean appendDue(long now) {
        return due(toAppend, APPEND, now) || forceDue(now) && toAppend.isPresent();
    }

    /** Whether the journal must be forced now, after appending. */
    public boolean forceDue(long now) {
        return due(toForce, FORCE, now);
    }

    /** Nanoseconds until something is due, at least 0; empty if nothing waits. What is to be appended is to be forced, too. */
    public OptionalLong untilDue(long now) {
        OptionalLong append = left(toAppend, APPEND, now);
        OptionalLong force = left(toForce, FORCE, now);
        return append.isEmpty() ? force : OptionalLong.of(Math.min(append.getAsLong(), force.getAsLong()));
    }

    /** By difference, because the clock may wrap around. */
    private static boolean due(OptionalLong since, long limit, long now) {
        return since.isPresent() && now - since.getAsLong() >= limit;
    }

    private static OptionalLong left(OptionalLong since, long limit, long now) {
        return since.isEmpty() ? since : OptionalLong.of(Math.max(0, limit - (now - since.getAsLong())));
    }
}
