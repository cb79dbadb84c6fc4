package aiworkbench.ui.present;

import java.util.List;
import java.util.Optional;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.governance.WorkshopLists;
import aiworkbench.text.Messages;

/** What each key does on the wall, also when it is pressed in the window of the person who leads. */
public final class WallKeys {

    /** Keys and what they do, by the name of their message. */
    private static final List<String> HINTS = List.of("walk", "type", "choose", "chosen", "vote", "voting", "cover", "timer", "minutes", "script",
            "step", "park", "decide", "act", "summary", "export", "check", "blank", "light", "laser", "undo", "save", "leave");

    private final Presenting presenting;
    private final WallActs wall;
    private final Panels panels;
    /** Whether the last key was a command, so that its letter is none. */
    private boolean taken;

    WallKeys(Presenting presenting, WallActs wall, Panels panels) {
        this.presenting = presenting;
        this.wall = wall;
        this.panels = panels;
    }

    /** Every key of the wall with what it does. */
    public static List<List<String>> hints(Messages messages) {
        return HINTS.stream().map(name -> List.of(messages.text("present.does." + name), messages.text("present.key." + name))).toList();
    }

    /** Handles a key; false if it means nothing here. */
    boolean pressed(KeyEvent event) {
        taken = handled(event);
        return taken;
    }

    private boolean handled(KeyEvent event) {
        wall.say("");
        if (wall.typing()) {
            return whileTyping(event);
        }
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        if (panels.pressed(event)) {
            return true;
        }
        if (wall.chosen().isPresent() && onChosen(event, wall.chosen().get())) {
            return true;
        }
        return command(event);
    }

    /** A letter that is no command begins a note. */
    boolean typed(KeyEvent event) {
        var text = event.getCharacter();
        if (wall.typing()) {
            return false;
        }
        if (taken) {
            return true;
        }
        boolean letter = !text.isEmpty() && Character.isLetter(text.codePointAt(0)) && !event.isShortcutDown() && !event.isAltDown();
        if (letter && wall.chosen().isEmpty() && presenting.panel() == Panel.NONE
                && presenting.writable() && !presenting.blank()) {
            wall.startTyping(text);
        }
        return true;
    }

    private boolean whileTyping(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    return false;
                }
                wall.enter();
            }
            case ESCAPE -> wall.stopTyping();
            case S -> {
                return event.isShortcutDown() && shortcut(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean command(KeyEvent event) {
        var digit = digit(event);
        if (digit.isPresent()) {
            wall.vote(digit.get() - 1, event.isShiftDown() ? -1 : 1);
            return true;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN -> wall.turn(1);
            case LEFT, UP, PAGE_UP -> wall.turn(-1);
            case HOME -> wall.go(0);
            case END -> wall.go(presenting.all().size() - 1);
            case TAB -> wall.chooseNext(event.isShiftDown() ? -1 : 1);
            case SPACE -> presenting.time().toggle();
            case PLUS, ADD, EQUALS -> presenting.time().more(1);
            case MINUS, SUBTRACT -> presenting.time().more(-1);
            case BACK_SPACE -> presenting.time().reset();
            case B -> presenting.toggleBlank();
            case H -> presenting.toggleHidden();
            case L -> wall.lighten();
            case V -> wall.voting();
            case F1 -> presenting.toggle(Panel.KEYS);
            case F2 -> panels.chooseScript();
            case F3 -> presenting.toggle(Panel.CHECK);
            case F4 -> wall.go(presenting.all().size() - 1);
            case F6 -> presenting.toggleLaser();
            case ENTER -> wall.begin();
            case ESCAPE, F5 -> {
                wall.leave();
                return true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onChosen(KeyEvent event, Slide.Card card) {
        switch (event.getCode()) {
            case ENTER, F2 -> wall.rewrite(card);
            case ESCAPE -> wall.choose(Optional.empty());
            case RIGHT, DOWN -> wall.chooseNext(1);
            case LEFT, UP -> wall.chooseNext(-1);
            case DELETE, BACK_SPACE -> wall.remove(card);
            case PLUS, ADD, EQUALS -> wall.vote(card, 1);
            case MINUS, SUBTRACT -> wall.vote(card, -1);
            case A -> wall.assume(card);
            case P -> wall.move(card, WorkshopLists.PARKING_LOT);
            case D -> wall.move(card, WorkshopLists.DECISIONS);
            case T -> wall.move(card, WorkshopLists.ACTIONS);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> wall.travel(event.isShiftDown());
            case Y -> wall.travel(true);
            case S -> wall.save();
            case E -> wall.exportSummary();
            case RIGHT -> wall.step(1);
            case LEFT -> wall.step(-1);
            case P -> wall.jot(WorkshopLists.PARKING_LOT);
            case D -> wall.jot(WorkshopLists.DECISIONS);
            case T -> wall.jot(WorkshopLists.ACTIONS);
            case L -> presenting.toggleLaser();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The digit that a key stands for, 1 to 9. */
    private static Optional<Integer> digit(KeyEvent event) {
        var name = event.getCode().getName().replace("Numpad ", "");
        return event.getCode().isDigitKey() && name.length() == 1 && name.charAt(0) >= '1' ? Optional.of(name.charAt(0) - '0') : Optional.empty();
    }

    /** Keys that the window of the person who leads leaves to the field in it. */
    static boolean forField(KeyEvent event) {
        return !event.isShortcutDown() && event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey()
                || event.isShortcutDown() && List.of(KeyCode.Z, KeyCode.Y, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.A).contains(event.getCode());
    }
}
