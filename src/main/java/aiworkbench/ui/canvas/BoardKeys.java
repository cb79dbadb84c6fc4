package aiworkbench.ui.canvas;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;

/** What keys do while a note or a block has the keyboard. */
final class BoardKeys {

    private final BoardView view;
    private final NoteActions actions;
    private final Typing typing;
    private final TabOrder tabs;

    BoardKeys(BoardView view, Typing typing) {
        this.view = view;
        this.actions = view.actions();
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
        return act(event) || isPlain(event) && switch (event.getCode()) {
            case ENTER, F2 -> enter(event.getCode());
            case F10 -> event.isShiftDown() && menu(event);
            default -> false;
        };
    }

    /** What keys do to the selected notes, wherever they are shown; false if the key means nothing here. */
    boolean act(KeyEvent event) {
        if (event.isShortcutDown()) {
            return event.isAltDown() ? event.getCode() == KeyCode.C && actions.copy(NoteClip.Form.TABLE) : shortcut(event);
        }
        if (event.isAltDown()) {
            return digit(event);
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            actions.remove();
            return true;
        }
        return false;
    }

    private boolean shortcut(KeyEvent event) {
        Runnable action = switch (event.getCode()) {
            case D -> actions::duplicate;
            case A -> () -> view.select(view.selection().all(view.shown()), true);
            case C -> () -> actions.copy(event.isShiftDown() ? NoteClip.Form.MARKDOWN : NoteClip.Form.TEXT);
            case X -> actions::cut;
            case V -> actions::paste;
            case R -> actions::makeRisks;
            case P -> actions::plan;
            case T -> actions::tag;
            case ENTER -> actions::follow;
            case SPACE -> () -> view.selection().lead().filter(Spot::onNote)
                    .ifPresent(spot -> view.select(view.selection().toggle(spot), false));
            default -> null;
        };
        if (action == null || event.isShiftDown() && event.getCode() != KeyCode.C) {
            return false;
        }
        action.run();
        return true;
    }

    /** Alt and a digit set the evidence, with Shift the colour. */
    private boolean digit(KeyEvent event) {
        int number = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1' : -1;
        if (event.isShiftDown() && number >= 0 && number < NoteColour.values().length) {
            actions.colour(NoteColour.values()[number]);
            return true;
        }
        if (!event.isShiftDown() && number >= 0 && number < Evidence.values().length) {
            actions.evidence(Evidence.values()[number]);
            return true;
        }
        return false;
    }

    /** The characters that mean something for the selected notes; false for all others. */
    boolean vote(String letters) {
        boolean votes = !actions.ids().isEmpty() && (letters.equals("+") || letters.equals("-"));
        if (votes) {
            actions.vote(letters.equals("+") ? 1 : -1);
        }
        return votes;
    }

    private boolean typed(KeyEvent event) {
        var letters = event.getCharacter();
        if (!isText(event)) {
            return false;
        }
        if (!vote(letters) && !letters.isBlank()) {
            typing.start(lead().block(), actions.placeAfter(lead()), letters);
        }
        return true;
    }

    /** Whether a key typed a character, and is not the echo of a command. */
    static boolean isText(KeyEvent event) {
        var letters = event.getCharacter();
        return !event.isShortcutDown() && !(event.isAltDown() && !event.isControlDown()) && !letters.isEmpty() && !Character.isISOControl(letters.charAt(0));
    }

    /** Whether a key goes without the keys of commands. */
    static boolean isPlain(KeyEvent event) {
        return !event.isAltDown() && !event.isShortcutDown();
    }

    private boolean walk(Way way, boolean extending) {
        var board = view.shown();
        var next = Walk.go(board, lead(), way);
        var chosen = extending && next.onNote() && lead().onNote() ? view.selection().extend(board, next) : NoteSelection.of(next);
        view.select(chosen, true);
        return true;
    }

    private boolean push(Way way) {
        var chosen = view.selection();
        var here = view.board().lane(lead().block()).stream().flatMap(lane -> lane.notes().stream())
                .map(Note::id).filter(chosen.notes()::contains).toList();
        if (actions.move(here, Walk.push(view.shown(), here, way))) {
            view.select(new NoteSelection(view.board().find(lead().note()), chosen.anchor(), chosen.notes()), true);
        }
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

    private boolean menu(KeyEvent event) {
        view.showMenu((Node) event.getTarget(), null);
        return true;
    }

    private Spot lead() {
        return view.selection().lead().orElseThrow();
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
