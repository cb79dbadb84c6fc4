package aiworkbench.ui.risk;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import aiworkbench.model.RiskMatrix;

/** The grid with its risks and, below, the risks that have no place on it. Mouse and keyboard move them. */
final class GridView implements GridDrag.Landing {

    private final RiskDesk desk;
    private final RiskCommands commands;
    private final Consumer<String> rename;
    private final GridBoard board;
    private final MarkLayer marks;
    private final Tray tray;
    private final GridDrag drag = new GridDrag(this);
    private final Placing placing;
    private final CellList list;
    private final RangeLayer ranges;
    private final DayBar days;
    private final StackPane stack;
    private final VBox node;
    private Crowd crowd;

    /**
     * The grid of a matrix.
     *
     * @param rename edits the title of a risk in the register
     */
    GridView(RiskDesk desk, RiskCommands commands, Consumer<String> rename) {
        this.desk = desk;
        this.commands = commands;
        this.rename = rename;
        crowd = Crowd.of(desk.grid(), desk.matrix().risks(), desk.shown().get());
        list = new CellList(desk, this::focus);
        board = new GridBoard(desk.words(), this::arrange);
        marks = new MarkLayer(desk, this::made, (beside, cell) -> list.show(beside, cell, crowd));
        tray = new Tray(desk, commands, drag, this::pickUp);
        placing = new Placing(desk, commands, board);
        ranges = new RangeLayer(desk);
        days = new DayBar(desk);
        stack = new StackPane(board, ranges, marks);
        node = new VBox(days.node(), stack, ranges.text(), tray.node());
        node.getStyleClass().add("risk-grid");
        node.setId("risk-grid");
        drag.follow(node);
        marks.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        board.addEventHandler(KeyEvent.KEY_PRESSED, placing::press);
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::pressEmpty);
        board.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && drag.cancel()) {
                event.consume();
            }
        });
        desk.shown().subscribe(() -> refresh(desk.matrix()));
        desk.day().subscribe(() -> refresh(desk.matrix()));
        desk.risk().subscribe(_ -> arrange());
        desk.context().changes().kinds().subscribe(() -> refresh(desk.matrix()));
        show(desk.matrix());
    }

    Node node() {
        return node;
    }

    /** Shows a matrix. */
    void show(RiskMatrix matrix) {
        board.show(matrix.grid());
        refresh(matrix);
    }

    /** Focuses the mark of a risk, or its place in the tray. */
    void focus(String risk) {
        desk.selectRisk(risk);
        var dot = marks.dot(risk, desk.shown().get());
        if (dot != null) {
            dot.requestFocus();
        } else if (desk.find(risk).isPresent()) {
            tray.focus(risk);
        } else {
            board.requestFocus();
        }
    }

    @Override
    public void over(GridDrag.Held held, Point2D scene) {
        if (!desk.readOnly()) {
            desk.selectRisk(held.risk());
            var local = board.sceneToLocal(scene);
            board.target(board.geometry().at(local.getX(), local.getY()));
            placing.ghost(stack, held, local);
        }
    }

    @Override
    public void drop(GridDrag.Held held, Point2D scene) {
        var local = board.sceneToLocal(scene);
        board.geometry().at(local.getX(), local.getY()).ifPresent(cell -> {
            commands.place(held.risk(), held.rating().position(), cell);
            focus(held.risk());
        });
    }

    @Override
    public void end() {
        board.target(Optional.empty());
        placing.hideGhost(stack);
    }

    private void refresh(RiskMatrix matrix) {
        crowd = Crowd.of(matrix.grid(), matrix.risks(), desk.shown().get(), desk.shown().get() == Shown.DAY ? desk.onDay() : RiskFacts::now);
        days.show(matrix);
        board.say(crowd);
        tray.show(crowd.unplaced());
        board.setFocusTraversable(matrix.risks().isEmpty());
        arrange();
    }

    /** Without risks the board itself takes the key that adds one. */
    private void pressEmpty(KeyEvent event) {
        boolean adds = event.getCode() == KeyCode.N && !event.isShortcutDown() && !event.isAltDown() || event.getCode() == KeyCode.INSERT;
        if (adds && !event.isConsumed()) {
            commands.add().ifPresent(rename);
            event.consume();
        }
    }

    private void arrange() {
        if (marks != null) {
            ranges.arrange(board.geometry());
            marks.arrange(crowd, board.geometry(), board.em());
            marks.select(desk.risk().get());
            tray.select(desk.risk().get());
        }
    }

    private void made(MarkerNode marker) {
        if (marker.marker().kind() == Marker.Kind.DAY) {
            marker.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> desk.selectRisk(marker.marker().risk()));
            return;
        }
        drag.attach(marker, () -> new GridDrag.Held(marker.marker().risk(), marker.marker().kind().rating()));
        marker.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            desk.selectRisk(marker.marker().risk());
            marker.requestFocus();
            event.consume();
        });
        marker.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                rename.accept(marker.marker().risk());
            }
        });
        marker.focusedProperty().subscribe(has -> {
            if (has) {
                desk.selectRisk(marker.marker().risk());
            }
        });
    }

    /** Starts placing a risk of the tray with the keyboard. */
    private void pickUp(String risk) {
        if (!desk.readOnly()) {
            placing.start(risk, done -> focus(risk));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !desk.readOnly()) {
            board.geometry().at(event.getX(), event.getY()).flatMap(commands::addAt).ifPresent(rename);
        }
    }

    private void press(KeyEvent event) {
        if (!(event.getTarget() instanceof MarkerNode marker)) {
            return;
        }
        var id = marker.marker().risk();
        boolean target = event.isShiftDown() && desk.shown().get() == Shown.MOVEMENT;
        var position = (target ? Shown.TARGET : marker.marker().kind().rating()).position();
        boolean used = true;
        switch (event.getCode()) {
            case UP -> used = move(id, position, 1, 0, target);
            case DOWN -> used = move(id, position, -1, 0, target);
            case RIGHT -> used = move(id, position, 0, 1, target);
            case LEFT -> used = move(id, position, 0, -1, target);
            default -> used = RiskKeys.press(event, desk, commands, id, rename, this::focus);
        }
        if (used) {
            event.consume();
        }
    }

    /** Moves a rating; a target that is not set starts from where the risk stands now. */
    private boolean move(String id, aiworkbench.edit.Lens<aiworkbench.model.Risk, Optional<aiworkbench.model.Rating>> position, int up, int right,
            boolean target) {
        if (!commands.nudge(id, position, up, right) && target) {
            desk.find(id).flatMap(RiskFacts::now).map(Cell::of)
                    .ifPresent(from -> commands.place(id, position, from.step(desk.grid(), up, right)));
        }
        var dot = marks.dot(id, desk.shown().get());
        if (dot != null) {
            dot.requestFocus();
        }
        return true;
    }
}
