package aiworkbench.ui.canvas;

import java.util.Optional;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;

import aiworkbench.model.Canvas;
import aiworkbench.session.Session;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Partners;

/** Clicking and dragging notes with the mouse. Escape gives a drag up. */
final class NoteDrag {

    /** Pixels that a press may wander and still be a click. */
    private static final double SLACK = 5;
    /** How long notes are held over a tab before its document comes to the front. */
    private static final Duration SPRING = Duration.millis(500);

    private final BoardView view;
    private final EditorContext<Canvas> context;
    private final Session<Canvas> session;
    private final EventHandler<KeyEvent> escape = this::keyDuringDrag;
    private final EventHandler<MouseEvent> mouse = this::mouseDuringDrag;
    private Point2D start;
    private boolean dragging;
    private Scene scene;
    private String dragged = "";
    private boolean narrow;
    private Set<String> moving = Set.of();
    private Optional<Landing> landing = Optional.empty();
    private final PauseTransition spring = new PauseTransition(SPRING);
    private Optional<Session<?>> tab = Optional.empty();
    private boolean elsewhere;

    /** Where notes would land, on this canvas or on another one. */
    private record Landing(BoardView board, Walk.Landing place) {}

    NoteDrag(BoardView view, EditorContext<Canvas> context) {
        this.view = view;
        this.context = context;
        this.session = context.session();
    }

    /** Lets a block take text that is dragged from another program: a note for each line, as when it is pasted. */
    void takeTextFrom(BlockCard block) {
        block.setOnDragOver(event -> {
            if (event.getDragboard().hasString() && !event.getDragboard().hasFiles() && block.lane().takesNotes() && !session.readOnly()) {
                event.acceptTransferModes(TransferMode.COPY);
                view.hideLandings();
                block.showLanding(new Point2D(event.getSceneX(), event.getSceneY()), Set.of());
                event.consume();
            }
        });
        block.setOnDragExited(_ -> view.hideLandings());
        block.setOnDragDropped(event -> {
            if (event.getDragboard().hasString() && !event.getDragboard().hasFiles()) {
                int place = block.showLanding(new Point2D(event.getSceneX(), event.getSceneY()), Set.of());
                view.hideLandings();
                view.actions().paste(event.getDragboard().getString(), block.lane().id(),
                        view.board().place(view.shown(), block.lane().id(), place, Set.of()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    void pressed(NoteCard card, MouseEvent event) {
        event.consume();
        if (card.editing()) {
            start = null;
            return;
        }
        start = new Point2D(event.getSceneX(), event.getSceneY());
        var spot = view.board().find(card.note().id());
        if (spot.isEmpty()) {
            return;
        }
        boolean already = view.selection().notes().contains(card.note().id());
        narrow = already && !event.isShortcutDown() && !event.isShiftDown();
        if (event.isShiftDown()) {
            view.select(view.selection().extend(view.board(), spot.get()), true);
        } else if (event.isShortcutDown()) {
            view.select(view.selection().toggle(spot.get()), true);
        } else if (!already) {
            view.select(NoteSelection.of(spot.get()), true);
        } else {
            view.select(new NoteSelection(spot, view.selection().anchor(), view.selection().notes()), true);
        }
    }

    void dragged(NoteCard card, MouseEvent event) {
        event.consume();
        if (start == null || event.getButton() != MouseButton.PRIMARY || session.readOnly()) {
            return;
        }
        var at = new Point2D(event.getSceneX(), event.getSceneY());
        if (!dragging && at.distance(start) > SLACK && view.selection().notes().contains(card.note().id())) {
            begin(card);
            follow(at);
        }
    }

    void released(NoteCard card, MouseEvent event) {
        event.consume();
        if (start != null && narrow) {
            view.board().find(card.note().id()).ifPresent(spot -> view.select(NoteSelection.of(spot), true));
        }
        start = null;
    }

    /** While notes are dragged, the mouse is theirs, whatever it is over. */
    private void mouseDuringDrag(MouseEvent event) {
        event.consume();
        var at = new Point2D(event.getSceneX(), event.getSceneY());
        follow(at);
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            var target = landing;
            var moved = moving;
            var lead = dragged;
            end();
            target.ifPresentOrElse(there -> {
                if (there.board() == view) {
                    drop(there.place(), moved, lead);
                } else {
                    view.actions().carry(there.board(), there.place(), moved, event.isShiftDown());
                }
            }, () -> context.partners().at(at).filter(place -> boardOf(place).isEmpty()).ifPresent(place -> view.actions().handTo(place.session(), moved, event.isShiftDown())));
            start = null;
        }
    }

    private void begin(NoteCard card) {
        dragging = true;
        elsewhere = false;
        dragged = card.note().id();
        moving = view.selection().notes();
        paint(true);
        scene = card.getScene();
        scene.setCursor(Cursor.CLOSED_HAND);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse);
    }

    private void follow(Point2D at) {
        hideLandings();
        var place = context.partners().at(at);
        hold(place.filter(there -> there.view().isEmpty()).map(Partners.Place::session));
        landing = view.landing(at, moving).map(own -> new Landing(view, own))
                .or(() -> place.flatMap(NoteDrag::boardOf).filter(board -> board != view)
                        .flatMap(board -> board.landing(at, Set.of()).map(other -> new Landing(board, other))));
    }

    private static Optional<BoardView> boardOf(Partners.Place place) {
        return place.view().filter(CanvasEditor.class::isInstance).map(editor -> ((CanvasEditor) editor).board());
    }

    /** Notes that are held over a tab for a moment bring its document to the front. */
    private void hold(Optional<Session<?>> over) {
        if (!over.equals(tab)) {
            tab = over;
            spring.stop();
            over.ifPresent(session -> {
                spring.setOnFinished(_ -> {
                    elsewhere = true;
                    context.partners().show(session);
                });
                spring.playFromStart();
            });
        }
    }

    private void hideLandings() {
        view.hideLandings();
        landing.ifPresent(there -> there.board().hideLandings());
    }

    private void drop(Walk.Landing at, Set<String> moved, String lead) {
        view.actions().move(moved, Optional.of(at));
        view.board().find(lead)
                .ifPresent(spot -> view.select(new NoteSelection(Optional.of(spot), spot.note(), moved), true));
    }

    private void end() {
        dragging = false;
        hideLandings();
        landing = Optional.empty();
        hold(Optional.empty());
        paint(false);
        moving = Set.of();
        scene.setCursor(Cursor.DEFAULT);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, mouse);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, mouse);
    }

    private void keyDuringDrag(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            start = null;
            end();
            if (elsewhere) {
                context.partners().show(session);
            }
        }
    }

    private void paint(boolean on) {
        moving.forEach(id -> view.cardOf(id).ifPresent(card -> {
            card.getStyleClass().remove("moving");
            if (on) {
                card.getStyleClass().add("moving");
            }
        }));
    }
}
