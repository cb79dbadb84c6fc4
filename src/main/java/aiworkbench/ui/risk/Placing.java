package aiworkbench.ui.risk;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Putting a risk on the grid with the keyboard: arrows choose the cell, Enter puts it there, Escape gives up. */
final class Placing {

    private final RiskDesk desk;
    private final RiskCommands commands;
    private final GridBoard board;
    private final Label ghost = new Label();
    private Optional<String> risk = Optional.empty();
    private Optional<Consumer<Boolean>> done = Optional.empty();
    private Cell target = new Cell(1, 1);

    Placing(RiskDesk desk, RiskCommands commands, GridBoard board) {
        this.desk = desk;
        this.commands = commands;
        this.board = board;
        ghost.getStyleClass().addAll("risk-ghost", "risk-code");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        board.focusedProperty().subscribe(has -> {
            if (!has) {
                finish(false, false);
            }
        });
    }

    /**
     * Starts in the middle of the grid.
     *
     * @param whenDone is told whether the risk was placed
     */
    void start(String id, Consumer<Boolean> whenDone) {
        finish(false, false);
        risk = Optional.of(id);
        done = Optional.of(whenDone);
        aim(Cell.middle(desk.grid()));
        board.setFocusTraversable(true);
        board.requestFocus();
    }

    void press(KeyEvent event) {
        if (risk.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> aim(target.step(desk.grid(), 1, 0));
            case DOWN -> aim(target.step(desk.grid(), -1, 0));
            case RIGHT -> aim(target.step(desk.grid(), 0, 1));
            case LEFT -> aim(target.step(desk.grid(), 0, -1));
            case ENTER, SPACE -> finish(true, true);
            case ESCAPE -> finish(false, true);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows a risk in hand at a point of the board. */
    void ghost(StackPane above, GridDrag.Held held, Point2D at) {
        desk.find(held.risk()).ifPresent(moved -> ghost.setText(moved.code()));
        if (!above.getChildren().contains(ghost)) {
            above.getChildren().add(ghost);
        }
        double size = board.em() * 1.9;
        ghost.resizeRelocate(at.getX() - size / 2, at.getY() - size / 2, size, size);
    }

    void hideGhost(StackPane above) {
        above.getChildren().remove(ghost);
    }

    private void aim(Cell cell) {
        target = cell;
        board.target(Optional.of(cell));
        board.setAccessibleText(desk.words().cell(desk.grid(), cell));
    }

    private void finish(boolean place, boolean tell) {
        var placed = risk;
        var listener = done;
        risk = Optional.empty();
        done = Optional.empty();
        if (placed.isPresent()) {
            board.setFocusTraversable(false);
            board.target(Optional.empty());
            board.setAccessibleText(desk.words().text("risk.grid.table", desk.words().grid(desk.grid())));
            if (place) {
                commands.place(placed.get(), desk.shown().get().position(), target);
            }
            if (tell) {
                listener.ifPresent(l -> l.accept(place));
            }
        }
    }
}
