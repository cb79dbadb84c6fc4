package aiworkbench.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a list that is chosen from while the keyboard is in the field above it. */
final class PickKeys {

    private static final int PAGE = 8;

    private PickKeys() {}

    /**
     * Walks a list with the keys that reach a node.
     *
     * @param take what Enter does
     * @param leave what Escape does
     */
    static void listen(Node node, ListView<?> list, Runnable take, Runnable leave) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int at = list.getSelectionModel().getSelectedIndex();
            switch (event.getCode()) {
                case KeyCode.DOWN -> move(list, at + 1);
                case KeyCode.UP -> move(list, at - 1);
                case KeyCode.PAGE_DOWN -> move(list, at + PAGE);
                case KeyCode.PAGE_UP -> move(list, at - PAGE);
                case KeyCode.ENTER -> take.run();
                case KeyCode.ESCAPE -> leave.run();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private static void move(ListView<?> list, int to) {
        if (!list.getItems().isEmpty()) {
            int next = Math.clamp(to, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 1));
        }
    }
}
