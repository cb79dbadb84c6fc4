package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.ui.common.Scrolling;

/** Where the Tab key goes on a board: from block to block as they are read, then to the tables and links inside blocks, then out. */
final class TabOrder {

    private final BoardView view;

    TabOrder(BoardView view) {
        this.view = view;
    }

    /** Moves the keyboard on or back; false if the key is no Tab or belongs to a field. */
    boolean press(KeyEvent event) {
        boolean plain = event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        return plain && !(event.getTarget() instanceof TextInputControl) && event.getTarget() instanceof Node from && go(from, event.isShiftDown() ? -1 : 1);
    }

    private boolean go(Node from, int by) {
        var blocks = view.board().lanes().stream().flatMap(lane -> view.block(lane.id()).stream()).toList();
        var stops = new ArrayList<Node>(blocks);
        blocks.forEach(block -> inside(block).forEach(stops::add));
        var block = from instanceof NoteCard ? blocks.stream().filter(b -> within(b, from)).findFirst().map(Node.class::cast).orElse(from) : from;
        int at = stops.indexOf(block);
        if (at < 0) {
            return false;
        }
        if (at + by < 0) {
            blocks.getFirst().requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else if (at + by == stops.size()) {
            inside(blocks.getLast()).reduce(blocks.getLast(), (_, last) -> last).requestFocusTraversal(TraversalDirection.NEXT);
        } else if (stops.get(at + by) instanceof BlockCard next) {
            view.select(NoteSelection.of(Spot.block(next.lane().id())), true);
        } else {
            stops.get(at + by).requestFocus();
            Scrolling.reveal(stops.get(at + by));
        }
        return true;
    }

    /** What takes the keyboard inside a block. */
    private static Stream<Node> inside(Parent parent) {
        List<Node> children = parent.getChildrenUnmodifiable();
        return children.stream().filter(child -> child.isVisible() && !child.isDisabled()).flatMap(child -> Stream.concat(
                child.isFocusTraversable() ? Stream.of(child) : Stream.empty(), child instanceof Parent inner ? inside(inner) : Stream.empty()));
    }

    private static boolean within(Parent ancestor, Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
