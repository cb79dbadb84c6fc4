package aiworkbench.ui.main;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Moves the keyboard focus into panes. */
final class Focus {

    private Focus() {}

    /** Focuses the first node inside a pane that takes the focus; false if there is none. */
    static boolean into(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::into);
    }

    /** Whether a node lies inside a pane. */
    static boolean contains(Node pane, Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }
}
