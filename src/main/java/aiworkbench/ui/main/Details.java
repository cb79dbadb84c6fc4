package aiworkbench.ui.main;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.ui.common.DetailsAsked;

/** Takes the keyboard from what is selected to its form in the side pane; Escape takes it back. */
final class Details {

    private final Node pane;
    private Node from;

    /**
     * A way there and back.
     *
     * @param middle what holds documents and panes
     * @param pane the side pane, which begins with the form
     */
    Details(Node middle, Node pane, Folding folding) {
        this.pane = pane;
        middle.addEventHandler(DetailsAsked.ASKED, event -> {
            event.consume();
            folding.showRight();
            enter(event);
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && from != null) {
                event.consume();
                leave();
            }
        });
    }

    private void enter(DetailsAsked event) {
        // A field that was never shown takes no letters yet, and would select what it has as soon as it does.
        pane.applyCss();
        if (Focus.into(pane)) {
            from = event.from();
            if (!event.typed().isEmpty() && pane.getScene().getFocusOwner() instanceof TextInputControl field && field.isEditable()) {
                field.appendText(event.typed());
            }
        }
    }

    private void leave() {
        if (from.getScene() != null) {
            from.requestFocus();
        }
        from = null;
    }
}
