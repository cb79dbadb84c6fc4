package aiworkbench.ui.common;

import java.util.List;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import aiworkbench.text.KeyWords;
import aiworkbench.text.Messages;

/** Keys that are the same as others, but are written in the language of the window, where JavaFX writes English. */
public final class WrittenKeys extends KeyCombination {

    private final KeyCombination keys;
    private final String text;

    private WrittenKeys(KeyCombination keys, String text) {
        this.keys = keys;
        this.text = text;
    }

    /** How keys are written. */
    public static String of(KeyCombination keys, Messages messages) {
        return KeyWords.in(messages, keys.getDisplayText());
    }

    /** Writes the keys of the items of a menu that way, and of those below them. */
    public static void in(List<MenuItem> items, Messages messages) {
        for (var item : items) {
            if (item instanceof Menu menu) {
                in(menu.getItems(), messages);
            }
            if (item.getAccelerator() != null) {
                item.setAccelerator(new WrittenKeys(item.getAccelerator(), of(item.getAccelerator(), messages)));
            }
        }
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenKeys written && keys.equals(written.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
