package aiworkbench.ui.common.form;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.session.Session;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.EditorContext;

/**
 * What all fields of a form need.
 *
 * @param editor the open document and the rest of the program
 * @param choices what may be chosen for texts that are ids
 * @param element id of the element to select when an edit of this form is undone, or empty
 */
record FormContext<D extends Document>(EditorContext<D> editor, Choices choices, String element) {

    Session<D> session() {
        return editor.session();
    }

    Messages messages() {
        return editor.messages();
    }

    String text(String key, Object... args) {
        return editor.messages().text(key, args);
    }

    boolean readOnly() {
        return editor.session().readOnly();
    }

    /** The record at a place, as it is now. */
    <R> R now(Lens<D, R> place) {
        return place.get(session().document());
    }
}
