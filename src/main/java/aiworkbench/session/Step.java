package aiworkbench.session;

import java.time.Instant;
import java.util.Optional;

import aiworkbench.model.Document;

/**
 * One step that can be undone or redone.
 *
 * @param label message key of its name
 * @param element id of the element to select, or empty
 * @param before the document before the step
 * @param after the document after it
 * @param mergeKey edits with the same key may still join this step; empty when the step is closed
 * @param at when it was last extended
 */
public record Step<D extends Document>(String label, String element, D before, D after, Optional<String> mergeKey, Instant at) {}
