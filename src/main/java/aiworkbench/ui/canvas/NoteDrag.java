package aiworkbench.ui.canvas;

import java.util.Optional;
import java.util.Set;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.event.EventHandler;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.session.Session;

/** Clicking and dragging notes with the mouse. Escape gives a drag up. */
final class NoteDrag {

    /** Pixels that a press may wander and still be a click. */
    private static final double SLACK = 5;

    private final BoardView view;
    private final Session<Canvas> session;
    private final EventHandler<KeyEvent> escape = this::keyDuringDrag;
    private Point2D start;
    private boolean dragging;
    private boolean narrow;
    private Set<String> moving = Set.of();
    private Optional<Walk.Landing> landing = Optional.empty();

    NoteDrag(BoardView view, Session<Canvas> session) {
        this.view = view;
        this.session = session;
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
        }
        if (dragging) {
            follow(at);
        }
    }

    void released(NoteCard card, MouseEvent event) {
        event.consume();
        if (dragging) {
            var target = landing;
            var moved = moving;
            end(card);
            target.ifPresent(l -> drop(l, moved, card));
        } else if (start != null && narrow) {
            view.board().find(card.note().id()).ifPresent(spot -> view.select(NoteSelection.of(spot), true));
        }
        start = null;
    }

    private void begin(NoteCard card) {
        dragging = true;
        moving = view.selection().notes();
        paint(true);
        card.getScene().setCursor(Cursor.CLOSED_HAND);
        card.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    private void follow(Point2D at) {
        view.hideLandings();
        landing = view.blockAt(at).filter(block -> block.lane().takesNotes()).map(block -> {
            block.nudge(at);
            return new Walk.Landing(block.lane().id(), block.showLanding(at, moving));
        });
    }

    private void drop(Walk.Landing at, Set<String> moved, NoteCard card) {
        session.edit(CanvasEdits.moveNotes(moved, at.block(), at.place()));
        view.board().find(card.note().id())
                .ifPresent(spot -> view.select(new NoteSelection(Optional.of(spot), spot.note(), moved), true));
    }

    private void end(NoteCard card) {
        dragging = false;
        landing = Optional.empty();
        view.hideLandings();
        paint(false);
        moving = Set.of();
        if (card.getScene() != null) {
            card.getScene().setCursor(Cursor.DEFAULT);
            card.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void keyDuringDrag(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            start = null;
            moving.stream().findFirst().flatMap(view::cardOf).ifPresent(this::end);
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
