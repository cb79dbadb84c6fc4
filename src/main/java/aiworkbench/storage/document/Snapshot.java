package aiworkbench.storage.document;

import aiworkbench.model.Document;

/**
 * A document as it was at one moment of its editing.
 *
 * @param moment later ones are greater; by it a journal tells which of two is the newer, whichever reaches it first
 */
public record Snapshot(long moment, Document document) {}
