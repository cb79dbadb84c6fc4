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
    private Optional<Supplier<Held>> pressed = Optional.empty();
    private Optional<Held> held = Optional.empty();
    private Point2D start = Point2D.ZERO;

    GridDrag(Landing landing) {
        this.landing = landing;
    }

    /** Lets a node be dragged. */
    void attach(Node node, Supplier<Held> what) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            start = point(event);
            pressed = event.getButton() == MouseButton.PRIMARY ? Optional.of(what) : Optional.empty();
        });
    }

    /** Follows the mouse inside a node that holds everything that can be dragged: some platforms send its moves to what lies below it. */
    void follow(Node area) {
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (pressed.isPresent() && (held.isPresent() || point(event).distance(start) >= SLACK)) {
                held = held.or(() -> pressed.map(Supplier::get));
                landing.over(held.get(), point(event));
                event.consume();
            }
        });
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            var dropped = held;
            cancel();
            dropped.ifPresent(risk -> landing.drop(risk, point(event)));
        });
    }

    /** Gives up; false if nothing is being dragged. */
    boolean cancel() {
        boolean was = held.isPresent();
        pressed = Optional.empty();
        held = Optional.empty();
        if (was) {
            landing.end();
        }
        return was;
    }

    private static Point2D point(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
