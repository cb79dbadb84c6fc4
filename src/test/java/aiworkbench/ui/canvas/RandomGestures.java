package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What people do to a canvas, drawn at random: looking around, and changing notes with keys and with the mouse. On the FX thread. */
final class RandomGestures {

    private static final List<KeyCode> WAYS = List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END);
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    /** Farther than a press may wander and still be a click. */
    private static final double FAR = 9;
    private static final int MANY = 60;

    private final CanvasScene shown;
    private final Random random;
    private final List<Gesture> looking;
    private final List<Gesture> changing;
    private final List<Gesture> typing;
    private final Gesture delete;

    /** Something that can be done, in words for a message of failure. */
    private record Gesture(String name, Runnable run) {}

    RandomGestures(CanvasScene shown, Random random) {
        this.shown = shown;
        this.random = random;
        var keys = shown.keys;
        looking = List.of(
                new Gesture("walk", () -> keys.push(any(WAYS))),
                new Gesture("extend", () -> keys.push(KeyCode.SHIFT, any(WAYS.subList(0, 4)))),
                new Gesture("select all", () -> keys.push(KeyCode.CONTROL, KeyCode.A)),
                new Gesture("toggle", () -> keys.push(KeyCode.CONTROL, KeyCode.SPACE)),
                new Gesture("click", () -> click(false)),
                new Gesture("click more", () -> click(true)),
                new Gesture("scroll", () -> any(blocks()).notes().scrollTo(new ViewMemory.Place("", random.nextInt(2000)))),
                new Gesture("tab", () -> keys.push(KeyCode.TAB)),
                new Gesture("escape", () -> keys.push(KeyCode.ESCAPE)),
                new Gesture("list", () -> keys.push(KeyCode.CONTROL, KeyCode.L)));
        delete = new Gesture("delete", () -> keys.push(KeyCode.DELETE));
        changing = List.of(
                new Gesture("move", () -> keys.push(KeyCode.ALT, any(WAYS))),
                new Gesture("drag", this::drag),
                delete,
                new Gesture("duplicate", () -> keys.push(KeyCode.CONTROL, KeyCode.D)),
                new Gesture("copy and paste", () -> keys.push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V)),
                new Gesture("cut and paste", () -> keys.push(KeyCode.CONTROL, KeyCode.X).push(KeyCode.CONTROL, KeyCode.V)),
                new Gesture("evidence", () -> keys.push(KeyCode.ALT, any(DIGITS))),
                new Gesture("colour", () -> keys.push(KeyCode.ALT, KeyCode.SHIFT, any(DIGITS))),
                new Gesture("vote", () -> keys.write(any(List.of("+", "-")))),
                new Gesture("tag", this::tag),
                new Gesture("make this a risk", () -> keys.push(KeyCode.CONTROL, KeyCode.R)),
                new Gesture("plan this", () -> keys.push(KeyCode.CONTROL, KeyCode.P)),
                new Gesture("sort", () -> actions().sort(List.of(any(blocks()).lane().id()))),
                new Gesture("move to a block", () -> actions().moveTo(any(List.copyOf(actions().titles().keySet())))));
        typing = List.of(
                new Gesture("new note", () -> keys.write("note " + random.nextInt(100)).push(any(List.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB)))),
                new Gesture("write on", () -> keys.push(KeyCode.F2).write("x").push(any(List.of(KeyCode.ESCAPE, KeyCode.TAB)))),
                new Gesture("empty a note", () -> keys.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ESCAPE)),
                new Gesture("undo", shown.session::undo),
                new Gesture("redo", shown.session::redo));
    }

    /** Looks at something else, which changes nothing. Whoever got away from the notes comes back. */
    String look() {
        var gesture = any(looking);
        gesture.run().run();
        if (random.nextInt(3) == 0 || shown.editor.board().selection().notes().isEmpty()) {
            click(false);
        }
        return gesture.name();
    }

    /** Changes the notes that are selected; what is selected stays so until then. Copies of copies end as so many that some are taken away. */
    String change() {
        return run(shown.session.document().notes().size() > MANY ? List.of(delete) : changing);
    }

    /** Begins and ends a text, or travels in time. */
    String type() {
        return run(typing);
    }

    private String run(List<Gesture> gestures) {
        var gesture = any(gestures);
        gesture.run().run();
        return gesture.name();
    }

    private void tag() {
        shown.answers.add("tag " + random.nextInt(5));
        shown.keys.push(KeyCode.CONTROL, KeyCode.T);
        shown.answers.clear();
    }

    private void click(boolean more) {
        var cards = cards();
        if (!cards.isEmpty()) {
            var card = any(cards);
            var at = middle(card);
            fire(card, MouseEvent.MOUSE_PRESSED, at, more);
            fire(card, MouseEvent.MOUSE_RELEASED, at, more);
        }
    }

    /** Drags what is selected somewhere; one drag in eight is given up. A drag that begins elsewhere would select something else first. */
    private void drag() {
        var selection = shown.editor.board().selection();
        var lead = selection.lead().map(Spot::note).filter(selection.notes()::contains);
        cards().stream().filter(card -> lead.equals(Optional.of(card.note().id()))).findFirst().ifPresent(card -> {
            var from = middle(card);
            var to = new Point2D(random.nextDouble() * shown.scene.getWidth(), random.nextDouble() * shown.scene.getHeight());
            fire(card, MouseEvent.MOUSE_PRESSED, from, false);
            fire(card, MouseEvent.MOUSE_DRAGGED, from.add(FAR, 0), false);
            fire(card, MouseEvent.MOUSE_DRAGGED, to, false);
            if (random.nextInt(8) == 0) {
                shown.keys.push(KeyCode.ESCAPE);
            }
            fire(card, MouseEvent.MOUSE_RELEASED, to, false);
        });
    }

    private static void fire(NoteCard card, EventType<MouseEvent> type, Point2D at, boolean control) {
        Event.fireEvent(card, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, control, false, false,
                true, false, false, false, false, true, null));
    }

    private static Point2D middle(NoteCard card) {
        var bounds = card.localToScene(card.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** The cards of notes in the scene; none while they are shown as a list. */
    private List<NoteCard> cards() {
        return shown.scene.getRoot().lookupAll(".note").stream().map(NoteCard.class::cast).toList();
    }

    private List<BlockCard> blocks() {
        var board = shown.editor.board();
        return board.board().lanes().stream().flatMap(lane -> board.block(lane.id()).stream()).toList();
    }

    private NoteActions actions() {
        return shown.editor.board().actions();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
