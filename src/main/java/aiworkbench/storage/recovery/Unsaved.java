package aiworkbench.storage.recovery;

import java.time.Instant;

/**
 * A document with edits that may not be saved, found at the start.
 *
 * @param lastEdit when its journal last grew, by the clock of then; for people to read
 * @param recovered the edits; {@link Recovered#file()} tells whose they are
 * @param vault of the document, not locked
 */
public record Unsaved(Instant lastEdit, Recovered recovered, Vault vault) {}
