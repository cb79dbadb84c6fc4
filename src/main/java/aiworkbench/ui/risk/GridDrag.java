package aiworkbench.ui.risk;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Dragging a risk into a cell with the mouse. */
final class GridDrag {

    private static final double SLACK = 4;

    /** What is dragged and where it lands. */
    interface Landing {

        /** A risk was taken up or moved; empty while it is outside the grid. */
        void over(Held held, Point2D scene);

        /** It was let go. */
        void drop(Held held, Point2D scene);

        /** It was given up. */
        void end();
    }

    /**
     * A risk in hand.
     *
     * @param risk its id
     * @param rating which of its ratings is moved
     */
    record Held(String risk, Shown rating) {}

    private final Landing landing;
    private Optional<Held> held = Optional.empty();
    private Point2D start = Point2D.ZERO;
    private boolean cancelled;

    GridDrag(Landing landing) {
        this.landing = landing;
    }

    /** Lets a node be dragged. */
    void attach(Node node, Supplier<Held> what) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            start = new Point2D(event.getSceneX(), event.getSceneY());
            cancelled = event.getButton() != MouseButton.PRIMARY;
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            var point = new Point2D(event.getSceneX(), event.getSceneY());
            if (cancelled || held.isEmpty() && point.distance(start) < SLACK) {
                return;
            }
            held = held.or(() -> Optional.of(what.get()));
            landing.over(held.get(), point);
            event.consume();
        });
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            var dropped = held;
            held = Optional.empty();
            if (dropped.isPresent()) {
                landing.end();
                landing.drop(dropped.get(), new Point2D(event.getSceneX(), event.getSceneY()));
                event.consume();
            }
        });
    }

    /** Gives up; false if nothing is being dragged. */
    boolean cancel() {
        if (held.isEmpty()) {
            return false;
        }
        held = Optional.empty();
        cancelled = true;
        landing.end();
        return true;
    }
}
