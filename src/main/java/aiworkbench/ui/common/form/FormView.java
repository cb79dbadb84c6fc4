package aiworkbench.ui.common.form;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.session.Session;
import aiworkbench.ui.common.EditorContext;

/** The form of one place of an open document. Follows every change of the document until it is closed. */
public final class FormView<D extends Document, E extends Record> {

    private final VBox node = new VBox();
    private final Form<D, E> form;
    private final Runnable stop;

    /** A form with the choices of the shipped content. */
    public FormView(EditorContext<D> editor, Lens<D, E> place, Class<E> type) {
        this(editor, place, type, new ContentChoices());
    }

    /** A form with other choices. */
    public FormView(EditorContext<D> editor, Lens<D, E> place, Class<E> type, Choices choices) {
        var session = editor.session();
        var element = place.find(session.document()).map(record -> record instanceof Element e ? e.id() : "").orElse("");
        form = new Form<>(new FormContext<>(editor, choices, element), place, type);
        form.refresh(session.document());
        node.getChildren().add(form.node());
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> undoOrRedo(session, event));
        stop = session.listen(change -> form.refresh(change.after()));
    }

    public Node node() {
        return node;
    }

    /** Names of the components that have a control. */
    public java.util.Set<String> components() {
        return form.components();
    }

    /** Puts the cursor into the first control. */
    public void focusFirst() {
        form.focusFirst();
    }

    /** Stops following the document. */
    public void close() {
        stop.run();
    }

    /** Text controls have an undo of their own, which knows nothing of the document: the session's comes first. */
    private static void undoOrRedo(Session<?> session, KeyEvent event) {
        boolean undo = event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isShiftDown();
        boolean redo = event.isShortcutDown() && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown());
        if (undo) {
            session.undo();
        } else if (redo) {
            session.redo();
        }
        if (undo || redo) {
            event.consume();
        }
    }
}
