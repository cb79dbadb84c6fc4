package aiworkbench.ui.common;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;

/**
 * What is selected in an editor: a place in the document that the inspector shows as a form.
 *
 * @param titleKey message key of the heading, such as {@code note.title}
 * @param place where the record lies in the document
 * @param type the record's type
 */
public record Selected<D extends Document, E extends Record>(String titleKey, Lens<D, E> place, Class<E> type) {}
