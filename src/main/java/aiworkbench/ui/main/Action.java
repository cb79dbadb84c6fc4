package aiworkbench.ui.main;

import java.util.List;
import java.util.function.BooleanSupplier;

import javafx.scene.input.KeyCombination;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.WrittenKeys;

/**
 * Something to do in the window, by its name or by its keys.
 *
 * @param name message key of its name
 * @param keys that do it everywhere in the window, the one to show first; may be empty
 * @param available whether it can be done now
 */
record Action(String name, List<KeyCombination> keys, BooleanSupplier available, Runnable run) {

    /** Something that can always be done. */
    static Action always(String name, Runnable run, String... keys) {
        return when(() -> true, name, run, keys);
    }

    /** Something that can be done under a condition. */
    static Action when(BooleanSupplier available, String name, Runnable run, String... keys) {
        return new Action(name, List.of(keys).stream().map(KeyCombination::valueOf).toList(), available, run);
    }

    /** The keys as this system and this language write them; empty if there are none. */
    String keyText(Messages messages) {
        return keys.isEmpty() ? "" : WrittenKeys.of(keys.getFirst(), messages);
    }
}
