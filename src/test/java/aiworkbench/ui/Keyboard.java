package aiworkbench.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys that are pressed where the focus is, as fast as the program takes them. On the FX thread. */
public final class Keyboard {

    private static final Set<KeyCode> MODIFIERS = Set.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);

    private final Supplier<Scene> scene;

    /** Keys for what is in a scene. */
    public Keyboard(Supplier<Scene> scene) {
        this.scene = scene;
    }

    /** Presses and releases a key, with modifiers before it. */
    public Keyboard push(KeyCode... keys) {
        var held = List.of(keys).subList(0, keys.length - 1);
        if (!MODIFIERS.containsAll(held)) {
            throw new IllegalArgumentException("modifiers come first");
        }
        fire(KeyEvent.KEY_PRESSED, "", keys[keys.length - 1], held);
        fire(KeyEvent.KEY_RELEASED, "", keys[keys.length - 1], held);
        return this;
    }

    /** The same several times. */
    public Keyboard times(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            push(keys);
        }
        return this;
    }

    /** Types text; a line end is Shift+Enter. */
    public Keyboard write(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (letter.equals("\n")) {
                push(KeyCode.SHIFT, KeyCode.ENTER);
            } else {
                fire(KeyEvent.KEY_PRESSED, letter, KeyCode.UNDEFINED, List.of());
                fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, List.of());
                fire(KeyEvent.KEY_RELEASED, letter, KeyCode.UNDEFINED, List.of());
            }
        });
        return this;
    }

    /** Commits text as an input method does, in one go. */
    public Keyboard commit(String text) {
        fire(KeyEvent.KEY_TYPED, text, KeyCode.UNDEFINED, List.of());
        return this;
    }

    /** What has the keyboard. */
    public Node focus() {
        return scene.get().getFocusOwner();
    }

    private void fire(javafx.event.EventType<KeyEvent> type, String letter, KeyCode code, List<KeyCode> held) {
        Event.fireEvent(focus() == null ? scene.get() : focus(), new KeyEvent(type, letter, letter, code,
                held.contains(KeyCode.SHIFT), held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), false));
    }
}
