package aiworkbench.storage.recovery;

import java.time.Instant;

/**
 * Edits that were given up, as the history keeps them.
 *
 * @param time when, by the clock of then; for people to read
 * @param size of the edits, in bytes
 * @param edits what was done; the image that they start from is in the history too
 */
public record GivenUp(Instant time, long size, Recovered edits) {}
