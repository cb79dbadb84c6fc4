package aiworkbench.ui.canvas;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Puts children of a pane into an order without taking out those that stay, so that focus and scrolling stay too. */
final class Rows {

    private Rows() {}

    static void arrange(Pane pane, List<? extends Node> order) {
        var children = pane.getChildren();
        children.retainAll(order);
        for (int i = 0; i < order.size(); i++) {
            var wanted = order.get(i);
            if (i < children.size() && children.get(i) == wanted) {
                continue;
            }
            if (i + 1 < children.size() && children.get(i + 1) == wanted) {
                var early = children.remove(i);
                int later = order.indexOf(early);
                children.add(Math.min(later, children.size()), early);
                continue;
            }
            children.remove(wanted);
            children.add(i, wanted);
        }
    }
}
