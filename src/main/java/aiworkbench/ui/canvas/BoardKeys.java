package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.session.Session;
import aiworkbench.ui.common.EditorContext;

/** What keys do while a note or a block has the keyboard. */
final class BoardKeys {

    private final BoardView view;
    private final EditorContext<Canvas> context;
    private final Session<Canvas> session;
    private final Typing typing;
    private final TabOrder tabs;

    BoardKeys(BoardView view, EditorContext<Canvas> context, Typing typing) {
        this.view = view;
        this.context = context;
        this.session = context.session();
        this.typing = typing;
        this.tabs = new TabOrder(view);
    }

    /** A filter, because the scroll panes around the blocks would take the arrow keys. */
    void listenTo(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (tabs.press(event) || onBoard(event) && pressed(event)) {
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (onBoard(event) && typed(event)) {
                event.consume();
            }
        });
    }

    private boolean onBoard(KeyEvent event) {
        return (event.getTarget() instanceof NoteCard || event.getTarget() instanceof BlockCard) && view.selection().lead().isPresent();
    }

    private boolean pressed(KeyEvent event) {
        var way = way(event.getCode());
        if (way.isPresent() && !event.isShortcutDown()) {
            return event.isAltDown() ? push(way.get()) : walk(way.get(), event.isShiftDown());
        }
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return shortcut(event.getCode());
        }
        return switch (event.getCode()) {
            case ENTER, F2 -> enter(event.getCode());
            case DELETE, BACK_SPACE -> remove();
            default -> false;
        };
    }

    private boolean shortcut(KeyCode code) {
        return switch (code) {
            case D -> duplicate();
            case A -> {
                view.select(view.selection().all(view.board()), true);
                yield true;
            }
            case C -> copy();
            case X -> copy() && remove();
            case V -> paste();
            case ENTER -> follow();
            case SPACE -> {
                view.selection().lead().filter(Spot::onNote).ifPresent(spot -> view.select(view.selection().toggle(spot), false));
                yield true;
            }
            default -> false;
        };
    }

    private boolean typed(KeyEvent event) {
        var letters = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() && !event.isControlDown() || letters.isEmpty() || Character.isISOControl(letters.charAt(0))) {
            return false;
        }
        if (!view.selection().notes().isEmpty() && (letters.equals("+") || letters.equals("-"))) {
            session.edit(CanvasEdits.vote(view.selection().notes(), letters.equals("+") ? 1 : -1));
            return true;
        }
        if (!letters.isBlank()) {
            var spot = lead();
            typing.start(spot.block(), placeAfter(spot), letters);
        }
        return true;
    }

    private boolean walk(Way way, boolean extending) {
        var next = Walk.go(view.board(), lead(), way);
        var chosen = extending && next.onNote() && lead().onNote() ? view.selection().extend(view.board(), next) : NoteSelection.of(next);
        view.select(chosen, true);
        return true;
    }

    private boolean push(Way way) {
        var chosen = view.selection();
        var here = view.board().lane(lead().block()).stream().flatMap(lane -> lane.notes().stream())
                .map(Note::id).filter(chosen.notes()::contains).toList();
        var landing = Walk.push(view.board(), here, way);
        landing.ifPresent(l -> {
            if (session.edit(CanvasEdits.moveNotes(here, l.block(), l.place()))) {
                view.select(new NoteSelection(view.board().find(lead().note()), chosen.anchor(), chosen.notes()), true);
            }
        });
        return true;
    }

    private boolean enter(KeyCode code) {
        var spot = lead();
        if (spot.onNote()) {
            typing.edit(spot.note());
        } else if (code == KeyCode.ENTER) {
            typing.start(spot.block(), Integer.MAX_VALUE, "");
        }
        return true;
    }

    private boolean remove() {
        var gone = view.selection().notes();
        if (!gone.isEmpty()) {
            var next = Walk.afterRemoval(view.board(), gone, lead());
            if (session.edit(CanvasEdits.removeNotes(gone))) {
                view.select(NoteSelection.of(next), true);
            }
        }
        return true;
    }

    private boolean duplicate() {
        var originals = view.board().lane(lead().block()).stream().flatMap(lane -> lane.notes().stream())
                .filter(note -> view.selection().notes().contains(note.id())).toList();
        var copies = originals.stream().map(note -> CanvasEdits.copy(note, context.ids().get())).toList();
        if (!copies.isEmpty() && session.edit(CanvasEdits.addNotes(copies, placeAfter(new Spot(lead().block(), originals.getLast().id()))))) {
            view.select(NoteSelection.of(new Spot(lead().block(), copies.getFirst().id())), true);
        }
        return true;
    }

    private boolean copy() {
        var notes = view.board().pick(view.selection().notes());
        if (notes.isEmpty()) {
            return false;
        }
        var content = new ClipboardContent();
        content.putString(notes.stream().map(Note::text).collect(Collectors.joining("\n")));
        return Clipboard.getSystemClipboard().setContent(content);
    }

    private boolean paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && view.board().lane(lead().block()).filter(Board.Lane::takesNotes).isPresent()) {
            typing.paste(lead().block(), placeAfter(lead()), text);
        }
        return true;
    }

    private boolean follow() {
        view.board().pick(List.of(lead().note())).stream().flatMap(note -> note.links().stream()).findFirst()
                .ifPresent(view::follow);
        return true;
    }

    private Spot lead() {
        return view.selection().lead().orElseThrow();
    }

    /** The place after a note; the end for a block. */
    private int placeAfter(Spot spot) {
        return spot.onNote() ? view.board().lane(spot.block()).map(lane -> lane.placeOf(spot.note()) + 1).orElse(0) : Integer.MAX_VALUE;
    }

    private static Optional<Way> way(KeyCode code) {
        return switch (code) {
            case UP, KP_UP -> Optional.of(Way.UP);
            case DOWN, KP_DOWN -> Optional.of(Way.DOWN);
            case LEFT, KP_LEFT -> Optional.of(Way.LEFT);
            case RIGHT, KP_RIGHT -> Optional.of(Way.RIGHT);
            case HOME -> Optional.of(Way.FIRST);
            case END -> Optional.of(Way.LAST);
            default -> Optional.empty();
        };
    }
}
