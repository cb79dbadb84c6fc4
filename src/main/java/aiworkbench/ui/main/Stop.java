package aiworkbench.ui.main;

import javafx.scene.Node;

/**
 * A pane that F6 visits.
 *
 * @param pane the pane
 * @param enter gives it the keyboard
 */
public record Stop(Node pane, Runnable enter) {

    /** A pane whose first control takes the keyboard. */
    static Stop of(Node pane) {
        return new Stop(pane, () -> Focus.into(pane));
    }
}
