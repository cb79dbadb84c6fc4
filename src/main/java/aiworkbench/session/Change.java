package aiworkbench.session;

import aiworkbench.model.Document;

/**
 * What a session tells its listeners. Parts that are the same instance before and after did not change.
 *
 * @param before the document as it was
 * @param after the document as it is
 * @param element id of the element to select and scroll to, or empty
 * @param travelled true for undo and redo, when the view should select the element
 */
public record Change<D extends Document>(D before, D after, String element, boolean travelled) {}
