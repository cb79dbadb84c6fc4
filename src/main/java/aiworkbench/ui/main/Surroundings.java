package aiworkbench.ui.main;

import java.time.InstantSource;
import java.util.function.Supplier;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Dialogs;
import aiworkbench.ui.common.Tasks;

/**
 * What everything in the window needs.
 *
 * @param messages all texts
 * @param dialogs questions to the user
 * @param tasks work off the FX thread
 * @param clock tells the time
 * @param ids makes ids of new elements
 * @param documentIds makes ids of new documents, as UUIDs in lower case
 */
public record Surroundings(
        Messages messages, Dialogs dialogs, Tasks tasks, InstantSource clock, Supplier<String> ids, Supplier<String> documentIds) {

    /** The sentence of a key. */
    String text(String key, Object... args) {
        return messages.text(key, args);
    }
}
