package aiworkbench.ui.canvas;

import java.util.List;

import aiworkbench.text.Messages;
import aiworkbench.ui.common.Editor;

/** What can be done to notes without a mouse, for the help on keys. */
final class CanvasKeys {

    /** Keys and what they do, by the name of their message, in the order of work. */
    private static final List<String> NAMES = List.of("add", "edit", "next", "line", "stop", "walk", "block", "select", "move", "evidence", "colour", "vote",
            "tag", "risk", "plan", "follow", "copy", "copyAs", "duplicate", "fill", "row", "menu", "list", "filter");

    private CanvasKeys() {}

    /** What each key does, and the key. */
    static List<List<String>> all(Messages messages) {
        return Editor.keys(messages, NAMES, "canvas.does.", "canvas.key.");
    }
}
